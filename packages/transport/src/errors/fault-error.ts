import type { Call } from '../call.ts';
import { OversizedBody } from '../read-text.ts';
import { describeFault } from '../redact.ts';
import type { ApiError } from './api-error.ts';
import { createApiError, type ErrorContext } from './create-api-error.ts';
import { HeldLane } from './held-lane.ts';
import { isNeverSent } from './is-never-sent.ts';
import { TimeoutReason } from './timeout-reason.ts';

/** A fault that left no answer: a timer of ours, a pause of the API's, a broken connection, or a bug in a custom fetch. */
export function faultError(context: ErrorContext, call: Call, fault: unknown): ApiError {
  if (fault instanceof TimeoutReason) {
    const isTotal = fault.scope === 'total';
    return createApiError(context, call, {
      kind: 'timeout',
      reason: isTotal ? `${fault.message} for the call with all its attempts` : fault.message,
      advice: isTotal
        ? 'Raise totalTimeoutMs if the API is known to be slow, or look at the cause for what held it up'
        : 'Try again; if it happens often, raise attemptTimeoutMs or ask for smaller pages',
      retryable: true,
      cause: call.lastFailure,
    });
  }
  if (fault instanceof HeldLane) {
    return createApiError(context, call, {
      kind: 'rate_limit',
      reason: `the request was not sent, because ${fault.message}`,
      advice: 'Call again after that time',
      retryable: true,
      retryAfterMs: fault.retryAfterMs,
      cause: call.lastFailure,
    });
  }
  if (fault instanceof OversizedBody) {
    return createApiError(context, call, {
      kind: 'parse',
      reason: fault.message,
      advice: 'Ask for smaller pages, or raise maxResponseBytes',
    });
  }
  return createApiError(context, call, {
    kind: 'connection',
    reason: `the connection failed: ${describeFault(fault, context.secrets)}`,
    advice: `Check the network, a proxy, and that the base URL is ${context.api.name}'s`,
    retryable: true,
    neverSent: isNeverSent(fault),
    cause: redactedCause(fault, context.secrets),
  });
}

/** The fault's words without the secrets: the fault itself may hold the request, and the request holds the key. */
function redactedCause(fault: unknown, secrets: readonly string[]): Error {
  const cause = new Error(describeFault(fault, secrets));
  if (fault instanceof Error) cause.name = fault.name;
  return cause;
}
