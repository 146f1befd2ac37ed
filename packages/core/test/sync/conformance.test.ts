import { describe, expect, it } from 'vitest';
import {
  type ConversationStore,
  createMemoryStore,
  type PartitionCheckpoint,
  type StoreChange,
  type StoredConversation,
  type SyncEvent,
  type SyncOptions,
  type SyncPartition,
  syncConversations,
} from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';
import { collect } from '../support/source-of.ts';

// What the public lists of tests for such programs demand, and no other test of ours is about: see
// docs/sync-conformance.md.

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function createWorld({ calls = 60, pagesPerStep = 1 } = {}) {
  const provider = createChangingProvider({ pageSize: 10, pagesPerStep });
  const clock = createHandClock('2026-06-20T12:00:00Z');
  const firstMs = Date.parse('2026-06-01T00:00:00Z');
  const add = (name: string, startedAt: string, changes = {}) => {
    const call = callAt(name, startedAt, changes);
    provider.conversations.set(call.id, call);
    return call;
  };
  for (let index = 0; index < calls; index += 1) {
    add(`cll-${index}`, new Date(firstMs + index * 6 * hourMs).toISOString());
  }
  const run = (store: ConversationStore, options: Partial<SyncOptions> = {}) =>
    syncConversations({ sources: [{ source: provider.source }], store, platform: clock, ...options });
  return { provider, clock, add, run };
}

async function idsOf(store: ConversationStore): Promise<string[]> {
  return (await collect(store.list())).map(({ conversation }) => conversation.id).sort();
}

/** Without the times at which this copy was made. */
async function contentOf(store: ConversationStore): Promise<Map<string, unknown>> {
  const stored: StoredConversation[] = await collect(store.list({ withDeleted: true }));
  return new Map(
    stored.map(({ conversation, contentHash, deletedAt }) => [
      conversation.id,
      { conversation, contentHash, isDeleted: deletedAt !== null },
    ]),
  );
}

/** The partitions of a store after each of its commits. */
function watched(store: ConversationStore): {
  readonly store: ConversationStore;
  readonly states: (readonly SyncPartition[])[];
  readonly changes: StoreChange[];
} {
  const states: (readonly SyncPartition[])[] = [];
  const changes: StoreChange[] = [];
  return {
    states,
    changes,
    store: {
      ...store,
      commit: async (change) => {
        const result = await store.commit(change);
        changes.push(change);
        states.push(await store.listPartitions());
        return result;
      },
    },
  };
}

describe('two reads', () => {
  it('of everything, into two stores, give the same', async () => {
    const { run, clock } = createWorld();
    const [one, two] = [createMemoryStore(), createMemoryStore()];
    await run(one);
    clock.advance(dayMs);
    await run(two);
    expect(await contentOf(two)).toEqual(await contentOf(one));
    expect((await contentOf(one)).size).toBe(60);
  });

  it('one after the other write once what did not change, and look no further back than they have to', async () => {
    const { run, clock, provider } = createWorld();
    const { store, changes } = watched(createMemoryStore());
    await run(store);
    changes.length = 0;
    provider.requests.length = 0;
    clock.advance(hourMs);
    const events: SyncEvent[] = [];
    const { accounts } = await run(store, { onEvent: (event) => events.push(event) });
    // The calls of the seven days before the last run, and no others.
    expect(accounts).toMatchObject([{ inserted: 0, updated: 0, deleted: 0, error: null }]);
    const given = changes.flatMap(({ conversations }) => conversations);
    const starts = given.map(({ conversation }) => conversation.startedAt ?? '');
    expect(starts.toSorted()[0]).toBe('2026-06-13T12:00:00.000Z');
    expect(provider.requests.every((request) => request.startsWith('list 2026-06-13T12:00:00.000Z..'))).toBe(
      true,
    );
    expect(events.flatMap((event) => (event.type === 'committed' ? event.changes : []))).toEqual(
      given.map(({ conversation: { id } }) => ({ id, outcome: 'unchanged' })),
    );
  });

  it('with a new store begin at the beginning again', async () => {
    const { run, provider } = createWorld();
    await run(createMemoryStore());
    provider.requests.length = 0;
    const anew = createMemoryStore();
    const { accounts } = await run(anew);
    expect(accounts).toMatchObject([{ inserted: 60 }]);
  });
});

describe('a checkpoint', () => {
  it('of any moment of a run leads to the same end', async () => {
    const { run, clock } = createWorld();
    const { store, states, changes } = watched(createMemoryStore());
    await run(store);
    const whole = await contentOf(store);
    expect(states.length).toBeGreaterThan(6);
    for (const [index] of states.entries()) {
      // What was committed until then, by a run that died after it.
      const resumed = createMemoryStore();
      await replay(resumed, changes.slice(0, index + 1), states[index] ?? []);
      clock.advance(hourMs);
      const { accounts } = await run(resumed, { owner: 'next' });
      expect(accounts, `after commit ${index}`).toMatchObject([
        { error: null, partitions: { busy: 0, left: 0 } },
      ]);
      expect(await contentOf(resumed), `after commit ${index}`).toEqual(whole);
    }
  });

  it('is JSON with the fields that are documented, each a time or null', async () => {
    const { run } = createWorld();
    const store = createMemoryStore();
    await run(store);
    for (const { checkpoint } of await store.listPartitions()) {
      const { version, ...times }: PartitionCheckpoint = JSON.parse(JSON.stringify(checkpoint));
      expect(version).toBe(1);
      expect(Object.keys(times).sort()).toEqual(['completedAt', 'cursor', 'deepReadAt', 'lookbackAt']);
      for (const time of Object.values(times)) {
        if (time !== null) expect(new Date(time).toISOString()).toBe(time);
      }
    }
  });

  it('of the far future keeps nothing from being read', async () => {
    const { run, add, clock } = createWorld();
    const store = createMemoryStore();
    await run(store);
    const live = (await store.listPartitions()).find(({ kind }) => kind === 'live');
    const lease = await store.acquireLease(live?.key ?? '', {
      owner: 'test',
      durationMs: 1_000,
      now: clock.now(),
    });
    if (live === undefined || lease === null) throw new Error('Expected a free partition.');
    const far = '9999-12-31T00:00:00.000Z';
    await store.commit({
      provider: 'allo',
      account: 'main',
      lease,
      at: new Date(clock.now()).toISOString(),
      conversations: [],
      missing: [],
      followedHints: [],
      postponedHints: [],
      checkpoint: { version: 1, cursor: far, completedAt: null, lookbackAt: far, deepReadAt: far },
      tombstoneCount: 0,
    });
    await store.releaseLease(lease);
    const call = add('cll-new', '2026-06-20T11:00:00Z');
    await run(store);
    expect(await store.get(call.id)).not.toBeNull();
    const after = (await store.listPartitions()).find(({ kind }) => kind === 'live');
    expect(after?.checkpoint.cursor).toBe('2026-06-20T12:00:00.000Z');
  });

  it('of what is live is not moved by a backfill of the past', async () => {
    const { run, clock } = createWorld();
    const { store, changes } = watched(createMemoryStore());
    await run(store, { since: '2026-06-10' });
    clock.advance(hourMs);
    await run(store);
    const before = changes.filter(({ lease }) => lease?.partitionKey.endsWith('/live') === false);
    expect(before.length).toBeGreaterThan(1);
    const partitions = await store.listPartitions();
    expect(partitions.map(({ kind, checkpoint }) => [kind, checkpoint.cursor])).toEqual([
      ['backfill', '2026-06-10T00:00:00.000Z'],
      ['backfill', '2026-06-13T00:00:00.000Z'],
      ['live', '2026-06-20T13:00:00.000Z'],
    ]);
  });
});

describe('at the borders', () => {
  it('of two ranges a call is read, once, whichever of them it belongs to', async () => {
    const { run, add } = createWorld({ calls: 0 });
    const names = ['2026-06-09T23:59:59.999Z', '2026-06-10T00:00:00.000Z', '2026-06-10T00:00:00.001Z'];
    for (const time of [...names, '2026-06-12T23:59:59.999Z', '2026-06-13T00:00:00.000Z']) add(time, time);
    const store = createMemoryStore();
    await run(store, { since: '2026-06-10' });
    expect(await idsOf(store)).toEqual(
      [...names.slice(1), '2026-06-12T23:59:59.999Z', '2026-06-13T00:00:00.000Z'].map(
        (time) => `allo:${time}`,
      ),
    );
    const { accounts } = await run(store);
    expect(accounts).toMatchObject([{ inserted: 1, updated: 0 }]);
  });

  it('of steps many calls that began together are all read, each once', async () => {
    const { run, add, provider } = createWorld({ calls: 0 });
    for (let index = 0; index < 95; index += 1) add(`cll-${index}`, '2026-06-05T08:00:00Z');
    const store = createMemoryStore();
    const { accounts } = await run(store);
    expect(accounts).toMatchObject([{ inserted: 95, updated: 0 }]);
    expect((await idsOf(store)).length).toBe(provider.conversations.size);
  });

  it('a call that begins while the list is read is there after the next run', async () => {
    const { run, add, provider, clock } = createWorld();
    provider.onRequest = () => {
      clock.advance(1_000);
      add(`cll-now-${clock.now()}`, new Date(clock.now()).toISOString());
    };
    const store = createMemoryStore();
    await run(store);
    provider.onRequest = () => undefined;
    clock.advance(60_000);
    await run(store);
    expect(await idsOf(store)).toEqual([...provider.conversations.keys()].sort());
  });
});

describe('a conversation', () => {
  it('without a time is stored, and moves no checkpoint', async () => {
    const { run, add } = createWorld({ calls: 3 });
    const call = add('cll-timeless', '2026-06-18T08:00:00Z');
    const { provider, clock } = createWorld({ calls: 0 });
    provider.conversations.set(call.id, { ...call, startedAt: null });
    const store = createMemoryStore();
    await run(store, { sources: [{ source: provider.source }] });
    expect((await store.get(call.id))?.conversation.startedAt).toBeNull();
    const cursors = (await store.listPartitions()).map(({ checkpoint }) => checkpoint.cursor);
    expect(cursors).toEqual(['2026-06-13T00:00:00.000Z', new Date(clock.now()).toISOString()]);
  });

  it('that moves to another time is still one', async () => {
    const { run, add, clock } = createWorld({ calls: 5 });
    const store = createMemoryStore();
    const { id } = add('cll-moving', '2026-06-19T08:00:00Z');
    await run(store);
    clock.advance(hourMs);
    add('cll-moving', '2026-06-20T08:00:00Z');
    const { accounts } = await run(store);
    expect(accounts).toMatchObject([{ inserted: 0, updated: 1, deleted: 0 }]);
    expect((await store.get(id))?.conversation.startedAt).toBe('2026-06-20T08:00:00.000Z');
    expect(await store.count()).toMatchObject({ conversations: 6, deleted: 0 });
  });

  it('that a list gives twice is written once', async () => {
    const { run, provider } = createWorld({ calls: 12 });
    const store = createMemoryStore();
    const { source } = provider;
    const twice = {
      ...source,
      list: (options?: Parameters<typeof source.list>[0]) =>
        (async function* () {
          for await (const one of source.list(options)) {
            yield one;
            yield one;
          }
        })(),
    };
    const { accounts } = await run(store, { sources: [{ source: twice }] });
    expect(accounts).toMatchObject([{ inserted: 12, updated: 0, unchanged: 0 }]);
  });
});

describe('how far back a run looks', () => {
  it.each([
    ['an hour', hourMs, '2026-06-20T11:00:00.000Z'],
    ['two days', 2 * dayMs, '2026-06-18T12:00:00.000Z'],
    ['nothing but the overlap', 0, '2026-06-20T11:30:00.000Z'],
  ])('is %s, if that is what is asked for', async (_name, lookbackMs, since) => {
    const { run, provider, clock } = createWorld();
    const store = createMemoryStore();
    const options = { lookbackMs, overlapMs: hourMs / 2 };
    await run(store, options);
    clock.advance(hourMs);
    provider.requests.length = 0;
    await run(store, options);
    expect(provider.requests[0]).toBe(`list ${since}.. page 1`);
  });

  it('never makes the stored cursor any earlier', async () => {
    const { run, clock } = createWorld();
    const { store, states } = watched(createMemoryStore());
    for (let day = 0; day < 12; day += 1) {
      await run(store);
      clock.advance(dayMs);
    }
    const cursors = states.flatMap((partitions) =>
      partitions.flatMap(({ kind, checkpoint: { cursor } }) =>
        kind === 'live' && cursor !== null ? [cursor] : [],
      ),
    );
    expect(cursors).toEqual(cursors.toSorted());
    expect(new Set(cursors).size).toBe(12);
  });
});

describe('options that can not be meant', () => {
  it.each([
    ['a beginning that is no time', { since: 'yesterday' }, 'since'],
    ['a lookback below 0', { lookbackMs: -1 }, 'lookbackMs'],
    ['a lookback that is no number', { lookbackMs: Number.NaN }, 'lookbackMs'],
    ['a lease of no length', { leaseMs: 0 }, 'leaseMs'],
    ['no source', { sources: [] }, 'sources'],
    ['an option that is none', { lookback: 1 }, 'lookback'],
  ])('are refused before anything is sent: %s', async (_name, options, named) => {
    const { run, provider } = createWorld();
    await expect(run(createMemoryStore(), options as Partial<SyncOptions>)).rejects.toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringContaining(named) }),
    );
    expect(provider.requests).toEqual([]);
  });
});

/** Brings a store to where another was after some of its commits. */
async function replay(
  store: ConversationStore,
  changes: readonly StoreChange[],
  partitions: readonly SyncPartition[],
): Promise<void> {
  await store.addPartitions(partitions);
  for (const change of changes) {
    const key = change.lease?.partitionKey;
    const lease =
      key === undefined
        ? null
        : await store.acquireLease(key, { owner: 'first', durationMs: 1, now: Date.parse(change.at) });
    await store.commit({ ...change, lease });
    if (lease !== null) await store.releaseLease(lease);
  }
}
