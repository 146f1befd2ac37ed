import type { ConversationFacts } from './conversation-facts.ts';

/** Takes conversations one by one, and keeps no more than what its figures need. */
export interface Aggregate<Result> {
  readonly add: (facts: ConversationFacts) => void;
  readonly result: () => Result;
}
