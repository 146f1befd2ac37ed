/** With lower-case names, so that one replaces another; throws for what can't be sent, before anything is. */
export function normalizeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
