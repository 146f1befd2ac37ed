import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNdjsonStore } from '@callweave/core/ndjson';
import { openSqliteStore } from '@callweave/core/sqlite';
import { createScaledClock } from '@callweave/simulator';
import { defaultPlatform } from '@callweave/transport/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../src/run-program.ts';
import { readStore } from './support/read-store.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';
import { waitForOutput } from './support/wait-for-output.ts';

let simulators: Simulators;
let world: TestWorld;

beforeEach(async () => {
  simulators = await startSimulators({ count: 60 });
  world = await createTestWorld(simulators.environment);
});

afterEach(async () => {
  world.interrupt();
  await world.remove();
  await simulators.close();
});

const sync = (...flags: string[]) => world.run('sync', ...simulators.flags, ...flags);

async function storedIds(path = 'callweave.db'): Promise<readonly string[]> {
  return [...(await readStore(join(world.directory, path))).keys()].sort();
}

/** As another process that works at what is live of Allo. */
async function holdLive(
  work: (hold: (durationMs: number) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const store = await openSqliteStore({ path: join(world.directory, 'callweave.db') });
  const owner = 'another process';
  await work((durationMs) =>
    store.acquireLease('allo/main/live', { owner, durationMs, now: world.platform.now() }),
  );
  await store.close();
}

function writeConfig(config: unknown): Promise<void> {
  return writeFile(join(world.directory, 'callweave.config.json'), JSON.stringify(config));
}

describe('callweave sync', () => {
  it('copies everything into the store, once, and says what it did', async () => {
    expect(await sync()).toBe(0);
    expect(await storedIds()).toEqual(simulators.ids());
    expect(world.printed.stderr).toBe('');
    expect(world.printed.stdout).toMatch(/^ +allo\/main +itellico\/main\nnew +78 +30\nchanged +0 +0\n/);
    expect(world.printed.stdout).toMatch(/refused \(429\) +0 +0\nresult +complete +complete\n/);
    expect(world.printed.stdout).toMatch(/Stored in callweave\.db\.\n$/);

    world.printed.stdout = '';
    expect(await sync()).toBe(0);
    expect(world.printed.stdout).toMatch(/new +0 +0\nchanged +0 +0\n/);
    expect(await storedIds()).toEqual(simulators.ids());
  });

  it('copies into a file of NDJSON as well', async () => {
    expect(await sync('--store', 'ndjson:calls.ndjson')).toBe(0);
    const store = await openNdjsonStore({ path: join(world.directory, 'calls.ndjson') });
    const ids: string[] = [];
    for await (const { conversation } of store.list()) ids.push(conversation.id);
    await store.close();
    expect(ids.sort()).toEqual(simulators.ids());
  });

  it('reads one provider to the end when the other is down, says what to do, and completes later', async () => {
    const mend = simulators.itellico.inject({ kind: 'status', status: 503, times: Number.POSITIVE_INFINITY });
    expect(await sync()).toBe(1);
    expect(world.printed.stdout).toMatch(/new +78 +0\n/);
    expect(world.printed.stdout).toMatch(/result +complete +failed\n/);
    expect(world.printed.stderr).toMatch(/^callweave: itellico\/main: itellico GET .*503.*\n$/);
    mend();
    expect(await sync()).toBe(0);
    expect(await storedIds()).toEqual(simulators.ids());
  });

  it('tells what to do about a key that is refused, and never the key', async () => {
    const revoked = ['ak', 'live', 'revoked', 'demo'].join('_');
    const other = await createTestWorld({ ALLO_API_KEY: revoked });
    expect(await other.run('sync', ...simulators.flags)).toBe(1);
    expect(other.printed.stderr).toMatch(/^callweave: allo\/main: Allo .*401.*Settings > API/);
    expect(other.printed.stderr + other.printed.stdout).not.toContain(revoked);
    await other.remove();
  });

  it('tells with --dry-run what it would cost, and makes nothing', async () => {
    expect(await sync('--dry-run')).toBe(0);
    expect(world.printed.stdout).toMatch(
      /^ +allo\/main +itellico\/main\nconversations to read +78 +30\nrequests +1 +1\nminutes +below 1 +below 1\n/,
    );
    expect(existsSync(join(world.directory, 'callweave.db'))).toBe(false);
    expect(await sync()).toBe(0);
    world.printed.stdout = '';
    expect(await sync('--dry-run', '--json')).toBe(0);
    expect(JSON.parse(world.printed.stdout)).toMatchObject({
      accounts: [
        { provider: 'allo', account: 'main', error: null },
        { provider: 'itellico', account: 'main', error: null },
      ],
    });
  });

  it('prints a JSON object a line for scripts', async () => {
    simulators.itellico.inject({ kind: 'status', status: 401, times: Number.POSITIVE_INFINITY });
    expect(await sync('--json')).toBe(1);
    const events = world.printed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(events.map(({ event }) => event))).toEqual(
      new Set(['partition_started', 'progress', 'committed', 'partition_completed', 'failed', 'summary']),
    );
    expect(events.find(({ event }) => event === 'failed')).toMatchObject({
      provider: 'itellico',
      account: 'main',
      error: { kind: 'authentication', status: 401, message: expect.stringContaining('API Keys') },
    });
    expect(events.at(-1)).toMatchObject({
      event: 'summary',
      accounts: [
        { provider: 'allo', inserted: 78, error: null },
        { provider: 'itellico', inserted: 0, error: { kind: 'authentication' } },
      ],
    });
  });

  it('copies what started since a time', async () => {
    expect(await sync('--since', '2026-10-01')).toBe(0);
    const started = [...(await readStore(join(world.directory, 'callweave.db'))).values()].map(
      ({ conversation }) => conversation.startedAt ?? '',
    );
    expect(started.length).toBeGreaterThan(10);
    expect(started.length).toBeLessThan(simulators.ids().length);
    expect(started.every((time) => time >= '2026-10-01')).toBe(true);
  });

  it('shows its progress in a terminal, and takes it away', async () => {
    const terminal = await createTestWorld(simulators.environment, { terminalColumns: 100 });
    expect(await terminal.run('sync', ...simulators.flags)).toBe(0);
    expect(terminal.printed.stderr).toMatch(/allo\/main +[█░]+/);
    expect(terminal.printed.stderr.endsWith('\r\x1b[2A\x1b[J')).toBe(true);
    await terminal.remove();
  });

  it('waits for what a killed run holds, and then reads all of it', async () => {
    expect(await sync('--provider', 'itellico')).toBe(0);
    expect(await sync('--provider', 'allo', '--since', '2126-01-01')).toBe(0);
    await holdLive(async (hold) => {
      await hold(60_000);
      expect(await sync()).toBe(0);
    });
    expect(world.printed.stderr).toMatch(/^callweave: allo\/main: another run .* Waiting until [\d:]{8} UTC/);
    expect(world.printed.stdout).toMatch(/result +complete +complete\n/);
    expect(await storedIds()).toEqual(simulators.ids());
  });

  it('leaves to a run that is alive what it holds, and says so', async () => {
    expect(await sync()).toBe(0);
    await holdLive(async (hold) => {
      await hold(60_000);
      const renewing = setInterval(() => void hold(60_000), 100);
      world.printed.stderr = '';
      expect(await sync()).toBe(0);
      clearInterval(renewing);
    });
    expect(world.printed.stderr).toMatch(/\ncallweave: allo\/main: another run is at work there and goes on/);
    expect(world.printed.stdout).toMatch(/result +left to others +complete\n/);
  });

  it('ends at Ctrl-C with what was committed, and goes on from there', async () => {
    const stalled = simulators.itellico.inject({ kind: 'stall-headers', times: Number.POSITIVE_INFINITY });
    const exitCode = sync();
    await expect.poll(() => simulators.itellico.counts().requests, { interval: 5 }).toBeGreaterThan(0);
    world.interrupt();
    expect(await exitCode).toBe(130);
    expect(world.printed.stderr).toBe(
      'callweave: Interrupted. What was read is in callweave.db; the same command goes on from there.\n',
    );
    stalled();
    expect(await sync()).toBe(0);
    expect(await storedIds()).toEqual(simulators.ids());
  });
});

describe('callweave sync with a config file', () => {
  it('keeps several accounts of a provider apart', async () => {
    const second = await startSimulators({ count: 20 });
    await writeConfig({
      store: 'agency.db',
      accounts: [
        { provider: 'allo', name: 'paris', keyVariable: 'PARIS_KEY', baseUrl: simulators.allo.url },
        { provider: 'itellico', name: 'berlin', keyVariable: 'BERLIN_KEY', baseUrl: second.itellico.url },
      ],
      profiles: {
        berlin: {
          accounts: [{ provider: 'itellico', keyVariable: 'BERLIN_KEY', baseUrl: second.itellico.url }],
        },
      },
    });
    const agency = {
      ...world,
      environment: { PARIS_KEY: simulators.allo.apiKey, BERLIN_KEY: second.itellico.apiKey },
    };
    expect(await runProgram(['sync'], agency)).toBe(0);
    const rows = [...(await readStore(join(world.directory, 'agency.db'))).values()];
    expect(new Set(rows.map(({ account, conversation }) => `${conversation.provider}/${account}`))).toEqual(
      new Set(['allo/paris', 'itellico/berlin']),
    );
    expect(await runProgram(['sync', '--account', 'paris', '--store', 'paris.db'], agency)).toBe(0);
    expect((await storedIds('paris.db')).every((id) => id.startsWith('allo:'))).toBe(true);
    for (const command of [['search', 'word'], ['report'], ['export', '--format', 'csv', '--to', '-']]) {
      agency.printed.stderr = '';
      expect(await runProgram([...command, '--account', 'pris'], agency)).toBe(0);
      expect(agency.printed.stderr).toMatch(
        /^callweave: The store has no conversation of the account pris; it has allo\/paris, itellico\/berlin\. Did you mean paris\?\n/,
      );
    }
    agency.printed.stderr = '';
    expect(await runProgram(['sync', '--profile', 'berlin', '--store', 'berlin.db'], agency)).toBe(0);
    expect((await storedIds('berlin.db')).every((id) => id.startsWith('itellico:'))).toBe(true);
    await second.close();
  });

  it('sums many accounts up in a line each, with one bar for all, and tells which fail', async () => {
    const towns = Array.from({ length: 25 }, (_, index) => `town-${index + 1}`);
    const several = await Promise.all(towns.map(() => startSimulators({ count: 4 })));
    await writeConfig({
      accounts: towns.flatMap((name, index) => [
        { provider: 'allo', name, baseUrl: several[index]?.allo.url },
        { provider: 'itellico', name, baseUrl: several[index]?.itellico.url },
      ]),
    });
    several[6]?.allo.inject({ kind: 'status', status: 403, times: Number.POSITIVE_INFINITY });
    const terminal = await createTestWorld(world.environment, { terminalColumns: 80 });
    const agency = { ...terminal, directory: world.directory };
    expect(await runProgram(['sync', '--dry-run'], agency)).toBe(1);
    expect(await runProgram(['sync'], agency)).toBe(1);
    const { stdout, stderr } = terminal.printed;
    expect(stdout.split('\n').every((line) => line.length <= 80 || line.startsWith('Nothing'))).toBe(true);
    expect(stdout).toMatch(/^ +to read +requests +minutes\n/m);
    expect(stdout).toMatch(/^together +\d+ \+ \? +\d+ \+ \?\n/m);
    expect(stdout).toMatch(/^allo\/town-7 +0 .*failed\n/m);
    expect(stdout).toMatch(/^itellico\/town-7 +\d+ .*complete\n/m);
    expect(stdout).toMatch(/^together .* 1 failed\n/m);
    expect(stderr).toMatch(/^.*50 accounts +[█░]+/m);
    expect(stderr.match(/callweave: allo\/town-7: .*403/g)).toHaveLength(2);
    await terminal.remove();
    await Promise.all(several.map((each) => each.close()));
  });

  it('says which variable is missing, before anything is sent', async () => {
    await writeConfig({
      accounts: [{ provider: 'allo', keyVariable: 'PARIS_KEY' }, { provider: 'itellico' }],
    });
    expect(await sync()).toBe(2);
    expect(world.printed.stderr).toBe(
      'callweave: allo needs its API key in the environment variable PARIS_KEY, and it is not set.\n',
    );
    await writeConfig({
      accounts: ['paris', 'lyon'].map((name) => ({
        provider: 'allo',
        name,
        keyVariable: `${name.toUpperCase()}_KEY`,
      })),
    });
    world.printed.stderr = '';
    expect(await sync()).toBe(2);
    expect(world.printed.stderr).toBe(
      'callweave: 2 accounts need their API keys in environment variables that are not set: allo/paris (PARIS_KEY), allo/lyon (LYON_KEY). Set them, or leave these out by naming others with --account.\n',
    );
    expect(simulators.itellico.counts().requests).toBe(0);
  });
});

describe('callweave sync --watch', () => {
  it('brings in what happens, survives a provider that is away, and ends cleanly', async () => {
    // A minute is a tenth of a second, and every few minutes something happens.
    const clock = createScaledClock({ speed: 600, at: '2026-11-01T00:00:00Z' });
    const living = await startSimulators({ clock, until: '2026-11-30T00:00:00Z', conversations: 20_000 });
    const watching = await createTestWorld(living.environment, {
      platform: { ...defaultPlatform, random: () => 0.5, now: clock.now, sleep: clock.sleep },
    });
    const exitCode = watching.run(
      'sync',
      '--watch',
      '--interval',
      '60',
      '--since',
      '2026-11-01',
      ...living.flags,
    );
    await waitForOutput(watching, /Syncing into callweave\.db, every 1 minute; Ctrl-C ends\./);
    await waitForOutput(watching, /\n2026-11-\d\dT\d\d:\d\d:\d\dZ {2}allo\/main: \d+ new, 0 changed\n/);
    await waitForOutput(watching, /itellico\/main: [1-9]\d* new(.|\n)*: [1-9]\d* new(.|\n)*: [1-9]\d* new/);

    const mend = living.allo.inject({ kind: 'status', status: 503, times: Number.POSITIVE_INFINITY });
    await waitForOutput(
      watching,
      /^2026-11-\S+Z {2}callweave: allo\/main: .*503.*Tried again in 1:00\.\n/,
      'stderr',
    );
    mend();
    await waitForOutput(watching, /callweave: allo\/main works again\.\n/, 'stderr');
    watching.interrupt();
    expect(await exitCode).toBe(0);
    expect(watching.printed.stdout).toMatch(/Stopped\.\n$/);
    expect(watching.printed.stderr.match(/Tried again/g)).toHaveLength(1);
    await watching.remove();
    await living.close();
  });
});

it('goes on when somebody is forgotten while it watches, and does not bring them back', async () => {
  const environment = { ...world.environment, CALLWEAVE_FORGET_KEY_FILE: 'forget.key' };
  const watching = await createTestWorld(environment);
  const exitCode = watching.run('sync', '--watch', '--interval', '1', '--json', ...simulators.flags);
  const rounds = (count: number): RegExp => new RegExp(`("event":"summary"[^]*){${count}}`);
  await waitForOutput(watching, rounds(1));
  const store = join(watching.directory, 'callweave.db');
  const [first] = (await readStore(store)).values();
  const number = first?.conversation.participants.find(({ role }) => role === 'customer')?.phoneRaw ?? '';
  const forgetting = { ...watching, onInterrupt: () => () => {}, stdout: world.stdout };
  expect(await runProgram(['forget', '--phone', number, '--yes'], forgetting)).toBe(0);
  const left = [...(await readStore(store)).keys()];
  expect(left.length).toBeLessThan(simulators.ids().length);
  watching.printed.stdout = '';
  await waitForOutput(watching, rounds(3));
  watching.interrupt();
  expect(await exitCode).toBe(0);
  expect([...(await readStore(store)).keys()]).toEqual(left);
  await watching.remove();
});

describe('callweave sync called wrongly', () => {
  it.each([
    [['--watch', '--dry-run'], /--watch and --dry-run exclude each other/],
    [['--interval', '5'], /--interval is of use with --watch only/],
    [['--watch', '--interval', '0'], /--interval to be a whole number from 1 to 86400; got "0"/],
    [['--since', 'yesterday'], /since to be a date such as 2026-04-01/],
    [['--provider', 'aircall'], /--provider to be allo, itellico or allo,itellico; got "aircall"/],
    [['--account', ','], /--account to be names of accounts/],
    [['--account', 'berlin'], /there are allo\/main, itellico\/main/],
    [['--store', 'mysql:a'], /--store to be sqlite:<path>/],
    [['--store', 'env:NOWHERE'], /environment variable NOWHERE, and it is not set/],
    [['--config', 'nowhere.json'], /there is none/],
    [['--timeout', 'x'], /--timeout to be a whole number/],
    [['--misspelt'], /unknown option '--misspelt'/],
  ])('%j ends with 2, and sends nothing', async (flags, message) => {
    expect(await sync(...flags)).toBe(2);
    expect(world.printed.stderr).toMatch(message);
    expect(simulators.allo.counts().requests).toBe(0);
    expect(existsSync(join(world.directory, 'callweave.db'))).toBe(false);
  });

  it('without a key says what to set', async () => {
    const keyless = await createTestWorld({});
    expect(await keyless.run('sync')).toBe(2);
    expect(keyless.printed.stderr).toMatch(/ALLO_API_KEY or ITELLICO_API_KEY/);
    await keyless.remove();
  });

  it('has a help with examples', async () => {
    expect(await world.run('sync', '--help')).toBe(0);
    expect(world.printed.stdout).toMatch(/Examples:\n +callweave sync --dry-run\n/);
  });
});
