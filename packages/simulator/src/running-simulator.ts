import type { Clock } from './clock/clock.ts';
import type { Fault } from './faults/fault.ts';
import type { RecordedRequest, RequestCounts } from './http/request-log.ts';
import type { Delivery } from './webhooks/delivery.ts';
import type { EmittedEvent, WebhookControl } from './webhooks/webhook-control.ts';

/** A simulator that listens. */
export interface RunningSimulator<Truth> {
  /** Its base address, without a slash at the end. */
  readonly url: string;
  /** The key that it lets in. */
  readonly apiKey: string;
  /** What it goes by. */
  readonly clock: Clock;
  /** Every request so far, in the order of arrival; it grows. Empty with `recordRequests: false`. */
  readonly requests: readonly RecordedRequest[];
  /** How many requests there were, by status and by operation. */
  counts(): RequestCounts;
  /** Forgets the requests so far, and their counts. */
  clearRequests(): void;
  /** All rows that it serves, without those that were erased, and where each came from. */
  truth(): readonly Truth[];
  /** The same one by one, for more than fits into memory. */
  truths(): Iterable<Truth>;
  /**
   * Takes conversations away as the vendor does, on its own or somebody's request: no list, no id and no webhook has
   * them any more, and nothing tells so.
   * @param ids of rows of `truth()`.
   * @throws {SimulatorOptionError} for an id that none has; then nothing is erased.
   */
  erase(ids: readonly string[]): void;
  /** Brings erased ones back, with what was said of them before. */
  restore(ids: readonly string[]): void;
  /** Makes something go wrong; returns what takes that back. */
  inject(fault: Fault): () => void;
  /** Takes every fault back, those of webhooks too. */
  clearFaults(): void;
  /** Sets by how much the vendor's clock is ahead of `clock`; behind if negative. */
  setClockSkew(skewMs: number): void;
  /** Where webhooks go, and what goes wrong with them. */
  readonly webhooks: WebhookControl;
  /** Every webhook so far with all attempts, in the order in which they were due; it grows, and entries change. */
  readonly deliveries: readonly Delivery[];
  /**
   * Tells the endpoints of an event, with any topic and data. Resolves when each endpoint that is told at once has
   * been told once, whatever it answered.
   */
  emit(event: EmittedEvent): Promise<readonly Delivery[]>;
  /** Stops it, and ends every connection and every wait, those that a fault left open included. */
  close(): Promise<void>;
}
