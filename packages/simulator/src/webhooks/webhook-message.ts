import type { SimulatorEvent } from './simulator-event.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

/** An event as one endpoint is told it. */
export interface WebhookMessage {
  /** The endpoint's word for it. */
  readonly topic: string;
  /** The same for every attempt. */
  readonly messageId: string;
  readonly body: string;
  /** The headers of an attempt at this time. */
  headers(sentAtMs: number): Promise<Readonly<Record<string, string>>>;
}

/** How the endpoints of one version are told of events. */
export interface WebhookProtocol {
  /** What is waited after a failed attempt, one after the other; after the last the message has failed. */
  readonly retryDelaysMs: readonly number[];
  readonly timeoutMs: number;
  /** After how many days of nothing but failures an endpoint is switched off; null for never. */
  readonly disableAfterDays: number | null;
  isSuccess(status: number): boolean;
  /** The endpoint's word for a topic; null where it is never told of it. */
  topicOf(eventTopic: string): string | null;
  /** Made once, when the event is told for the first time. */
  message(event: SimulatorEvent, endpoint: WebhookEndpoint, createdAtMs: number): WebhookMessage;
}
