import { isRecord } from './record.ts';

/** The object itself, or the one in the same document that its `$ref` names. */
export function resolveReference(document: Record<string, unknown>, value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  if (typeof value.$ref !== 'string') return value;
  let current: unknown = document;
  for (const part of value.$ref.slice('#/'.length).split('/')) {
    current = isRecord(current) ? current[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  if (!isRecord(current)) throw new Error(`Expected ${value.$ref} to name an object of the document.`);
  return current;
}
