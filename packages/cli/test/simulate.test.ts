import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

const FREE = ['--allo-port', '0', '--itellico-port', '0', '--conversations', '20'] as const;

interface Listening {
  readonly event: 'listening';
  readonly simulators: readonly {
    readonly provider: string;
    readonly url: string;
    readonly apiKey: string;
    readonly controlUrl: string;
    readonly rows: number;
    readonly webhookEndpoints: readonly { readonly url: string; readonly secret: string }[];
  }[];
}

let world: TestWorld;

beforeEach(async () => {
  world = await createTestWorld({});
});

afterEach(async () => {
  world.interrupt();
  await world.remove();
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Resolves with what matches, once it has been printed. */
async function printed(pattern: RegExp, of: TestWorld = world): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(of.printed.stdout);
    if (match !== null) return match;
    if (of.printed.stderr.includes('callweave:')) throw new Error(of.printed.stderr);
    await turn();
  }
}

const lines = (): { event: string; [key: string]: unknown }[] =>
  world.printed.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Starts the command with `--json`; resolves when it listens. */
async function startJson(...flags: string[]) {
  const exitCode = world.run('simulate', '--json', ...FREE, ...flags);
  const [line] = await printed(/^.*"event":"listening".*$/m);
  const listening: Listening = JSON.parse(line);
  const [allo, itellico] = listening.simulators;
  if (allo === undefined) throw new Error('expected a simulator');
  return {
    exitCode,
    allo,
    itellico,
    me: () => fetch(`${allo.url}/v2/api/me`, { headers: { authorization: `Api-Key ${allo.apiKey}` } }),
  };
}

describe('callweave simulate', () => {
  it('prints where both are, with keys and commands to try, logs what they are asked, and sums it up', async () => {
    const exitCode = world.run('simulate', ...FREE);
    const [, url = '', key = ''] = await printed(/allo +(http:\S+) +key (\S+)\n/);
    await printed(/itellico +http:\S+ +key sk-\S+\n/);
    const [, command = ''] = await printed(/curl -H 'Authorization: Api-Key (.*)\/v2\/api\/me\n/);
    expect(command).toBe(`${key}' ${url}`);
    expect((await fetch(`${url}/v2/api/me`, { headers: { authorization: `Api-Key ${key}` } })).status).toBe(
      200,
    );
    expect((await fetch(`${url}/v2/api/nothing?key=${key}`)).status).toBe(401);
    await printed(/\d\d:\d\d:\d\d {2}allo {6}200 {2}GET \/v2\/api\/me {2}getMe\n/);
    await printed(/allo {6}401 {2}GET \/v2\/api\/nothing\n/);
    world.interrupt();
    expect(await exitCode).toBe(0);
    expect(world.printed.stdout).toMatch(
      / +allo +itellico\nrequests +2 +0\n +status 200 +1 +-\n +status 401 +1 +-\n/,
    );
    // The key is shown to be used, and in no line of the log.
    expect(world.printed.stdout.split('Try:')[1]?.split('\n\n')[1]).not.toContain(key);
    expect(world.printed.stderr).toBe('');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('prints a JSON object a line for scripts', async () => {
    const { exitCode, allo, me } = await startJson('--provider', 'allo');
    expect(allo).toMatchObject({
      provider: 'allo',
      controlUrl: `${allo.url}/_simulator`,
      webhookEndpoints: [],
    });
    expect(allo.rows).toBeGreaterThan(5);
    await me();
    world.interrupt();
    expect(await exitCode).toBe(0);
    expect(lines().slice(1)).toEqual([
      {
        event: 'request',
        provider: 'allo',
        operationId: 'getMe',
        method: 'GET',
        path: '/v2/api/me',
        status: 200,
        receivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      {
        event: 'ended',
        simulators: [
          {
            provider: 'allo',
            requests: 1,
            byStatus: { '200': 1 },
            byOperation: { getMe: 1 },
            webhooks: { waiting: 0, delivered: 0, failed: 0, withheld: 0 },
          },
        ],
      },
    ]);
  });

  it('makes go wrong what it is told: a kind, a share, JSON', async () => {
    const { me } = await startJson(
      '--provider',
      'allo',
      '--fault',
      '{"script":["ok","html"]}',
      '--fault',
      '{"kind":"status","status":502,"times":1}',
      '--fault',
      'reset:1',
    );
    expect((await me()).status).toBe(502);
    expect((await me()).status).toBe(403);
    await expect(me()).rejects.toThrow('fetch failed');
    await expect(me()).rejects.toThrow('fetch failed');
  });

  it('reads the documents the strict way, or the lenient one', async () => {
    const strict = await startJson('--provider', 'allo', '--preset', 'strict');
    expect((await strict.me()).headers.get('x-ratelimit-limit')).toBe('20');
    world.interrupt();
    await strict.exitCode;
    world.printed.stdout = '';
    const lenient = await startJson('--provider', 'allo', '--preset', 'lenient');
    expect((await lenient.me()).headers.get('x-ratelimit-limit')).toBeNull();
  });

  it('begins its clock where it is told, runs it as fast as it is told, and lets it be moved', async () => {
    const { allo } = await startJson('--at', '2030-01-01T00:00:00Z', '--speed', '3600');
    const clock = async (): Promise<{ now: string; isMovable: boolean }> =>
      JSON.parse(await (await fetch(`${allo.controlUrl}/clock`)).text());
    const [first, second] = [await clock(), await clock()];
    expect(first).toMatchObject({ now: expect.stringMatching(/^2030-01-0/), isMovable: true });
    expect(Date.parse(second.now)).toBeGreaterThan(Date.parse(first.now));
    await fetch(`${allo.controlUrl}/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"now":"2040-01-01T00:00:00Z"}',
    });
    expect((await clock()).now).toMatch(/^2040-/);
  });

  it('sends webhooks where it is told', async () => {
    const bodies: string[] = [];
    const receiver = createServer((message, response) => {
      message.setEncoding('utf8').on('data', (text) => bodies.push(text));
      message.on('end', () => response.writeHead(204).end());
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const address = receiver.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
    const { allo, itellico } = await startJson('--webhook', url);
    expect(allo.webhookEndpoints).toMatchObject([{ url, secret: expect.stringMatching(/^whsec_/) }]);
    expect(itellico?.webhookEndpoints).toMatchObject([{ url }]);
    const apart = await createTestWorld({});
    const ended = apart.run('simulate', ...FREE, '--webhook', 'http://127.0.0.1:9/hooks/{provider}');
    const [, secret] = await printed(
      / +webhooks to http:\/\/127\.0\.0\.1:9\/hooks\/allo, secret (\S+)\n/,
      apart,
    );
    await printed(/webhooks to http:\/\/127\.0\.0\.1:9\/hooks\/itellico, secret/, apart);
    await printed(
      new RegExp(
        `export ALLO_API_KEY=\\S+ ALLO_BASE_URL=http:\\S+ ALLO_WEBHOOK_SECRET=${secret?.replaceAll(/[+/]/g, '\\$&')}\n`,
      ),
      apart,
    );
    apart.interrupt();
    await ended;
    await apart.remove();
    await fetch(`${allo.controlUrl}/webhooks/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"topic":"sms.sent"}',
    });
    expect(bodies.map((body) => JSON.parse(body).topic)).toEqual(['sms.sent']);
    receiver.close();
    receiver.closeAllConnections();
  });

  it('counts along in a terminal, and takes the line away', async () => {
    const terminal = await createTestWorld({}, { terminalColumns: 100 });
    const exitCode = terminal.run('simulate', ...FREE);
    const [, url = ''] = await printed(/allo +(http:\S+) +key/, terminal);
    await fetch(url);
    terminal.interrupt();
    expect(await exitCode).toBe(0);
    expect(terminal.printed.stderr).toBe(
      'allo 0  itellico 0  refused or broken 0\r\x1b[Kallo 1  itellico 0  refused or broken 1\r\x1b[K',
    );
    await terminal.remove();
  });

  it('ends at once when it is interrupted before it listens', async () => {
    const exitCode = world.run('simulate', ...FREE);
    world.interrupt();
    expect(await exitCode).toBe(0);
  });

  it('says which port is taken, and leaves nothing open', async () => {
    const { allo } = await startJson('--provider', 'allo');
    const port = new URL(allo.url).port;
    const other = await createTestWorld({});
    expect(await other.run('simulate', ...FREE, '--itellico-port', port)).toBe(1);
    expect(other.printed.stderr).toBe(
      `callweave: Port ${port} is taken. Choose another with --itellico-port, or 0 for a free one.\n`,
    );
    await other.remove();
  });

  it.each([
    [['--provider', 'aircall'], /--provider to be allo, itellico or allo,itellico; got "aircall"/],
    [['--preset', 'hard'], /--preset to be strict or lenient; got "hard"/],
    [['--speed', '0'], /--speed to be a number above 0; got "0"/],
    [['--allo-port', '70000'], /--allo-port to be a whole number from 0 to 65535; got "70000"/],
    [['--conversations', '1'], /--conversations to be a whole number of at least 2; got "1"/],
    [['--seed', 'x'], /--seed to be a whole number of at least 0; got "x"/],
    [['--at', 'noon'], /Option "at": expected an ISO 8601 time with an offset, received "noon"/],
    [['--fault', 'explode'], /Option "fault\.kind": expected "status" or "html"/],
    [['--fault', 'reset:2'], /Option "fault\.rate": expected a number above 0 and at most 1, received 2/],
    [
      ['--fault', 'reset at 5'],
      /--fault to be a kind, kind:share or JSON, such as reset:0\.1; got "reset at 5"/,
    ],
    [['--fault', '{kind}'], /--fault to be a kind, kind:share or JSON; got \{kind\}/],
    [
      ['--webhook', 'nowhere'],
      /Option "endpoint\.url": expected an address that begins with http: or https:/,
    ],
    [['--misspelt'], /unknown option '--misspelt'/],
  ])('refuses %j', async (flags, message) => {
    expect(await world.run('simulate', ...FREE, ...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(world.printed.stdout).toBe('');
  });

  it('has a help with examples', async () => {
    expect(await world.run('simulate', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave simulate\n/);
    expect(world.printed.stdout).toContain('Exit code: 0 when ended by Ctrl-C');
  });
});
