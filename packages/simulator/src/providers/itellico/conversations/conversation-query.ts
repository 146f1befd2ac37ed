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
  const { isEveryAccount, accountIds, conversationId, callId, agentId, type, status, direction } = query;
  const { externalId, createdAfter, createdBefore, updatedAfter, updatedBefore } = query;
  const tests: Test[] = [];
  const ask = (isAsked: boolean, test: Test): void => {
    if (isAsked) tests.push(test);
  };
  ask(externalId !== null, (facts) => facts.externalId === externalId);
  ask(createdAfter !== null, ({ life }) => life.createdMs >= Number(createdAfter));
  ask(createdBefore !== null, ({ life }) => life.createdMs < Number(createdBefore));
  ask(type !== null, (facts) => facts.type === type);
  ask(direction !== null, (facts) => facts.direction === direction);
  ask(!isEveryAccount, (facts) => accountIds.has(facts.accountId));
  ask(agentId !== null, (facts) => facts.agentId === agentId?.toLowerCase());
  ask(status !== null, (facts) => {
    const found = statusAt(facts, moment);
    return RUNNING.includes(status ?? '') ? RUNNING.includes(found) : found === status;
  });
  ask(updatedAfter !== null, (facts) => updatedMsAt(facts, moment) >= Number(updatedAfter));
  ask(updatedBefore !== null, (facts) => updatedMsAt(facts, moment) < Number(updatedBefore));
  ask(conversationId !== null, ({ id }) => id === conversationId?.toLowerCase());
  ask(callId !== null, (facts) => facts.callId === callId?.toLowerCase());
  return tests;
}
