import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { openSqliteStore } from '@callweave/core/sqlite';
import type { EmittedEvent } from '@callweave/simulator';
import { defaultPlatform } from '@callweave/transport/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../src/run-program.ts';
import { readStore } from './support/read-store.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';
import { waitForOutput } from './support/wait-for-output.ts';

const alloSecret = `whsec_${Buffer.from('a secret for tests, 24 b').toString('base64')}`;
const itellicoSecret = 'a secret of the other vendor';

let simulators: Simulators;
let world: TestWorld;

beforeEach(async () => {
  simulators = await startSimulators({ count: 30 });
  world = await createTestWorld(
    {
      ...simulators.environment,
      ALLO_WEBHOOK_SECRET: alloSecret,
      ITELLICO_WEBHOOK_SECRET: itellicoSecret,
    },
    // Deliveries are signed by the real time.
    { platform: defaultPlatform },
  );
});

afterEach(async () => {
  world.interrupt();
  await world.remove();
  await simulators.close();
});

/** Starts the command at a free port; resolves when it listens. */
async function listen(...flags: string[]) {
  const exitCode = world.run('listen', '--port', '0', ...simulators.flags, ...flags);
  const [, url = ''] = await waitForOutput(world, /Listening at (http:\S+);/);
  return { exitCode, url };
}

/** Lets both simulators deliver to it. */
function subscribe(url: string, { secret = alloSecret } = {}): void {
  simulators.allo.webhooks.add({ url: `${url}/webhooks/allo`, secret });
  simulators.itellico.webhooks.add({ url: `${url}/webhooks/itellico`, secret: itellicoSecret });
}

function callCompleted(id?: string): EmittedEvent & { readonly id?: string } {
  const row = simulators.allo
    .truth()
    .map((truth) => truth.row)
    .find(({ type }) => type === 'CALL');
  return { topic: 'call.completed', data: { id: row?.id }, ...(id !== undefined && { id }) };
}

const conversationEnded = (): EmittedEvent => ({
  topic: 'conversation.ended',
  data: { conversation_uuid: simulators.itellico.truth()[0]?.row.conversation_id },
});

/** The answer to a body that is announced and never sent. */
function statusOfAnnounced(url: string, bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'content-length': bytes } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      resolve(response.statusCode);
      sent.destroy();
    });
    sent.flushHeaders();
  });
}

const stored = () => readStore(join(world.directory, 'callweave.db'));

describe('callweave listen', () => {
  it('reads what webhooks of both vendors name, and says what to enter there', async () => {
    const { exitCode, url } = await listen('--public-url', 'https://hooks.example.com');
    await waitForOutput(
      world,
      /\n {2}https:\/\/hooks\.example\.com\/webhooks\/allo\n {4}Allo, Settings > Webhooks: call\.completed/,
    );
    await waitForOutput(
      world,
      /\n {2}https:\/\/hooks\.example\.com\/webhooks\/itellico\n {4}itellico, Settings > Developers/,
    );
    subscribe(url);
    await simulators.allo.emit(callCompleted());
    await simulators.itellico.emit(conversationEnded());
    await waitForOutput(world, /allo\/main: 1 new, 0 changed\n/);
    await waitForOutput(world, /itellico\/main: 1 new, 0 changed\n/);
    expect(world.printed.stdout).toMatch(
      /\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}allo\/main {2}204 {2}call\.completed {2}allo:cll-\w+ {2}will be read\n/,
    );
    world.interrupt();
    expect(await exitCode).toBe(0);
    expect(world.printed.stderr).toBe('');
    const rows = [...(await stored()).values()];
    expect(rows.map(({ conversation }) => conversation.provider).sort()).toEqual(['allo', 'itellico']);
    expect(rows.every(({ conversation }) => conversation.turns !== null)).toBe(true);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('follows a delivery once, however often it comes', async () => {
    const { url } = await listen();
    subscribe(url);
    await simulators.allo.emit(callCompleted('event-1'));
    await waitForOutput(world, /allo\/main: 1 new/);
    await simulators.allo.emit(callCompleted('event-1'));
    await waitForOutput(world, /allo:cll-\w+ {2}came before\n/);
    expect(simulators.allo.counts().requests).toBe(1);
  });

  it('takes what names no conversation, and does nothing', async () => {
    const { url } = await listen();
    subscribe(url);
    const [delivery] = await simulators.allo.emit({ topic: 'contact.created', data: { id: 'cnt-demo01' } });
    expect(delivery?.state).toBe('delivered');
    await waitForOutput(world, /204 {2}contact\.created {2}names no conversation\n/);
  });

  it('keeps a delivery that it answered, when it is stopped before it is followed', async () => {
    simulators.allo.inject({ kind: 'stall-headers', times: Number.POSITIVE_INFINITY });
    const { exitCode, url } = await listen('--provider', 'allo');
    subscribe(url);
    const [delivery] = await simulators.allo.emit(callCompleted());
    expect(delivery?.state).toBe('delivered');
    world.interrupt();
    expect(await exitCode).toBe(0);
    const store = await openSqliteStore({ path: join(world.directory, 'callweave.db') });
    const account = { provider: 'allo', account: 'main' } as const;
    expect(await store.listHints(account, '2100-01-01T00:00:00.000Z', 10)).toHaveLength(1);
    await store.close();
    simulators.allo.clearFaults();
    world.printed.stdout = '';
    await listen('--provider', 'allo');
    await waitForOutput(world, /allo\/main: 1 new/);
  });

  it('syncs as well with --sync', async () => {
    const { exitCode, url } = await listen('--sync');
    await waitForOutput(world, /Syncing into callweave\.db/);
    await waitForOutput(world, /itellico\/main: \d+ new/);
    await waitForOutput(world, /allo\/main: \d+ new/);
    subscribe(url);
    const [delivery] = await simulators.allo.emit(callCompleted());
    expect(delivery?.state).toBe('delivered');
    world.interrupt();
    expect(await exitCode).toBe(0);
    expect([...(await stored()).keys()].sort()).toEqual(simulators.ids());
  });

  it('prints a JSON object a line for scripts', async () => {
    const exitCode = world.run('listen', '--port', '0', '--json', ...simulators.flags);
    const [, url = ''] = await waitForOutput(world, /\{"event":"listening","url":"(.*?)"\}/);
    subscribe(url);
    await simulators.allo.emit(callCompleted());
    await waitForOutput(world, /"event":"committed"/);
    world.interrupt();
    expect(await exitCode).toBe(0);
    const events = world.printed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.find(({ event }) => event === 'delivery')).toEqual({
      event: 'delivery',
      at: expect.stringMatching(/Z$/),
      provider: 'allo',
      account: 'main',
      outcome: 'stored',
      status: 204,
      topic: 'call.completed',
      conversationId: expect.stringMatching(/^allo:cll-/),
      reason: null,
    });
  });

  it('receives accounts of one vendor at paths of their own', async () => {
    await writeFile(
      join(world.directory, 'callweave.config.json'),
      JSON.stringify({
        accounts: [
          { provider: 'allo', name: 'paris', webhookSecretVariables: ['NEW_SECRET', 'ALLO_WEBHOOK_SECRET'] },
          { provider: 'itellico' },
        ],
      }),
    );
    const { url } = await listen('--path', '/hooks');
    await waitForOutput(world, /\/hooks\/allo\/paris\n/);
    simulators.allo.webhooks.add({ url: `${url}/hooks/allo/paris`, secret: alloSecret });
    await simulators.allo.emit(callCompleted());
    await waitForOutput(world, /allo\/paris: 1 new/);
  });
});

describe('callweave listen refuses', () => {
  it('forgeries with 401, and stores nothing of them', async () => {
    const { url } = await listen();
    subscribe(url, { secret: `whsec_${Buffer.from('the secret of a forger!!').toString('base64')}` });
    const [delivery] = await simulators.allo.emit(callCompleted());
    expect(delivery?.attempts[0]).toMatchObject({ status: 401 });
    await waitForOutput(world, /allo\/main {2}401 {2}refused {2}\(no_match\)\n/);
    const unsigned = await fetch(`${url}/webhooks/itellico`, { method: 'POST', body: '{}' });
    expect(unsigned.status).toBe(401);
    await waitForOutput(world, /itellico\/main {2}401 {2}refused {2}\(missing_header\)\n/);
    world.interrupt();
    expect((await stored()).size).toBe(0);
  });

  it('a delivery that was signed too long ago', async () => {
    simulators.allo.setClockSkew(-400_000);
    const { exitCode, url } = await listen();
    subscribe(url);
    await simulators.allo.emit(callCompleted());
    await waitForOutput(world, /401 {2}refused {2}\(timestamp_out_of_tolerance\)/);
    world.interrupt();
    await exitCode;
    world.printed.stdout = '';
    const patient = await listen('--tolerance', '600');
    simulators.allo.webhooks.add({ url: `${patient.url}/webhooks/allo`, secret: alloSecret });
    await simulators.allo.emit(callCompleted());
    await waitForOutput(world, /allo\/main: 1 new/);
  });

  it('what is no webhook', async () => {
    const { url } = await listen();
    const statusOf = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${url}${path}`, init)).status;
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/webhooks/aircall', { method: 'POST' })).toBe(404);
    const read = await fetch(`${url}/webhooks/allo`);
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await statusOf('/health')).toBe(200);
    expect(await statusOf('/health', { method: 'POST' })).toBe(405);
    expect(await statusOfAnnounced(`${url}/webhooks/allo`, 11 * 1024 * 1024)).toBe(413);
    expect(await statusOf('/webhooks/allo?token=x', { method: 'POST', body: '{}' })).toBe(401);
  });
});

describe('callweave listen called wrongly', () => {
  it.each([
    [['--port', '70000'], /--port to be a whole number from 0 to 65535; got "70000"/],
    [['--path', 'hooks'], /--path to be a path such as \/webhooks; got "hooks"/],
    [['--public-url', 'http://example.com'], /--public-url to be the https: address/],
    [['--tolerance', '0'], /--tolerance to be a whole number/],
    [['--interval', 'x'], /--interval to be a whole number/],
  ])('%j ends with 2', async (flags, message) => {
    expect(await world.run('listen', ...simulators.flags, ...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
  });

  it('without a signing secret says which variable, and with one of two goes on', async () => {
    const { ALLO_WEBHOOK_SECRET: _, ITELLICO_WEBHOOK_SECRET: __, ...keysOnly } = world.environment;
    expect(await runProgram(['listen'], { ...world, environment: keysOnly })).toBe(2);
    expect(world.printed.stderr).toMatch(
      /none is set for allo\/main \(ALLO_WEBHOOK_SECRET\), itellico\/main/,
    );
    world.printed.stderr = '';
    const environment = { ...keysOnly, ALLO_WEBHOOK_SECRET: alloSecret };
    const exitCode = runProgram(['listen', '--port', '0', ...simulators.flags], { ...world, environment });
    await waitForOutput(world, /Listening at/);
    world.interrupt();
    expect(await exitCode).toBe(0);
    expect(world.printed.stderr).toBe(
      'callweave: itellico/main (ITELLICO_WEBHOOK_SECRET) has no signing secret set: its webhooks are not received.\n',
    );
  });

  it('at a port that is taken says which flag chooses another', async () => {
    const { url } = await listen();
    const other = await createTestWorld(world.environment);
    expect(await other.run('listen', '--port', new URL(url).port)).toBe(1);
    expect(other.printed.stderr).toMatch(/is taken\. Choose another with --port, or 0 for a free one\.\n$/);
    await other.remove();
  });

  it('has a help with examples', async () => {
    expect(await world.run('listen', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave listen --public-url/);
  });
});
