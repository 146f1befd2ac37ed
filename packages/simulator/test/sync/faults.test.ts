import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore, type SqliteStore, type SqliteStoreOptions } from '@callweave/core/sqlite';
import { StoreError } from '@callweave/core/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Fault } from '../../src/index.ts';
import { startBoth } from './support/both-vendors.ts';
import { expectStoreEqualsTruth } from './support/expect-truth.ts';
import { smallDisk } from './support/small-disk.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

async function openStore(
  path: string = `${temporaryFolder()}/store.db`,
  options: Omit<SqliteStoreOptions, 'path'> = {},
): Promise<SqliteStore> {
  const store = await openSqliteStore({ path, ...options });
  onTestFinished(() => store.close());
  return store;
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

describe('a provider that fails', () => {
  const faults: readonly (readonly [string, Fault, RegExp])[] = [
    [
      'revokes the key in the middle',
      { kind: 'status', status: 401, after: 4, times: Number.POSITIVE_INFINITY },
      /status 401 .*Check the API key/,
    ],
    [
      'is down from some request on',
      { kind: 'status', status: 503, after: 4, times: Number.POSITIVE_INFINITY },
      /status 503 .*\[4 attempts.*Try again later/,
    ],
    [
      'resets every connection',
      { kind: 'reset', after: 4, times: Number.POSITIVE_INFINITY },
      /ECONNRESET \[4 attempts\]\. Check the network, a proxy/,
    ],
    [
      'answers with half of its JSON',
      { kind: 'truncated-json', after: 4, times: Number.POSITIVE_INFINITY },
      /JSON that is cut short or broken .*Try again; if it stays/,
    ],
    [
      'is hidden by the page of a proxy',
      { kind: 'html', status: 200, after: 4, times: Number.POSITIVE_INFINITY },
      /an HTML page where complete JSON was expected .*check the base URL/,
    ],
    [
      'answers with something that is no list',
      {
        kind: 'status',
        status: 200,
        body: { data: 'none today' },
        after: 4,
        times: Number.POSITIVE_INFINITY,
      },
      /Read .* again|Try again|if it stays/,
    ],
  ];

  it.each(faults)('%s: the other goes on, and a later run completes', async (_name, fault, told) => {
    const { allo, itellico, run } = await startBoth();
    for (const [failing, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const store = await openStore();
      const simulator = failing === 0 ? allo : itellico;
      simulator.inject(fault);
      const { accounts } = await run(store);
      expect(accounts[other]).toMatchObject({ error: null, partitions: { busy: 0, left: 0 } });
      expect(textOf(accounts[failing]?.error)).toMatch(told);
      expect(textOf(accounts[failing]?.error)).not.toContain(simulator.apiKey);
      expect(accounts[failing]?.partitions.left).toBeGreaterThan(0);

      simulator.clearFaults();
      expect(await run(store)).toMatchObject({ accounts: [{ error: null }, { error: null }] });
      await expectStoreEqualsTruth(store, { allo, itellico });
    }
  });

  it.each([
    [
      'under a name that nobody knows',
      'https://no-such-host.invalid',
      /no-such-host\.invalid.*Check the network/,
    ],
    // Where nothing listens that one may run without being root.
    [
      'at a port where nobody listens',
      'http://127.0.0.1:2',
      /ECONNREFUSED.*127\.0\.0\.1:2.*Check the network/,
    ],
  ])('%s is told with its address, and the other goes on', async (_name, url, told) => {
    const { allo, itellico, run } = await startBoth();
    const store = await openStore();
    const { accounts } = await run(store, { alloUrl: url });
    expect(textOf(accounts[0]?.error)).toMatch(told);
    expect(accounts[1]).toMatchObject({ error: null, partitions: { left: 0 } });
    expect(await run(store)).toMatchObject({ accounts: [{ error: null }, { error: null }] });
    await expectStoreEqualsTruth(store, { allo, itellico });
  });
});

describe('a provider that says for hours that it has nothing', () => {
  it('is believed of what is of late, and brings it back by the next run that it answers', async () => {
    const { allo, itellico, clock, run } = await startBoth();
    const store = await openStore();
    await run(store);
    const { conversations } = await store.count();
    const empty = { data: [], pagination: { page: 1, size: 100, total_count: 0, has_more: false } };
    const isLying = { kind: 'status', status: 200, body: empty, times: Number.POSITIVE_INFINITY } as const;
    allo.inject({ ...isLying, operationId: 'searchAllConversations' });
    allo.inject({ ...isLying, operationId: 'batchGetConversationItems' });
    await clock.advance(60_000);
    expect(await run(store)).toMatchObject({ accounts: [{ deleted: 0 }, { deleted: 0 }] });
    expect(await store.count()).toMatchObject({ conversations, deleted: 0 });
    await clock.advance(2 * 3_600_000);
    const [account] = (await run(store)).accounts;
    const { deleted } = await store.count();
    expect(account?.deleted).toBe(deleted);
    // What was settled long before was not asked for, and is there.
    expect(deleted).toBeGreaterThan(0);
    expect(deleted).toBeLessThan(conversations / 2);

    allo.clearFaults();
    expect((await run(store)).accounts[0]).toMatchObject({ updated: deleted, inserted: 0, error: null });
    await expectStoreEqualsTruth(store, { allo, itellico });
  });
});

describe('a disk', () => {
  it('that is full is told with what to do, and a run with more room completes', {
    timeout: 120_000,
  }, async () => {
    const { allo, itellico, run } = await startBoth();
    const disk = smallDisk(900_000);
    const path = `${disk.path}/store.db`;
    const { accounts } = await run(await openStore(path, { maxBytes: disk.maxBytes() }));
    for (const { error, partitions } of accounts) {
      expect(StoreError.isInstance(error) && error.code).toBe('full');
      expect(textOf(error)).toBe(
        `The store ${path} has no room left: free some on its disk, or raise maxBytes where that is set.`,
      );
      expect(partitions.left).toBeGreaterThan(0);
    }

    disk.enlarge();
    const store = await openStore(path);
    expect(await run(store)).toMatchObject({ accounts: [{ error: null }, { error: null }] });
    await expectStoreEqualsTruth(store, { allo, itellico });
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  });
});

describe('a database', () => {
  it('that another program has locked for long is told with what to do, and a later run completes', async () => {
    const { allo, itellico, run } = await startBoth();
    const path = `${temporaryFolder()}/store.db`;
    const store = await openStore(path, { lockTimeoutMs: 100 });
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    const { accounts } = await run(store);
    for (const { error } of accounts) {
      expect(StoreError.isInstance(error) && error.code).toBe('locked');
      expect(textOf(error)).toBe(
        `The store ${path} is locked by another process: end that one, or try again once it is done.`,
      );
    }
    other.exec('ROLLBACK');
    expect(await run(store)).toMatchObject({ accounts: [{ error: null }, { error: null }] });
    await expectStoreEqualsTruth(store, { allo, itellico });
  });

  it('that is locked in the middle, for less long, is waited for', async () => {
    const { allo, itellico, run } = await startBoth();
    const path = `${temporaryFolder()}/store.db`;
    const store = await openStore(path);
    const other = new DatabaseSync(path);
    onTestFinished(() => other.close());
    const running = run(store);
    for (let turn = 0; turn < 5; turn += 1) {
      await sleep(30);
      other.exec('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
      await sleep(100);
      other.exec('ROLLBACK');
    }
    expect(await running).toMatchObject({ accounts: [{ error: null }, { error: null }] });
    await expectStoreEqualsTruth(store, { allo, itellico });
  });
});
