import type { ApiErrorOptions } from './api-error.ts';

/** What the `ApiError` of a call is to say. */
export type ErrorDetails = Omit<ApiErrorOptions, 'api' | 'method' | 'path' | 'attempts'>;

/**
 * Why a layer of ours ends an attempt: a timer, a pause that is too long, an answer that is too large. It says itself
 * what its error is to say, which names the call, and is told apart from the caller's own abort by its class.
 */
export class CallFault extends Error {
  readonly details: ErrorDetails;

  constructor(details: ErrorDetails) {
    super(details.reason);
    this.details = details;
  }
}
