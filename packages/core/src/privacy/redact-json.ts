import { isRecord } from '@callweave/transport/json';

/**
 * Every text in a JSON value, the names of fields and the digits of numbers included: a tool may well give a telephone
 * number back as a number. A field whose name is redacted to null is left out.
 */
export function redactJson(value: unknown, redact: (text: string) => string | null): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value === 'number' || typeof value === 'bigint') {
    const kept = redact(String(value));
    return kept === String(value) ? value : kept;
  }
  if (Array.isArray(value)) return value.map((item) => redactJson(item, redact));
  if (!isRecord(value)) return value === true || value === false ? value : null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const kept = redact(name);
      return kept === null ? [] : [[kept, redactJson(inner, redact)]];
    }),
  );
}
