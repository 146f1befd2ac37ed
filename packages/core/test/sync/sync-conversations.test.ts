import { describe, expect, it } from 'vitest';
import { createTombstone, IncompleteListError } from '../../src/index.ts';
import type { SyncEvent, SyncOptions } from '../../src/sync/index.ts';
import { createMemoryStore, StoreError, syncConversations } from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';
import { collect } from '../support/source-of.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const key = new Uint8Array(32).fill(7);

/** A provider with a call an hour from `first` on, a store, and runs at the clock's time. */
function createWorld({ calls = 30, first = '2026-06-01T00:00:00Z', pagesPerStep = 1 } = {}) {
  const provider = createChangingProvider({ pageSize: 10, pagesPerStep });
  const clock = createHandClock('2026-06-20T12:00:00Z');
  const store = createMemoryStore();
  const add = (index: number, changes = {}) => {
    const call = callAt(`cll-${index}`, new Date(Date.parse(first) + index * hourMs).toISOString(), changes);
    provider.conversations.set(call.id, call);
    return call;
  };
  for (let index = 0; index < calls; index += 1) add(index);
  const run = (options: Partial<SyncOptions> = {}) =>
    syncConversations({ sources: [{ source: provider.source }], store, platform: clock, ...options });
  const expectTruth = async () => {
    const stored = await collect(store.list());
    const byId = new Map(stored.map(({ conversation }) => [conversation.id, conversation]));
    expect(byId).toEqual(provider.conversations);
  };
  const requestsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    provider.requests.length = 0;
    await work();
    return [...provider.requests];
  };
  return { provider, clock, store, add, run, expectTruth, requestsOf };
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );

describe('a first run', () => {
  it('reads what is of late, then everything before, each row once', async () => {
    const { run, add, expectTruth, requestsOf } = createWorld();
    add(19 * 24);
    const requests = await requestsOf(async () => {
      const { accounts } = await run();
      expect(accounts).toEqual([
        {
          provider: 'allo',
          account: 'main',
          inserted: 31,
          updated: 0,
          unchanged: 0,
          deleted: 0,
          pending: 0,
          partitions: { completed: 2, busy: 0, left: 0 },
          error: null,
        },
      ]);
    });
    await expectTruth();
    const backfill = 'list ..2026-06-13T00:00:00.000Z';
    expect(requests).toEqual([
      // How many there are decides into how many parts they are cut.
      `${backfill} page 1`,
      'list 2026-06-13T00:00:00.000Z.. page 1',
      `${backfill} page 1`,
      `${backfill} page 2`,
      `${backfill} page 3`,
      // The last page was full.
      `${backfill} page 4`,
    ]);
  });

  it('of an empty account takes two requests for the backfill and one for what is of late', async () => {
    const { run, requestsOf } = createWorld({ calls: 0 });
    expect(await requestsOf(run)).toHaveLength(3);
  });

  it('stops where conversations are wanted from, and never goes before it', async () => {
    const { run, store, clock } = createWorld();
    await run({ since: '2026-06-01T20:00:00Z' });
    expect((await store.count()).firstStartedAt).toBe('2026-06-01T20:00:00.000Z');
    clock.advance(dayMs);
    await run({ since: '2026-06-01T20:00:00Z', deepReadMs: 90 * dayMs, deepReadEveryMs: 0 });
    expect((await store.count()).firstStartedAt).toBe('2026-06-01T20:00:00.000Z');
  });

  it('can be followed by one that wants more, which reads the rest only', async () => {
    const { run, expectTruth, requestsOf } = createWorld();
    await run({ since: '2026-06-01T20:00:00Z' });
    const requests = await requestsOf(() => run());
    await expectTruth();
    const rest = 'list ..2026-06-01T20:00:00.000Z';
    const [probe, live, ...backfill] = requests;
    expect([probe, live]).toEqual([`${rest} page 1`, 'list 2026-06-13T12:00:00.000Z.. page 1']);
    expect(backfill).toEqual([`${rest} page 1`, `${rest} page 2`, `${rest} page 3`]);
  });
});

describe('a run that is stopped', () => {
  it('is gone on with from the last whole step, and its partitions are free', async () => {
    const { run, store, provider, expectTruth, requestsOf } = createWorld({ calls: 45 });
    const controller = new AbortController();
    const stop = new Error('stop');
    provider.onRequest = (request) => {
      if (request.includes('..2026-06-13') && request.endsWith('page 4')) controller.abort(stop);
    };
    expect(await reasonOf(run({ signal: controller.signal }))).toBe(stop);
    const partitions = await store.listPartitions();
    expect(partitions.map(({ leasedBy }) => leasedBy)).toEqual([null, null]);
    // Three pages came; that the second is whole was told with the third.
    expect(partitions[0]?.checkpoint.cursor).toBe('2026-06-01T19:00:00.000Z');
    provider.onRequest = () => undefined;
    const requests = await requestsOf(run);
    await expectTruth();
    expect(requests.slice(1)).toEqual(
      [1, 2, 3].map((page) => `list 2026-06-01T19:00:00.000Z..2026-06-13T00:00:00.000Z page ${page}`),
    );
  });

  it('before it began sends nothing', async () => {
    const { run, requestsOf } = createWorld();
    const requests = await requestsOf(() => reasonOf(run({ signal: AbortSignal.abort('stop') })));
    expect(requests).toEqual([]);
  });
});

describe('what is live', () => {
  it('is read again between the steps of a long backfill, webhooks at each of them', async () => {
    const { run, store, clock, provider, add, requestsOf } = createWorld({ calls: 60 });
    let late: Promise<unknown> = Promise.resolve();
    provider.onRequest = (request) => {
      if (!request.startsWith('list ..2026')) return;
      clock.advance(4 * 60_000);
      if (!request.endsWith('page 3')) return;
      const { id } = add(19 * 24);
      const hint = { provider: 'allo', account: 'main', deliveryId: 'msg-1', conversationId: id } as const;
      late = store.addHints([{ ...hint, receivedAt: '2026-06-20T12:00:00.000Z' }]);
    };
    const requests = await requestsOf(run);
    await late;
    expect(requests.map((request) => request.replace(/\.\d{3}Z/g, 'Z'))).toEqual([
      'list ..2026-06-13T00:00:00Z page 1',
      'list 2026-06-13T00:00:00Z.. page 1',
      'list ..2026-06-13T00:00:00Z page 1',
      'list ..2026-06-13T00:00:00Z page 2',
      'list ..2026-06-13T00:00:00Z page 3',
      // Twelve minutes have passed: the webhook first, then an hour of overlap.
      'ids 1',
      'list 2026-06-20T11:04:00Z.. page 1',
      'list ..2026-06-13T00:00:00Z page 4',
      'list ..2026-06-13T00:00:00Z page 5',
      'list ..2026-06-13T00:00:00Z page 6',
      'list 2026-06-20T11:16:00Z.. page 1',
      'list ..2026-06-13T00:00:00Z page 7',
    ]);
  });

  it('goes back a week, in between an hour, and after a week a month', async () => {
    const { run, clock, requestsOf } = createWorld();
    const options = { lookbackEveryMs: dayMs };
    await run(options);
    const reachOf = async () => (await requestsOf(() => run(options)))[0]?.slice(5, 21);
    clock.advance(hourMs);
    expect(await reachOf()).toBe('2026-06-20T11:00');
    clock.advance(dayMs);
    expect(await reachOf()).toBe('2026-06-13T13:00');
    clock.set('2026-06-28T00:00:00Z');
    expect(await reachOf()).toBe('2026-05-22T13:00');
    clock.advance(hourMs);
    expect(await reachOf()).toBe('2026-06-27T23:00');
  });

  it('goes back from where the last run was, however long ago, and stores the time it asked at', async () => {
    const { run, store, clock, requestsOf } = createWorld();
    await run();
    clock.set('2026-06-25T00:00:00Z');
    expect(await requestsOf(run)).toEqual(['list 2026-06-13T12:00:00.000Z.. page 1']);
    const live = (await store.listPartitions()).find(({ kind }) => kind === 'live');
    expect(live?.checkpoint.cursor).toBe('2026-06-25T00:00:00.000Z');
  });

  it('is read by a clock that was set back by years as if nothing were known of the last month', async () => {
    const { run, store, clock, requestsOf } = createWorld();
    clock.set('2036-06-20T12:00:00Z');
    await run();
    clock.set('2026-06-20T12:00:00Z');
    expect(await requestsOf(run)).toEqual([
      'list 2026-05-21T12:00:00.000Z.. page 1',
      'list 2026-05-21T12:00:00.000Z.. page 2',
      'list 2026-05-21T12:00:00.000Z.. page 3',
      'list 2026-05-21T12:00:00.000Z.. page 4',
    ]);
    const live = (await store.listPartitions()).find(({ kind }) => kind === 'live');
    expect(live?.checkpoint.cursor).toBe('2026-06-20T12:00:00.000Z');
  });
});

describe('what is still to come', () => {
  it('is asked for when it is due and no list has brought it, ever less often, until it is there', async () => {
    const { run, clock, add, expectTruth, requestsOf } = createWorld({ calls: 0 });
    const options = { lookbackEveryMs: 30 * dayMs, overlapMs: 0 };
    const pending = { transcriptState: 'pending', turns: null } as const;
    const start = 19 * 24 + 12;
    add(start, pending);
    expect((await run(options)).accounts[0]?.pending).toBe(1);
    const asked: string[] = [];
    for (let minute = 1; minute <= 3 * 24 * 60; minute += 1) {
      clock.advance(60_000);
      if (minute === 60 * 60) add(start);
      const requests = await requestsOf(() => run(options));
      if (requests.includes('ids 1')) asked.push(new Date(clock.now()).toISOString().slice(8, 16));
    }
    // After a quarter of its age, from a minute to six hours; a run comes every minute.
    expect(asked.slice(0, 14).map((time) => time.slice(3))).toEqual([
      '12:02',
      '12:03',
      '12:04',
      '12:05',
      '12:07',
      '12:09',
      '12:12',
      '12:15',
      '12:19',
      '12:24',
      '12:30',
      '12:38',
      '12:48',
      '13:00',
    ]);
    // It was there at midnight.
    expect(asked.slice(-4)).toEqual(['22T10:55', '22T16:55', '22T22:55', '23T04:55']);
    expect(asked).toHaveLength(35);
    await expectTruth();
  });

  it('is given up at the deadline, which is the last time', async () => {
    const { run, clock, store, add } = createWorld({ calls: 0 });
    add(19 * 24 + 12, { summary: null });
    await run({ pendingDeadlineMs: 2 * hourMs });
    clock.advance(115 * 60_000);
    await run({ pendingDeadlineMs: 2 * hourMs });
    expect((await store.get('allo:cll-468'))?.nextCheckAt).toBe('2026-06-20T14:00:00.000Z');
    clock.advance(5 * 60_000);
    expect((await run({ pendingDeadlineMs: 2 * hourMs })).accounts[0]?.pending).toBe(0);
  });

  it('does not lose the transcript that it has to an answer that left it out', async () => {
    const { run, clock, store, provider, add } = createWorld({ calls: 0 });
    const call = add(19 * 24 + 12, { summary: null });
    await run();
    clock.advance(10 * 60_000);
    const { getMany } = provider.source;
    const source = {
      ...provider.source,
      list: () => provider.source.list({ until: '2000-01-01' }),
      getMany: async (...given: Parameters<typeof getMany>) => {
        const { conversations, ...rest } = await getMany(...given);
        const bare = conversations.map((one) => ({
          ...one,
          turns: null,
          transcriptState: 'pending' as const,
        }));
        return { ...rest, conversations: bare };
      },
    };
    await run({ sources: [{ source }] });
    expect((await store.get(call.id))?.conversation).toEqual(call);
    expect(provider.requests.at(-1)).toBe('ids 1');
  });
});

describe('what vanished', () => {
  it('is asked for at once, again after an hour, and deleted then; it may come back', async () => {
    const { run, clock, store, provider, add, requestsOf } = createWorld();
    const call = add(19 * 24);
    await run();
    provider.conversations.delete(call.id);
    const missed = await requestsOf(run);
    expect(missed.at(-1)).toBe('ids 1');
    expect(await store.get(call.id)).toMatchObject({ missedAt: '2026-06-20T12:00:00.000Z', deletedAt: null });
    clock.advance(10 * 60_000);
    expect(await requestsOf(run)).toHaveLength(1);
    clock.advance(50 * 60_000);
    expect((await run()).accounts[0]?.deleted).toBe(1);
    expect(await store.get(call.id)).toMatchObject({
      deletedAt: '2026-06-20T13:00:00.000Z',
      nextCheckAt: null,
    });
    expect((await store.count()).deleted).toBe(1);
    provider.conversations.set(call.id, call);
    clock.advance(hourMs);
    expect((await run()).accounts[0]?.updated).toBe(1);
    expect(await store.get(call.id)).toMatchObject({ missedAt: null, deletedAt: null });
  });

  it('comes back by an answer that leaves the transcript out, with the transcript that it has', async () => {
    const { run, clock, store, provider, add, requestsOf } = createWorld();
    const call = add(19 * 24);
    await run();
    provider.conversations.delete(call.id);
    clock.advance(60_000);
    await run();
    provider.conversations.set(call.id, call);
    clock.advance(hourMs);
    const source = {
      ...provider.source,
      // The list is behind, and the batch asks for no transcripts.
      list: (...[options]: Parameters<typeof provider.source.list>) =>
        provider.source.list({ ...options, until: '2026-06-19T00:00:00Z' }),
      getMany: async (...given: Parameters<typeof provider.source.getMany>) => {
        const result = await provider.source.getMany(...given);
        const withoutTurns = { turns: null, transcriptState: 'pending' } as const;
        return { ...result, conversations: result.conversations.map((one) => ({ ...one, ...withoutTurns })) };
      },
    };
    await run({ sources: [{ source }] });
    expect(await store.get(call.id)).toMatchObject({ conversation: call, missedAt: null, nextCheckAt: null });
    clock.advance(hourMs);
    expect(await requestsOf(() => run({ sources: [{ source: provider.source }] }))).toHaveLength(1);
  });

  it('and is found by its id stays', async () => {
    const { run, store, provider, add } = createWorld();
    const call = add(19 * 24);
    await run();
    const source = {
      ...provider.source,
      list: (...[options]: Parameters<typeof provider.source.list>) =>
        provider.source.list({ ...options, until: '2026-06-19T00:00:00Z' }),
    };
    await run({ sources: [{ source }] });
    expect(await store.get(call.id)).toMatchObject({ missedAt: null, deletedAt: null });
  });

  it('is not believed of a list that ended in an error', async () => {
    const { run, store, provider, add } = createWorld();
    const call = add(19 * 24);
    await run();
    async function* broken() {
      yield* [];
      const window = { since: null, until: null };
      throw new IncompleteListError({ provider: 'allo', window, rowsRead: 0, rowsExpected: 1 });
    }
    const { accounts } = await run({ sources: [{ source: { ...provider.source, list: broken } }] });
    expect(accounts[0]?.error).toBeInstanceOf(IncompleteListError);
    expect(await store.get(call.id)).toMatchObject({ missedAt: null });
  });
});

describe('several accounts', () => {
  it('fail each alone, and the next run makes up for it', async () => {
    const { run, provider, clock, store } = createWorld();
    const other = createChangingProvider({ provider: 'itellico' });
    const call = callAt('7f9c', '2026-06-20T11:00:00Z', { provider: 'itellico' });
    other.conversations.set(call.id, call);
    const revoked = new Error('401');
    provider.onRequest = (request) => {
      if (request.endsWith('page 3')) throw revoked;
    };
    const sources = [{ source: provider.source }, { source: other.source }];
    const events: SyncEvent[] = [];
    const { accounts } = await run({ sources, onEvent: (event) => events.push(event) });
    expect(accounts).toMatchObject([
      { provider: 'allo', inserted: 10, error: revoked, partitions: { completed: 1, left: 1 } },
      { provider: 'itellico', inserted: 1, error: null, partitions: { completed: 2, left: 0 } },
    ]);
    expect(events.filter(({ type }) => type === 'failed')).toHaveLength(1);
    provider.onRequest = () => undefined;
    clock.advance(hourMs);
    expect((await run({ sources })).accounts.map(({ error }) => error)).toEqual([null, null]);
    expect((await store.count()).conversations).toBe(31);
  });

  it('hear of a store that fails as their error', async () => {
    const { run, store } = createWorld();
    const full = new StoreError({ code: 'full', reason: 'The disk is full.' });
    const broken = { ...store, commit: () => Promise.reject(full) };
    expect((await run({ store: broken })).accounts[0]).toMatchObject({ error: full, inserted: 0 });
  });
});

describe('a partition that another works at', () => {
  it('is left to it, and webhooks are followed all the same', async () => {
    const { run, store, clock, add, requestsOf } = createWorld();
    await run();
    const { id } = add(19 * 24);
    await store.acquireLease('allo/main/live', { owner: 'other', durationMs: 60_000, now: clock.now() });
    const hint = { provider: 'allo', account: 'main', deliveryId: 'msg-1', conversationId: id } as const;
    await store.addHints([{ ...hint, receivedAt: '2026-06-20T12:00:00.000Z' }]);
    const events: SyncEvent[] = [];
    const requests = await requestsOf(() => run({ onEvent: (event) => events.push(event) }));
    expect(requests).toEqual(['ids 1']);
    expect(events[0]).toEqual({
      provider: 'allo',
      account: 'main',
      type: 'partition_busy',
      partitionKey: 'allo/main/live',
      leasedBy: 'other',
    });
  });

  it('is left to it also when it took over in the middle, and nothing more is written', async () => {
    const { run, store, clock, provider } = createWorld();
    provider.onRequest = async (request) => {
      if (!request.includes('..2026-06-13') || !request.endsWith('page 3')) return;
      clock.advance(61_000);
      const [partition] = await store.listPartitions();
      const taken = { owner: 'other', durationMs: 60_000, now: clock.now() };
      await store.acquireLease(partition?.key ?? '', taken);
    };
    const { accounts } = await run();
    expect(accounts[0]).toMatchObject({
      error: null,
      inserted: 10,
      partitions: { completed: 1, busy: 1, left: 0 },
    });
  });
});

describe('who was forgotten', () => {
  it('is not brought back', async () => {
    const { run, store, provider } = createWorld();
    await store.forget([], [await createTombstone({ conversationId: 'allo:cll-3' }, { key })]);
    await run({ forgetKey: key });
    expect((await store.count()).conversations).toBe(29);
    expect(await store.get('allo:cll-3')).toBeNull();
    expect(provider.conversations.size).toBe(30);
  });

  it('while conversations are read is not written either', async () => {
    const { run, store, provider } = createWorld();
    const tombstone = await createTombstone({ conversationId: 'allo:cll-12' }, { key });
    provider.onRequest = async (request) => {
      if (request.includes('..2026-06-13') && request.endsWith('page 3'))
        await store.forget(['allo:cll-12'], [tombstone]);
    };
    const { accounts } = await run({ forgetKey: key });
    expect(accounts[0]).toMatchObject({ inserted: 29, error: null });
    expect(await store.get('allo:cll-12')).toBeNull();
  });

  it('can not be known without the key, so nothing is read', async () => {
    const { run, store, requestsOf } = createWorld();
    await store.forget([], [await createTombstone({ conversationId: 'allo:cll-3' }, { key })]);
    const requests = await requestsOf(async () => {
      await expect(run()).rejects.toThrow(/^Expected forgetKey, as the store has 1 tombstones/);
    });
    expect(requests).toEqual([]);
  });
});
