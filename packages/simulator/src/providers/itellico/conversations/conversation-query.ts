import type { ConversationFacts } from './conversation-facts.ts';
import { type Moment, statusAt, updatedMsAt } from './conversation-state.ts';

/** Which conversations or calls are wanted; null for what does not matter. */
export interface ConversationQuery {
  /** The addressed account, and those below it where they are listed with it. */
  readonly accountIds: ReadonlySet<string>;
  /** Whether that is every account there is. */
  readonly isEveryAccount: boolean;
  readonly conversationId: string | null;
  readonly callId: string | null;
  readonly agentId: string | null;
  readonly type: string | null;
  readonly status: string | null;
  readonly direction: string | null;
  readonly externalId: string | null;
  /** In milliseconds. Each `after` includes its instant, each `before` does not. */
  readonly createdAfter: number | null;
  readonly createdBefore: number | null;
  readonly updatedAfter: number | null;
  readonly updatedBefore: number | null;
}

type Test = (facts: ConversationFacts) => boolean;

/** Both names of a conversation that runs find it, whichever the server writes. */
const RUNNING: readonly string[] = ['in_progress', 'active'];

/** What the filters ask of each conversation, the cheapest question first; none where every one is wanted. */
export function testsOf(query: ConversationQuery, moment: Moment): readonly Test[] {
  const tests: Test[] = [];
  function ask<Wanted>(
    wanted: Wanted | null,
    fits: (facts: ConversationFacts, wanted: Wanted) => boolean,
  ): void {
    if (wanted !== null) tests.push((facts) => fits(facts, wanted));
  }
  ask(query.externalId, (facts, externalId) => facts.externalId === externalId);
  ask(query.createdAfter, ({ life }, timeMs) => life.createdMs >= timeMs);
  ask(query.createdBefore, ({ life }, timeMs) => life.createdMs < timeMs);
  ask(query.type, (facts, type) => facts.type === type);
  ask(query.direction, (facts, direction) => facts.direction === direction);
  ask(query.isEveryAccount ? null : query.accountIds, ({ accountId }, ids) => ids.has(accountId));
  ask(query.agentId, ({ agentId }, id) => agentId === id.toLowerCase());
  ask(query.status, (facts, status) => {
    const found = statusAt(facts, moment);
    return RUNNING.includes(status) ? RUNNING.includes(found) : found === status;
  });
  ask(query.updatedAfter, (facts, timeMs) => updatedMsAt(facts, moment) >= timeMs);
  ask(query.updatedBefore, (facts, timeMs) => updatedMsAt(facts, moment) < timeMs);
  ask(query.conversationId, ({ id }, wantedId) => id === wantedId.toLowerCase());
  ask(query.callId, ({ callId }, wantedId) => callId === wantedId.toLowerCase());
  return tests;
}
