import type { SyncAccount } from './sync-partition.ts';

/**
 * What a webhook is to a store: a hint that a conversation is to be read. Deliveries come twice, late and in any order,
 * so nothing else of theirs is believed.
 */
export interface WebhookHint extends SyncAccount {
  /** The provider's id of the delivery; a second hint of the same is none. */
  readonly deliveryId: string;
  /** The conversation, `provider:providerId`. */
  readonly conversationId: string;
  /** ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly receivedAt: string;
}

/** A hint that waits to be followed. */
export interface StoredHint extends WebhookHint {
  /** How often the conversation was asked for and not there. */
  readonly attempts: number;
  /** ISO 8601 in UTC. */
  readonly nextAttemptAt: string;
}
