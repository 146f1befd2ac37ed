import { chmod, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '@callweave/core/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../src/doctor/check.ts';
import { makeForgetKey } from '../src/forget/forget-key.ts';
import { runProgram } from '../src/run-program.ts';
import { type Simulators, startSimulators } from './support/start-simulators.ts';
import { createTestWorld, type TestWorld } from './support/test-world.ts';

/** Without a scope that every command needs, and without one that few do. */
const scopes = ['CONVERSATIONS_WRITE', 'TAGS_READ'];

let simulators: Simulators;
let world: TestWorld;

beforeEach(async () => {
  simulators = await startSimulators({ count: 20 });
  world = await worldOf({});
});

afterEach(async () => {
  await world.remove();
  await simulators.close();
});

/** With a home of its own, so that no file of this machine's user is looked at. */
async function worldOf(environment: TestWorld['environment']): Promise<TestWorld> {
  return createTestWorld(
    { ...simulators.environment, HOME: '/nowhere', ...environment },
    // The simulators' clock is the real one.
    { platform: (await import('@callweave/transport/platform')).defaultPlatform },
  );
}

async function checksOf(of: TestWorld = world, ...flags: string[]): Promise<readonly Check[]> {
  of.printed.stdout = '';
  await of.run('doctor', '--json', ...simulators.flags, ...flags);
  return JSON.parse(of.printed.stdout).checks;
}

async function checkOf(subject: string, of: TestWorld = world): Promise<Check | undefined> {
  return (await checksOf(of)).find((check) => check.subject === subject);
}

describe('callweave doctor', () => {
  it('finds everything well, and makes nothing', async () => {
    expect(await world.run('doctor', ...simulators.flags)).toBe(0);
    const lines = world.printed.stdout.split('\n');
    expect(lines.map((line) => line.replace(/\/tmp\/[\w-]+|[\d.]+ GiB|\d+\.\d+\.\d+/g, '*'))).toEqual([
      'ok    Node: *',
      'ok    config: no callweave.config.json; environment and defaults are used',
      expect.stringMatching(/^ok {4}allo\/main key: accepted, of the team \S/),
      'ok    allo/main scopes: everything that is needed',
      'ok    allo/main limits: 20 reads and 5 searches and writes a second',
      "ok    allo/main clock: agrees with the provider's",
      'ok    allo/main webhook secret: not set; callweave listen needs one, in ALLO_WEBHOOK_SECRET',
      expect.stringMatching(/^ok {4}itellico\/main key: accepted, of the account \S/),
      'ok    itellico/main conversations: may be read',
      expect.stringMatching(/^ok {4}itellico\/main limits: /),
      "ok    itellico/main clock: agrees with the provider's",
      'ok    itellico/main webhook secret: not set; callweave listen needs one, in ITELLICO_WEBHOOK_SECRET',
      'ok    disk: * free at *',
      'ok    store: not there; callweave sync makes it, at callweave.db',
      'ok    forget key: not there; callweave forget makes it, at /nowhere/.config/callweave/forget.key',
      '',
      'Everything is well.',
      '',
    ]);
    expect(await checkOf('store')).toMatchObject({ message: expect.stringContaining('not there') });
  });

  it('says what is in the store, and how far it is', async () => {
    expect(await world.run('sync', ...simulators.flags)).toBe(0);
    const checks = await checksOf();
    expect(checks.filter(({ subject }) => subject.startsWith('store'))).toEqual([
      expect.objectContaining({
        subject: 'store integrity',
        status: 'ok',
        message: expect.stringMatching(/^whole, schema version \d+$/),
      }),
      expect.objectContaining({
        subject: 'store',
        status: 'ok',
        message: expect.stringMatching(/^callweave\.db: \d+ conversations, the last of 2026-10-/),
      }),
      expect.objectContaining({ subject: 'store pending', status: 'ok' }),
      expect.objectContaining({
        subject: 'store age',
        message: expect.stringMatching(/^every account was synced at \d{4}-\S+Z or later$/),
      }),
      expect.objectContaining({ subject: 'store leases', message: 'nobody works at it' }),
    ]);
  });

  it('tells of a backfill that is not at its end, a store that is old, and who works at it', async () => {
    const store = await openSqliteStore({ path: join(world.directory, 'callweave.db') });
    const partition = { provider: 'allo', account: 'main', since: '2026-01-01T00:00:00.000Z' } as const;
    await store.addPartitions([
      { ...partition, key: 'allo/main/live', kind: 'live', until: null },
      { ...partition, key: 'allo/main/old', kind: 'backfill', until: '2026-02-01T00:00:00.000Z' },
    ]);
    const lease = await store.acquireLease('allo/main/live', { owner: 'me', durationMs: 1, now: 0 });
    if (lease === null) throw new Error('expected a lease');
    await store.commit({
      provider: 'allo',
      account: 'main',
      lease,
      at: '2026-03-01T00:00:00.000Z',
      conversations: [],
      missing: [],
      followedHints: [],
      postponedHints: [],
      checkpoint: {
        version: 1,
        cursor: '2026-03-01T00:00:00.000Z',
        completedAt: null,
        lookbackAt: null,
        deepReadAt: null,
      },
      tombstoneCount: 0,
    });
    await store.acquireLease('allo/main/old', { owner: 'somebody', durationMs: 60_000, now: Date.now() });
    await store.close();
    const checks = await checksOf();
    expect(checks.filter(({ status }) => status === 'warn')).toEqual([
      {
        subject: 'store backfill',
        status: 'warn',
        message: '1 of 2 parts of the time are not read to their end: allo/main/old',
        advice: 'Let the run that works at them end.',
      },
      {
        subject: 'store age',
        status: 'warn',
        message: 'not synced for a day or more: allo/main since 2026-03-01T00:00:00.000Z',
        advice: 'Run callweave sync, or let callweave sync --watch run.',
      },
    ]);
    expect(checks.find(({ subject }) => subject === 'store leases')?.message).toMatch(
      /^allo\/main\/old by somebody until 2/,
    );
  });
});

describe('callweave doctor fails', () => {
  it('for a key that is refused, with what to do and without the key', async () => {
    const revoked = ['ak', 'live', 'revoked', 'demo'].join('_');
    const other = await worldOf({ ALLO_API_KEY: revoked });
    expect(await other.run('doctor', ...simulators.flags)).toBe(1);
    expect(other.printed.stdout).toMatch(/\nfail {2}allo\/main key: .*401.*\n {6}\S.*Settings > API/);
    expect(other.printed.stdout).toMatch(/\n1 to be mended: [^,]+\.\n$/);
    expect(other.printed.stdout).not.toContain(revoked);
    await other.remove();
  });

  it('for a key that can be none, and one that is not set', async () => {
    const other = await worldOf({ ALLO_API_KEY: 'two\nlines', ITELLICO_API_KEY: '' });
    const [key, missing] = [
      await checkOf('allo/main key', other),
      (await checksOf(other, '--provider', 'itellico')).find(
        ({ subject }) => subject === 'itellico/main key',
      ),
    ];
    expect(key).toMatchObject({ status: 'fail', message: expect.stringContaining('one line of ASCII') });
    expect(missing).toMatchObject({ status: 'fail', message: expect.stringContaining('it is not set') });
    await other.remove();
  });

  it('for a missing scope, and warns of one that is seldom needed', async () => {
    const poor = await startSimulators({ count: 2, alloOptions: { scopes } });
    await world.run('doctor', '--provider', 'allo', '--allo-base-url', poor.allo.url);
    expect(world.printed.stdout).toMatch(
      /\nfail {2}allo\/main scopes: CONVERSATIONS_READ is missing: without it, nothing can be read\n {6}Scopes are chosen when a key is made/,
    );
    expect(world.printed.stdout).toMatch(/\nwarn {2}allo\/main scopes: PHONE_NUMBERS_READ is missing/);
    expect(world.printed.stdout).toMatch(/\n1 to be mended: [^,]+\.\n1 to be looked at: [^,]+\.\n$/);
    await poor.close();
  });

  it('for a provider that is down', async () => {
    simulators.itellico.inject({ kind: 'status', status: 500, times: Number.POSITIVE_INFINITY });
    const other = await createTestWorld({ ...simulators.environment, HOME: '/nowhere' });
    expect(await checkOf('itellico/main key', other)).toMatchObject({ status: 'fail' });
    await other.remove();
  });

  it('for an account that the key may not read', async () => {
    const other = await worldOf({ ITELLICO_ACCOUNT_ID: '8702eb05-d00c-420d-bbbf-fed4b17b8b64' });
    expect(await checkOf('itellico/main conversations', other)).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('404'),
    });
    await other.remove();
  });

  it('for a clock by which true webhooks would be refused', async () => {
    simulators.allo.setClockSkew(600_000);
    simulators.itellico.setClockSkew(-60_000);
    expect(await checkOf('allo/main clock')).toMatchObject({
      status: 'fail',
      message: expect.stringMatching(/^this machine's clock is (10:00|9:59) behind the provider's/),
      advice: expect.stringContaining('timedatectl'),
    });
    expect(await checkOf('itellico/main clock')).toMatchObject({ status: 'warn' });
  });

  it('for a webhook secret that can be none', async () => {
    const other = await worldOf({ ALLO_WEBHOOK_SECRET: 'whsec_%%%', ITELLICO_WEBHOOK_SECRET: 'a secret' });
    expect(await checkOf('allo/main webhook secret', other)).toMatchObject({ status: 'fail' });
    expect(await checkOf('itellico/main webhook secret', other)).toMatchObject({
      status: 'ok',
      message: 'set',
    });
    await other.remove();
  });

  it("for a store that is damaged, another program's, or not to be reached", async () => {
    const path = join(world.directory, 'callweave.db');
    await world.run('sync', ...simulators.flags);
    await truncate(path, 20_000);
    expect(await checkOf('store integrity')).toMatchObject({
      status: 'fail',
      advice: expect.stringContaining('delete it and sync again'),
    });
    const other = await worldOf({});
    const checks = await checksOf(other, '--store', 'env:DATABASE_URL');
    expect(checks.find(({ subject }) => subject === 'store')).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('DATABASE_URL, and it is not set'),
    });
    await other.remove();
  });

  it('for a file or folder that is no store, and never says to delete it', async () => {
    const text = 'no database at all, but a text that is long enough to be read as one'.repeat(20);
    await writeFile(join(world.directory, 'text.db'), text);
    const database = new DatabaseSync(join(world.directory, 'other.db'));
    database.exec('CREATE TABLE notes (text)');
    database.close();
    for (const [store, message] of [
      ['.', 'something else is there'],
      ['text.db', 'is no SQLite database'],
      ['other.db', "it is another's database"],
    ] as const) {
      const checks = await checksOf(world, '--store', store);
      expect(checks.filter(({ subject }) => subject.startsWith('store'))).toEqual([
        {
          subject: 'store',
          status: 'fail',
          message: expect.stringContaining(message),
          advice: 'Do that, then run doctor again.',
        },
      ]);
    }
  });

  it('for keys of one system that were set for the other', async () => {
    const { ALLO_API_KEY, ITELLICO_API_KEY } = simulators.environment;
    const other = await worldOf({ ALLO_API_KEY: ITELLICO_API_KEY, ITELLICO_API_KEY: ALLO_API_KEY });
    expect(await checkOf('allo/main key', other)).toMatchObject({
      status: 'fail',
      advice: expect.stringMatching(
        /^This one begins as keys of itellico do: were they exchanged\? Check the API key/,
      ),
    });
    expect(await checkOf('itellico/main key', other)).toMatchObject({
      advice: expect.stringMatching(
        /^This one begins as keys of Allo do: were they exchanged\? Check the API key/,
      ),
    });
    await other.remove();
  });

  it('for two accounts that are one, since both have the same key', async () => {
    const accounts = ['paris', 'lyon'].map((name) => ({
      provider: 'allo',
      name,
      keyVariable: `${name.toUpperCase()}_KEY`,
      baseUrl: simulators.allo.url,
    }));
    await writeFile(join(world.directory, 'callweave.config.json'), JSON.stringify({ accounts }));
    const other = { ...world, environment: { PARIS_KEY: 'ak_live_same', LYON_KEY: 'ak_live_same' } };
    const told =
      'allo/paris and allo/lyon are the same account, as PARIS_KEY and LYON_KEY hold the same key.';
    expect(await runProgram(['doctor', '--json'], other)).toBe(1);
    expect(JSON.parse(world.printed.stdout).checks).toContainEqual(
      expect.objectContaining({ subject: 'accounts', status: 'fail', message: told }),
    );
    expect(await runProgram(['sync'], other)).toBe(2);
    expect(world.printed.stderr).toBe(
      `callweave: ${told} Take one of them out, or give it the key of an account of its own.\n`,
    );
    expect(`${world.printed.stdout}${world.printed.stderr}`).not.toContain('ak_live_same');
  });

  it('for a config file that can not be used, and looks no further', async () => {
    await writeFile(join(world.directory, 'callweave.config.json'), '{"stroe":"a.db"}');
    expect(await world.run('doctor')).toBe(1);
    expect(world.printed.stdout).toMatch(
      /^ok {4}Node: .*\nfail {2}config: .*callweave\.config\.json can't be used:\n {8}- It has no key "stroe"\. Did you mean store\?\n {6}Correct it/,
    );
  });

  it('without any account', async () => {
    const keyless = await createTestWorld({ HOME: '/nowhere' });
    expect(await keyless.run('doctor')).toBe(1);
    expect(keyless.printed.stdout).toMatch(/fail {2}accounts: there is none\n {6}Set ALLO_API_KEY/);
    await keyless.remove();
  });
});

describe('callweave doctor on the forget key', () => {
  it('warns when others may read it, and fails when it is needed and not there', async () => {
    const keyFile = join(world.directory, 'keys/forget.key');
    const other = await worldOf({ CALLWEAVE_FORGET_KEY_FILE: keyFile });
    await other.run('sync', ...simulators.flags);
    await makeForgetKey(keyFile);
    expect(await checkOf('forget key', other)).toMatchObject({ status: 'ok', message: keyFile });
    await chmod(keyFile, 0o644);
    expect(await checkOf('forget key', other)).toMatchObject({
      status: 'warn',
      advice: `Take that from them: chmod 600 ${keyFile}`,
    });
    const store = await openSqliteStore({ path: join(other.directory, 'callweave.db') });
    await store.forget([], [{ version: 1, digest: 'ab'.repeat(32), until: null }]);
    await store.close();
    await rm(keyFile);
    expect(await checkOf('forget key', other)).toMatchObject({
      status: 'fail',
      message: expect.stringContaining('Bring back a copy of it'),
    });
    await other.remove();
  });
});

it('has a help with examples', async () => {
  expect(await world.run('doctor', '--help')).toBe(0);
  expect(world.printed.stdout).toMatch(/Examples:\n +callweave doctor\n/);
});
