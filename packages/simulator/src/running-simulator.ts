import type { Fault } from './faults/fault.ts';
import type { RecordedRequest, RequestCounts } from './http/request-log.ts';

/** A simulator that listens. */
export interface RunningSimulator<Truth> {
  /** Its base address, without a slash at the end. */
  readonly url: string;
  /** The key that it lets in. */
  readonly apiKey: string;
  /** Every request so far, in the order of arrival; it grows. Empty with `recordRequests: false`. */
  readonly requests: readonly RecordedRequest[];
  /** How many requests there were, by status and by operation. */
  counts(): RequestCounts;
  /** All rows that it serves, and where each came from. */
  truth(): readonly Truth[];
  /** The same one by one, for more than fits into memory. */
  truths(): Iterable<Truth>;
  /** Makes something go wrong; returns what takes that back. */
  inject(fault: Fault): () => void;
  /** Stops it, and ends every connection, those that a fault left open included. */
  close(): Promise<void>;
}
