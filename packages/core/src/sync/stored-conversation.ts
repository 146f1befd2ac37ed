import type { Conversation } from '../conversation.ts';

/** A conversation as a store keeps it: the record, and what is known of our copy of it. Times are ISO 8601 in UTC. */
export interface StoredConversation {
  readonly conversation: Conversation;
  /** The name that the caller gave to the account it was read from. */
  readonly account: string;
  /** Of what the provider told, see `contentHashOf`: it stands in for the time of change that neither provider tells. */
  readonly contentHash: string;
  readonly firstSeenAt: string;
  /** When the request was sent that gave this content. A read that was sent earlier never replaces it. */
  readonly readAt: string;
  /** When the content last changed here, the conversation was deleted, or it came back after it was gone. */
  readonly changedAt: string;
  /** When to ask for it again, since something is still to come. Null once it is settled. */
  readonly nextCheckAt: string | null;
  /** When the provider first had it no more. Null while it has. */
  readonly missedAt: string | null;
  /** When it was gone for the second time. The row stays. */
  readonly deletedAt: string | null;
}

/** A conversation that was read, to be stored. */
export interface ReadConversation {
  readonly conversation: Conversation;
  readonly contentHash: string;
  /** When the request that gave it was sent. */
  readonly readAt: string;
  readonly nextCheckAt: string | null;
}

/**
 * What became of a conversation that was read.
 *
 * - `inserted`: it was not in the store.
 * - `updated`: its content was another, or it had been taken for gone.
 * - `unchanged`: nothing of it was to be written but, perhaps, the time of the next check.
 * - `outdated`: the store has what was read later, or knows that it was gone later.
 */
export type WriteOutcome = 'inserted' | 'updated' | 'unchanged' | 'outdated';

/** What the engine has to know of a stored conversation. */
export interface StoredState {
  readonly id: string;
  readonly startedAt: string | null;
  readonly missedAt: string | null;
  readonly deletedAt: string | null;
}
