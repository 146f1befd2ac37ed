/** Codes of faults that come before a request is written: the host is not found, or does not take the connection. */
const codes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  // Bun
  'ConnectionRefused',
  'FailedToOpenSocket',
]);

/** Whether a fault proves that nothing was sent. Where a runtime gives no code, it is taken as sent. */
export function isNeverSent(fault: unknown, depth = 0): boolean {
  // Bounded, for a cause that names itself.
  if (depth > 4 || !(fault instanceof Error)) return false;
  // Of several addresses that were tried, all must have refused.
  if (fault instanceof AggregateError) {
    return fault.errors.length > 0 && fault.errors.every((one) => isNeverSent(one, depth + 1));
  }
  return codes.has((fault as { code?: unknown }).code) || isNeverSent(fault.cause, depth + 1);
}
