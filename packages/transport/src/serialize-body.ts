import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * The JSON text of a request body. What JSON would silently change into something else is refused instead, at
 * any depth: binary and form data, maps, functions, NaN, invalid dates, and bodies that are no object or array.
 *
 * @throws {TypeError} telling what was given, and under which name.
 */
export function serializeBody(body: unknown): string {
  if (!isPlain(body)) throw misuse('a request body', 'a plain object or an array', describeValue(body));
  return JSON.stringify(body, refuseUnfaithful);
}

/** A replacer that replaces nothing. JSON calls it with the holder of the value as `this`. */
function refuseUnfaithful(this: unknown, name: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[name];
  // An invalid date becomes null. A property without a value is left out; an element would become null.
  const isFaithful =
    original instanceof Date
      ? value !== null
      : value === null ||
        isPlain(value) ||
        Number.isFinite(value) ||
        typeof value === 'string' ||
        typeof value === 'boolean' ||
        (value === undefined && !Array.isArray(this));
  if (isFaithful) return value;
  throw misuse(`"${name}" in a request body`, 'JSON', describeValue(original));
}

/** True for object literals of any realm: a sandbox, such as n8n's, has an `Object` of its own. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
