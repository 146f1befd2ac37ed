import { isRecord } from './json-value.ts';

/** Replaces every occurrence of the secrets in a text. A secret under four characters is not searched for: it would match words. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= 4)
    .reduce((result, secret) => result.replaceAll(secret, '[redacted]'), text);
}

/** The same with the secrets replaced in each text that it holds, in lists and in lists of records. */
export function redactAll<T>(value: T, secrets: readonly string[]): T {
  const redacted = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part, secrets);
    if (Array.isArray(part)) return part.map(redacted);
    if (!isRecord(part) || part instanceof Date) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, redacted(inner)]));
  };
  return redacted(value) as T;
}

/** An error's message and its causes' messages as one line, with the secrets replaced. */
export function describeFault(fault: unknown, secrets: readonly string[]): string {
  const parts: string[] = [];
  let current: unknown = fault;
  // Bounded, for a cause that names itself.
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : null;
    const message = current.message.trim();
    if (message !== '') parts.push(message);
    if (code !== null && !message.includes(code)) parts.push(code);
    current = current instanceof AggregateError ? (current.errors[0] ?? current.cause) : current.cause;
  }
  if (parts.length === 0) parts.push(typeof fault === 'string' ? fault : 'an unknown fault');
  return redact([...new Set(parts)].join(': ').replace(/\s+/g, ' '), secrets);
}
