import type { Scheduled } from '../faults/scheduled.ts';

/** What is to go wrong with a webhook. */
export type WebhookFaultKind =
  | {
      /** Sent this much later than it should be. */
      readonly kind: 'late';
      readonly delayMs: number;
    }
  | {
      /** Sent twice, with the same id, even if it was received the first time. */
      readonly kind: 'twice';
      /**
       * How long after the first time.
       * @default 0
       */
      readonly delayMs?: number;
    }
  | {
      /** Kept back until the next one to the same endpoint was sent. */
      readonly kind: 'out-of-order';
      /**
       * How long to keep it back at most.
       * @default 60000
       */
      readonly atMostMs?: number;
    }
  /** Not sent at all. */
  | { readonly kind: 'never' };

/** One step of a script: what happens to one message, or `ok` for nothing. */
export type WebhookFaultStep = 'ok' | 'twice' | 'out-of-order' | 'never' | WebhookFaultKind;

/** A message as a script sees it. */
export interface WebhookCandidate {
  readonly topic: string;
  readonly endpointId: string;
}

/** Which messages it happens to. */
export interface WebhookFaultTarget {
  /**
   * Only messages of this topic, or of these, as the endpoint is told it.
   * @default every message
   */
  readonly topic?: string | readonly string[];
  /**
   * Only messages to this endpoint.
   * @default every endpoint
   */
  readonly endpointId?: string;
}

/**
 * What is to go wrong, with which webhooks, and how often.
 *
 * @example { kind: 'late', delayMs: 22 * 60_000, topic: 'call.triggered' }
 * @example { kind: 'twice', rate: 0.2, seed: 3 }
 */
export type WebhookFault = WebhookFaultTarget &
  Scheduled<WebhookFaultKind, WebhookFaultStep, WebhookCandidate>;
