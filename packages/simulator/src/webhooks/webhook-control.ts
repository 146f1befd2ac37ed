import type { WebhookEndpoint, WebhookVersion } from './webhook-endpoint.ts';
import type { WebhookFault } from './webhook-fault.ts';

/** An endpoint to send webhooks to. */
export interface NewWebhookEndpoint {
  /** `http:` will do, other than at the vendors. */
  readonly url: string;
  /**
   * What deliveries are signed with; null for no signature.
   * @default one drawn from the seed, and null for 'allo-1', which knows no signature
   */
  readonly secret?: string | null;
  /**
   * Which topics it is told, in its version's words; null for all.
   * @default null
   */
  readonly topics?: readonly string[] | null;
  /**
   * Only of this line (Allo's version 1) or agent (itellico); null for all.
   * @default null
   */
  readonly scope?: string | null;
  /** @default 'allo-2' or 'itellico-1' */
  readonly version?: WebhookVersion;
}

/** Something to tell the endpoints of, whether it happened or not. */
export interface EmittedEvent {
  /** The vendor's word: `call.completed`, `conversation.ended`; any other as well. */
  readonly topic: string;
  /** @default {} */
  readonly data?: Readonly<Record<string, unknown>>;
  /**
   * The same id gives the same message id, as when a vendor sends something again.
   * @default a new one
   */
  readonly id?: string;
  /** @default null, of no line or agent in particular */
  readonly scope?: string | null;
}

/** Where webhooks go, and what goes wrong with them. */
export interface WebhookControl {
  /** Adds an endpoint, beside those that clients registered through the API. */
  add(endpoint: NewWebhookEndpoint): WebhookEndpoint;
  /** False where none of this id was added. */
  remove(id: string): boolean;
  /** All of them, the registered ones too. */
  endpoints(): readonly WebhookEndpoint[];
  /** Makes something go wrong; returns what takes that back. */
  inject(fault: WebhookFault): () => void;
}
