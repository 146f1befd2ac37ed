import { isRecord } from '@callweave/transport/json';

/** Readers of what an expression may make of a parameter: whatever comes, they answer with the wanted type. */

/** Trimmed text, or undefined for nothing: an empty filter filters nothing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** The parts of a comma-separated text, or of a list that an expression gave. */
export function listOf(value: unknown): string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : (textOf(value)?.split(',') ?? []);
  return parts.flatMap((part) => textOf(part) ?? []);
}

/** The members of a collection. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The object without its undefined members, so that an unset filter is not sent. */
export function withoutUndefined<T extends object>(
  object: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
