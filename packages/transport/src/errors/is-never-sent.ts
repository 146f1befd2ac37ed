/** Codes of faults that come before a request is written: the host is not found, or does not take the connection. */
const codes: ReadonlySet<string> = new Set([
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
export function isNeverSent(fault: unknown): boolean {
  let current: unknown = fault;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    // Of several addresses that were tried, all must have refused.
    if (current instanceof AggregateError)
      return current.errors.length > 0 && current.errors.every(isNeverSent);
    if ('code' in current && typeof current.code === 'string' && codes.has(current.code)) return true;
    current = current.cause;
  }
  return false;
}
