import type { SimulatorEvent } from '../webhooks/simulator-event.ts';
import type { WebhookEndpoint } from '../webhooks/webhook-endpoint.ts';
import type { Reply } from './reply.ts';
import type { SimulatorRequest } from './simulator-request.ts';

/** One request on its way through a vendor's API. The rate limit has been counted when this exists. */
export interface Exchange {
  /** Null for a path or method that the API does not have. */
  readonly operationId: string | null;
  /** The limiter's refusal, which comes before anything else is looked at. */
  readonly refusal: Reply | null;
  /** With another query, the answer that the same request would have got with it. */
  answer(body: string, query?: URLSearchParams): Reply;
  /** How the API words this status when nothing else is known. */
  failure(status: number, message?: string): Reply;
}

/** A vendor's API without the sockets. */
export interface VendorApi<Truth> {
  open(request: SimulatorRequest): Exchange;
  truth(): readonly Truth[];
  /** The same one by one, for more than fits into memory. */
  truths(): Iterable<Truth>;
  /** Takes conversations away, by their ids: no answer has them, until they are restored. */
  erase(ids: unknown): void;
  restore(ids: unknown): void;
  /** What happened after the one instant and until the other, in order: what webhooks tell of. */
  eventsBetween(afterMs: number, untilMs: number): readonly SimulatorEvent[];
  /** Where clients have asked events to be sent to. */
  webhookEndpoints(): readonly WebhookEndpoint[];
  /** Switches off one of them that has failed for days, where the API can tell so. */
  disableWebhookEndpoint?(id: string): void;
}
