import type { ConversationFacts } from '../conversations/conversation-facts.ts';

/** The calls that were started through the API, in the order of their creation. */
export class PlacedCalls {
  readonly #calls: ConversationFacts[] = [];

  get all(): readonly ConversationFacts[] {
    return this.#calls;
  }

  add(call: ConversationFacts): void {
    this.#calls.push(call);
  }

  findByExternalId(accountId: string, externalId: string): ConversationFacts | null {
    return this.#calls.find((call) => call.accountId === accountId && call.externalId === externalId) ?? null;
  }
}
