import type { FetchInit } from '../fetch.ts';
import { describeFault } from '../redact.ts';
import { ApiError } from './api-error.ts';
import { CallFault } from './call-fault.ts';
import { createApiError, type ErrorContext } from './create-api-error.ts';
import { isNeverSent } from './is-never-sent.ts';

/**
 * What a call rejects with for a fault that left no answer: one of our layers', a broken connection, or a bug in a custom
 * fetch. The caller's own abort passes through as its reason, and an `ApiError` as it is.
 */
export function faultError(context: ErrorContext, { call, signal }: FetchInit, fault: unknown): unknown {
  if (signal?.aborted) return signal.reason;
  if (ApiError.isInstance(fault)) return fault;
  if (fault instanceof CallFault) {
    return createApiError(context, call, { cause: call.lastFailure, ...fault.details });
  }
  const words = describeFault(fault, context.secrets);
  // The fault's words without the secrets: the fault itself may hold the request, and the request holds the key.
  const cause = new Error(words);
  if (fault instanceof Error) cause.name = fault.name;
  return createApiError(context, call, {
    kind: 'connection',
    reason: `the connection failed: ${words}`,
    advice: `Check the network, a proxy, and that the base URL is ${context.api.name}'s`,
    retryable: true,
    neverSent: isNeverSent(fault),
    cause,
  });
}
