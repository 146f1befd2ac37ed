import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { ITELLICO_ACCOUNT, ITELLICO_AGENTS } from '../roster.ts';
import { itellicoSettings } from '../settings.ts';
import type { ItellicoTruth } from '../wire.ts';
import { createWorld, type ItellicoWorld } from '../world.ts';
import type { ConversationQuery } from './conversation-query.ts';
import { hasStarted } from './conversation-state.ts';
import { findConversations } from './find-conversations.ts';
import { placeCall } from './place-call.ts';
import { truthsOf } from './truths-of.ts';

const DIALOGUES = generateDialogues({ seed: 3, count: 25 });
const UNTIL_MS = Date.parse('2026-11-01T00:00:00Z');
const DAY_MS = 86_400_000;
const EVERYTHING: ConversationQuery = {
  accountIds: new Set([ITELLICO_ACCOUNT.id]),
  isEveryAccount: true,
  conversationId: null,
  callId: null,
  agentId: null,
  type: null,
  status: null,
  direction: null,
  externalId: null,
  createdAfter: null,
  createdBefore: null,
  updatedAfter: null,
  updatedBefore: null,
};

type Order = 'newest-first' | 'oldest-first' | 'shuffled';

/** Seen at the given time, with three calls that were started at the given ones. */
function worldOf(conversationOrder: Order, nowMs: number, placedAt: readonly number[]): ItellicoWorld {
  let clockMs = 0;
  const world = createWorld({
    settings: itellicoSettings({ conversationOrder, blockedShare: 0.1, runningShare: 0.05 }),
    dialogues: DIALOGUES,
    seed: 8,
    conversations: 90,
    untilMs: UNTIL_MS,
    now: () => clockMs,
  });
  const [agent] = world.agents.of(ITELLICO_ACCOUNT.id);
  if (agent === undefined) throw new Error('no agent');
  const rest = { fromNumber: null, toNumber: null, externalId: null, initialText: null };
  for (const timeMs of placedAt) {
    clockMs = timeMs;
    placeCall(world, { type: 'web', agent, ...rest });
  }
  clockMs = nowMs;
  return world;
}

const instant = fc.integer({ min: -95, max: 5 }).map((days) => UNTIL_MS + days * DAY_MS);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 2 });

const queries = fc.record({
  agentId: maybe(fc.constantFrom(...ITELLICO_AGENTS.map(({ id }) => id))),
  type: maybe(fc.constantFrom('phone', 'web', 'test', 'unknown')),
  status: maybe(fc.constantFrom('in_progress', 'active', 'completed', 'failed', 'transferred', 'blocked')),
  direction: maybe(fc.constantFrom('inbound', 'outbound')),
  createdAfter: maybe(instant),
  createdBefore: maybe(instant),
  updatedAfter: maybe(instant),
  updatedBefore: maybe(instant),
});

/** The same by looking at every row, as the document words it. */
function matches(query: Partial<ConversationQuery>, { row, createdAt, updatedAt }: ItellicoTruth): boolean {
  const [createdMs, updatedMs] = [Date.parse(createdAt), Date.parse(updatedAt)];
  const is = (wanted: string | null | undefined, found: string): boolean =>
    wanted === null || wanted === undefined || wanted === found;
  const status = query.status === 'active' ? 'in_progress' : query.status;
  return (
    is(query.agentId, row.agent_id) &&
    is(query.type, row.type) &&
    is(status, row.status) &&
    is(query.direction, row.direction) &&
    createdMs >= (query.createdAfter ?? 0) &&
    createdMs < (query.createdBefore ?? Number.POSITIVE_INFINITY) &&
    updatedMs >= (query.updatedAfter ?? 0) &&
    updatedMs < (query.updatedBefore ?? Number.POSITIVE_INFINITY)
  );
}

describe('findConversations', () => {
  it('finds what a look at every row finds, at any time and in any order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Order>('newest-first', 'oldest-first', 'shuffled'),
        instant,
        fc.array(instant, { maxLength: 3 }),
        queries,
        (order, nowMs, placedAt, filters) => {
          const world = worldOf(order, nowMs, placedAt);
          const expected = [...truthsOf(world)].filter((truth) => matches(filters, truth));
          const query = { ...EVERYTHING, ...filters };
          const all = findConversations(world, query, { offset: 0, limit: 1_000 }, hasStarted);
          const ids = all.page.map(({ id }) => id);
          expect(all.count).toBe(expected.length);
          expect(ids.toSorted()).toEqual(expected.map(({ row }) => row.conversation_id).toSorted());
          const starts = all.page.map(({ life }) => life.startMs);
          const sorted = starts.toSorted((left, right) => left - right);
          if (order === 'oldest-first') expect(starts).toEqual(sorted);
          if (order === 'newest-first') expect(starts).toEqual(sorted.toReversed());
          const page = findConversations(world, query, { offset: 3, limit: 5 }, hasStarted);
          expect([page.count, page.page.map(({ id }) => id)]).toEqual([all.count, ids.slice(3, 8)]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
