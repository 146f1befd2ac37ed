import { describe, expect, it } from 'vitest';
import { LeaseLostError } from '../../src/sync/lease-lost-error.ts';
import { StoreError } from '../../src/sync/store-error.ts';
import { TombstonesChangedError } from '../../src/sync/tombstones-changed-error.ts';
import { rejectionOf } from '../support/rejection-of.ts';
import { block, untilWaiting } from './support/blocking.ts';
import { account, at, call, change, read } from './support/changes.ts';
import { ownSchema } from './support/postgres.ts';

const partition = { ...account, key: 'allo/main/live', kind: 'live', since: null, until: null } as const;
const tombstone = { version: 1, digest: 'digest-1', until: null } as const;
const lockRow = (number: number): string =>
  `SELECT 1 FROM conversations WHERE id = '${call(number).id}' FOR UPDATE`;

describe('two runs that write the same conversations', () => {
  it('in any order insert each once, and fail in none', async () => {
    await using schema = await ownSchema();
    const stores = await Promise.all([schema.open(), schema.open()]);
    for (let round = 0; round < 10; round += 1) {
      const reads = Array.from({ length: 50 }, (_, index) => read(call(round * 25 + index)));
      const results = await Promise.all(
        [reads, reads.toReversed(), reads.slice(10), reads.slice(0, 40).toReversed()].map(
          (conversations, index) => stores[index % 2]?.commit(change({ conversations })),
        ),
      );
      const inserted = results
        .flatMap((result) => result?.outcomes ?? [])
        .filter((one) => one === 'inserted');
      // The first half of each round but the first is there from the round before.
      expect(inserted).toHaveLength(round === 0 ? 50 : 25);
    }
    const { rows } = await schema.client.query('SELECT count(*)::int AS words FROM conversation_words');
    expect(rows).toEqual([{ words: 275 }]);
  });

  it('decide by what the other has committed, and not by what was there when they began', async () => {
    await using schema = await ownSchema();
    const [first, second] = [await schema.open(), await schema.open()];
    const later = read(call(1, { tags: ['later'] }), {
      contentHash: 'hash-2',
      readAt: '2026-04-22T11:00:00.000Z',
    });
    await first.commit(change({ conversations: [read(call(1)), read(call(2))] }));
    await using other = await block(schema, lockRow(2));
    const writing = first.commit(change({ conversations: [later, read(call(2))] }));
    await untilWaiting(schema, 1);
    const earlier = second.commit(
      change({ conversations: [read(call(1, { tags: ['earlier'] }), { contentHash: 'hash-3' })] }),
    );
    await untilWaiting(schema, 2);
    await other.end();
    expect((await writing).outcomes).toEqual(['updated', 'unchanged']);
    expect((await earlier).outcomes).toEqual(['outdated']);
    expect((await first.get(call(1).id))?.conversation.tags).toEqual(['later']);
  });

  it('are made again when the server gave one up for a deadlock', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    await store.commit(change({ conversations: [read(call(1)), read(call(2))] }));
    // The other looks for deadlocks later, so it is the store's transaction that is given up.
    await using other = await block(schema, "SET LOCAL deadlock_timeout = '1min'", lockRow(2));
    const reads = [1, 2].map((number) => read(call(number, { tags: ['new'] }), { contentHash: 'hash-2' }));
    const writing = store.commit(change({ conversations: reads }));
    await untilWaiting(schema, 1);
    await other.client.query(lockRow(1));
    await other.end();
    expect((await writing).outcomes).toEqual(['updated', 'updated']);
  });
});

describe('forgetting', () => {
  it('waits for commits on their way, and forgets what they wrote', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    await store.commit(change({ conversations: [read(call(1))] }));
    await using other = await block(schema, lockRow(1));
    const writing = store.commit(change({ conversations: [read(call(1)), read(call(2))] }));
    await untilWaiting(schema, 1);
    const forgetting = store.forget([call(2).id], [tombstone]);
    await untilWaiting(schema, 2);
    await other.end();
    expect((await writing).outcomes).toEqual(['unchanged', 'inserted']);
    await forgetting;
    expect(await store.get(call(2).id)).toBeNull();
  });

  it('lets no commit pass that was made before', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    await store.commit(change({ conversations: [read(call(1))] }));
    await using other = await block(schema, lockRow(1));
    const forgetting = store.forget([call(1).id], [tombstone]);
    await untilWaiting(schema, 1);
    const writing = rejectionOf(store.commit(change({ conversations: [read(call(1))] })));
    await untilWaiting(schema, 2);
    await other.end();
    await forgetting;
    expect(TombstonesChangedError.isInstance(await writing)).toBe(true);
    expect(await store.get(call(1).id)).toBeNull();
  });
});

describe('a lease', () => {
  it('that has expired is not taken over in the middle of a commit', async () => {
    await using schema = await ownSchema();
    const [first, second] = [await schema.open(), await schema.open()];
    await first.addPartitions([partition]);
    await first.commit(change({ conversations: [read(call(1))] }));
    const lease = await first.acquireLease(partition.key, { owner: 'one', durationMs: 1, now: 0 });
    await using other = await block(schema, lockRow(1));
    const checkpoint = {
      version: 1,
      cursor: at,
      completedAt: null,
      lookbackAt: null,
      deepReadAt: null,
    } as const;
    const writing = first.commit(
      change({ lease, checkpoint, conversations: [read(call(1)), read(call(2))] }),
    );
    await untilWaiting(schema, 1);
    const taking = second.acquireLease(partition.key, { owner: 'two', durationMs: 60_000, now: 0 });
    await untilWaiting(schema, 2);
    await other.end();
    await writing;
    expect(await taking).toEqual({ partitionKey: partition.key, owner: 'two', token: 2 });
    const [stored] = await second.listPartitions();
    expect(stored).toMatchObject({ checkpoint, leasedBy: 'two' });
    const late = await rejectionOf(first.commit(change({ lease, conversations: [read(call(3))] })));
    expect(LeaseLostError.isInstance(late)).toBe(true);
    expect(await first.get(call(3).id)).toBeNull();
  });

  it('ends by the clock of the server, whatever the caller’s says', async () => {
    await using schema = await ownSchema();
    const store = await schema.open();
    await store.addPartitions([partition]);
    await store.acquireLease(partition.key, { owner: 'one', durationMs: 60_000, now: 0 });
    const inTheFuture = { owner: 'two', durationMs: 60_000, now: Date.parse('2126-01-01T00:00:00Z') };
    expect(await store.acquireLease(partition.key, inTheFuture)).toBeNull();
  });
});

describe('a write that others keep waiting', () => {
  it.each([
    [{ lockTimeoutMs: 50 }, 'locked', /Others held its rows for longer than was waited/],
    [{ statementTimeoutMs: 50 }, 'unreachable', /perhaps for its statement_timeout/],
  ] as const)('ends with %j', async (options, code, message) => {
    await using schema = await ownSchema();
    const store = await schema.open(options);
    await store.commit(change({ conversations: [read(call(1))] }));
    await using other = await block(schema, lockRow(1));
    const error = await rejectionOf(store.commit(change({ conversations: [read(call(0)), read(call(1))] })));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, isRetryable: true, message: expect.stringMatching(message) });
    await other.end();
    expect(await store.get(call(0).id)).toBeNull();
    await store.commit(change({ conversations: [read(call(0)), read(call(1))] }));
  });

  it('ends with the signal, and leaves nothing behind at the server', async () => {
    await using schema = await ownSchema();
    const controller = new AbortController();
    const store = await schema.open({ signal: controller.signal, maxConnections: 1 });
    await store.commit(change({ conversations: [read(call(1))] }));
    await using other = await block(schema, lockRow(1));
    const writing = rejectionOf(store.commit(change({ conversations: [read(call(0)), read(call(1))] })));
    await untilWaiting(schema, 1);
    // Waits for the one connection that there is.
    const counting = rejectionOf(store.count());
    const reason = new Error('It was stopped.');
    controller.abort(reason);
    expect(await writing).toBe(reason);
    expect(await counting).toBe(reason);
    expect(await rejectionOf(store.get(call(1).id))).toBe(reason);
    await other.end();
    const again = await schema.open();
    await again.commit(change({ conversations: [read(call(1), { contentHash: 'hash-2' })] }));
    expect(await again.get(call(0).id)).toBeNull();
  });
});
