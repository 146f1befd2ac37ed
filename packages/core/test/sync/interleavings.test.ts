import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Conversation } from '../../src/index.ts';
import { createMemoryStore, type SyncOptions, syncConversations } from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';
import { collect } from '../support/source-of.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** What happens at the provider, on the way from it, and to us. `which` picks one of those there are. */
type Step =
  | { readonly type: 'call'; readonly agoMs: number; readonly isPending: boolean }
  | { readonly type: 'edit' | 'complete' | 'vanish' | 'reappear'; readonly which: number }
  | { readonly type: 'webhook'; readonly which: number; readonly times: number }
  | { readonly type: 'wait'; readonly ms: number }
  | {
      readonly type: 'run';
      readonly abortAt: number | null;
      readonly skewMs: number;
      readonly during: Step[];
    };

const which = fc.nat({ max: 1_000 });
const change: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('call'),
      agoMs: fc.nat({ max: 20 * dayMs }),
      isPending: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('edit', 'complete', 'vanish', 'reappear'), which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('webhook'), which, times: fc.integer({ min: 1, max: 2 }) }),
  },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: change },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('wait'), ms: fc.nat({ max: 3 * dayMs }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('run'),
      // At which request, or none.
      abortAt: fc.option(fc.nat({ max: 12 })),
      skewMs: fc.constantFrom(0, -10 * minuteMs, 10 * minuteMs),
      during: fc.array(change, { maxLength: 6 }),
    }),
  },
);

/** A provider that changes and a store that follows, over any steps. */
function createWorld({ oldestChangeMs }: { readonly oldestChangeMs: number }) {
  const provider = createChangingProvider({ pageSize: 5, pagesPerStep: 1 });
  const { conversations } = provider;
  const vanished = new Map<string, Conversation>();
  const clock = createHandClock('2026-06-20T12:00:00Z');
  const store = createMemoryStore();
  let count = 0;

  const pick = <Value>(values: Iterable<Value>, index: number): Value | undefined => {
    const all = [...values];
    return all[index % Math.max(1, all.length)];
  };

  async function happen(happening: Exclude<Step, { type: 'run' }>): Promise<void> {
    count += 1;
    if (happening.type === 'wait') return clock.advance(happening.ms);
    if (happening.type === 'call') {
      const start = new Date(clock.now() - (happening.agoMs % oldestChangeMs)).toISOString();
      const pending = { transcriptState: 'pending', turns: null } as const;
      const call = callAt(`cll-${count}`, start, happening.isPending ? pending : {});
      conversations.set(call.id, call);
      return;
    }
    const among = happening.type === 'reappear' ? vanished : conversations;
    const changeable = [...among.values()].filter(
      ({ startedAt }) => clock.now() - Date.parse(startedAt ?? '') < oldestChangeMs,
    );
    const chosen = pick(changeable, happening.which);
    if (chosen === undefined) return;
    const { id, providerId, startedAt } = chosen;
    switch (happening.type) {
      case 'edit':
        conversations.set(id, callAt(providerId, startedAt ?? '', { ...chosen, tags: [`edit-${count}`] }));
        break;
      case 'complete':
        conversations.set(id, callAt(providerId, startedAt ?? '', { tags: chosen.tags }));
        break;
      case 'vanish':
        conversations.delete(id);
        vanished.set(id, chosen);
        break;
      case 'reappear':
        vanished.delete(id);
        conversations.set(id, chosen);
        break;
      case 'webhook':
        for (let time = 0; time < happening.times; time += 1) {
          const receivedAt = new Date(clock.now()).toISOString();
          const hint = { provider: 'allo', account: 'main', conversationId: id, receivedAt } as const;
          await store.addHints([{ ...hint, deliveryId: `msg-${count}` }]);
        }
    }
  }

  async function run(
    { abortAt, skewMs, during }: Omit<Extract<Step, { type: 'run' }>, 'type'>,
    options: Partial<SyncOptions> = {},
  ): Promise<void> {
    const controller = new AbortController();
    let requests = 0;
    provider.onRequest = async () => {
      requests += 1;
      if (requests - 1 === abortAt) controller.abort('stop');
      const next = during[requests - 1];
      if (next !== undefined && next.type !== 'run') await happen(next);
    };
    const platform = { ...clock, now: () => clock.now() + skewMs };
    const sources = [{ source: provider.source }];
    try {
      const { accounts } = await syncConversations({
        sources,
        store,
        platform,
        signal: controller.signal,
        ...options,
      });
      expect(accounts[0]?.error).toBeNull();
    } catch (reason) {
      expect(reason).toBe('stop');
    } finally {
      provider.onRequest = () => undefined;
    }
    const leased = (await store.listPartitions()).map(({ leasedBy }) => leasedBy);
    expect(leased.every((owner) => owner === null)).toBe(true);
  }

  async function expectTruth(): Promise<void> {
    const stored = await collect(store.list());
    const byId = new Map(stored.map(({ conversation }) => [conversation.id, conversation]));
    expect(byId).toEqual(conversations);
    expect(stored).toHaveLength(conversations.size);
    // Webhooks wait for nothing but what is not there.
    const waiting = await store.listHints({ provider: 'allo', account: 'main' }, '9999', 100);
    expect(waiting.filter(({ conversationId }) => conversations.has(conversationId))).toEqual([]);
  }

  return { conversations, clock, happen, run, expectTruth };
}

const whole = { abortAt: null, skewMs: 0, during: [] };

it('whatever changes, and whenever a run is stopped, the last whole runs end with what there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
      const { clock, happen, run, expectTruth } = createWorld({ oldestChangeMs: 1_000 * dayMs });
      for (const next of steps) {
        if (next.type === 'run') await run(next);
        else await happen(next);
      }
      // Everything is in reach of a deep read; what vanished is believed when it is asked for an hour later.
      clock.advance(20 * minuteMs);
      await run(whole, { deepReadMs: 1_000 * dayMs, deepReadEveryMs: 0 });
      clock.advance(2 * hourMs);
      await run(whole);
      await expectTruth();
    }),
    { numRuns: 1_000 },
  );
});

it('where nothing older than six days changes, every older row is there without a deep read', async () => {
  const agoMs = fc.integer({ min: 8 * dayMs, max: 90 * dayMs });
  await fc.assert(
    fc.asyncProperty(
      fc.array(agoMs, { maxLength: 60 }),
      fc.array(step, { minLength: 1, maxLength: 40 }),
      async (older, steps) => {
        const { conversations, clock, happen, run, expectTruth } = createWorld({ oldestChangeMs: 6 * dayMs });
        for (const [index, ms] of older.entries()) {
          const call = callAt(`old-${index}`, new Date(clock.now() - ms).toISOString());
          conversations.set(call.id, call);
        }
        const options = { deepReadEveryMs: 1_000 * dayMs };
        for (const next of steps) {
          if (next.type === 'run') await run(next, options);
          else await happen(next);
        }
        clock.advance(20 * minuteMs);
        await run(whole, options);
        clock.advance(2 * hourMs);
        await run(whole, options);
        await expectTruth();
      },
    ),
    { numRuns: 1_000 },
  );
});
