/** Of a row without an id, which neither vendor documents: it is kept rather than refused. */
const missingId = 'unknown';

/** An id as it came, or null when there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** What stands in `Conversation.providerId`, which is never empty. */
export function providerIdOf(value: unknown): string {
  return idOf(value) ?? missingId;
}
