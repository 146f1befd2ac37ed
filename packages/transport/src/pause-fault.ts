import { CallFault } from './errors/call-fault.ts';

/** Why a request is not sent that waits no longer than `maxHoldMs`, when so much is left of a pause; null when it is. */
export function pauseFault(leftMs: number, maxHoldMs: number): CallFault | null {
  if (leftMs <= maxHoldMs) return null;
  return new CallFault({
    kind: 'rate_limit',
    reason: `the request was not sent, because the API asked for a pause, of which ${Math.ceil(leftMs / 1000)} s are left`,
    advice: 'Call again after that time',
    retryable: true,
    retryAfterMs: leftMs,
  });
}
