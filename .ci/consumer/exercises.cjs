// Runs in the projects that tarballs.test.ts makes, on any Node that a package supports. Loads everything that the
// installed packages let be imported, by `load`, which is import() in one project and require() in the other, and
// makes one call of each package. Prints a line for each thing done.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { dependencies } = require('./package.json');

const apiKey = 'a-key-for-nobody';

/** A fetch that reaches no network: it answers everything with one JSON body. */
const answering = (body) => async () =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const exercises = {
  '@callweave/transport': async ({ load }) => {
    const { createTypedClient } = await load('@callweave/transport');
    const api = {
      name: 'Example',
      baseUrl: 'https://api.example.com',
      operations: {},
      authenticate: (key) => ({ authorization: key }),
      describeError: () => ({}),
      requestsPerSecond: { read: null, write: null },
      keyHelp: 'There is no such API.',
    };
    const { data } = await createTypedClient(api, { apiKey, fetch: answering({ id: 1 }) }).GET('/things');
    assert.deepEqual(data, { id: 1 });
  },

  '@callweave/allo-client': async ({ load }) => {
    const { createAlloClient } = await load('@callweave/allo-client');
    const body = { data: { id: 'usr-abc123' } };
    const { data } = await createAlloClient({ apiKey, fetch: answering(body) }).GET('/v2/api/me');
    assert.deepEqual(data, body);
  },

  '@callweave/itellico-client': async ({ load }) => {
    const { createItellicoClient } = await load('@callweave/itellico-client');
    const body = { id: '0c0f9d4e-8f3c-4b0a-9d55-3f1f2a7f6a10' };
    const { data } = await createItellicoClient({ apiKey, fetch: answering(body) }).GET(
      '/v1/accounts/current',
    );
    assert.deepEqual(data, body);
  },

  '@callweave/core': async ({ load }) => {
    const { alloSource } = await load('@callweave/core');
    const { createAlloClient } = await load('@callweave/allo-client');
    const client = createAlloClient({ apiKey, fetch: answering({ data: [] }) });
    const found = await alloSource(client).getMany(['cll-abc123']);
    assert.deepEqual(found, { conversations: [], missingIds: ['cll-abc123'], invalidIds: [] });
  },

  '@callweave/simulator': async ({ load }) => {
    const { createSimulator } = await load('@callweave/simulator');
    const simulator = await createSimulator({ provider: 'allo' }).listen();
    const { status } = await fetch(`${simulator.url}/v2/api/me`);
    await simulator.close();
    assert.equal(status, 401);
  },

  callweave: ({ manifest, directory }) => {
    const bin = join(directory, manifest.bin.callweave);
    const output = execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    assert.equal(output.trim(), manifest.version);
  },
};

exports.exerciseAll = async (load) => {
  for (const name of Object.keys(dependencies)) {
    const directory = join(__dirname, 'node_modules', name);
    const manifest = require(join(directory, 'package.json'));
    if (!supportsThisNode(manifest.engines.node)) {
      print(`${name} is not for this Node: it wants ${manifest.engines.node}`);
      continue;
    }
    for (const key of Object.keys(manifest.exports ?? {})) {
      if (key === './package.json') continue;
      await load(name + key.slice(1));
      print(`loaded ${name}${key.slice(1)}`);
    }
    if (exercises[name] === undefined) continue;
    await exercises[name]({ load, manifest, directory });
    print(`used ${name}`);
  }
};

function supportsThisNode(range) {
  const wanted = /^>=(\d+)\.(\d+)(?:\.\d+)?$/.exec(range);
  assert.ok(wanted, `Expected engines.node to read like ">=20.19"; got ${range}.`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > Number(wanted[1]) || (major === Number(wanted[1]) && minor >= Number(wanted[2]));
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
