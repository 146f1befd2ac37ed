import { describeValue } from './describe-value.ts';

/**
 * The JSON text of a request body. What JSON would silently change into something else is refused instead, at
 * any depth: binary and form data, maps, functions, NaN, invalid dates, and bodies that are no object or array.
 *
 * @throws {TypeError} telling what was given, and under which name.
 */
export function serializeBody(body: unknown): string {
  if (!isPlain(body)) {
    throw new TypeError(
      `Expected a request body to be a plain object or an array; got ${describeValue(body)}.`,
    );
  }
  return JSON.stringify(body, refuseUnfaithful);
}

/** A replacer that replaces nothing. JSON calls it with the holder of the value as `this`. */
function refuseUnfaithful(this: unknown, name: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[name];
  if (original instanceof Date ? value !== null : isFaithful(value, Array.isArray(this))) return value;
  throw new TypeError(`Expected "${name}" in a request body to be JSON; got ${describeValue(original)}.`);
}

function isFaithful(value: unknown, isInArray: boolean): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'undefined':
      // A property without a value is left out; an element would become null.
      return !isInArray;
    case 'object':
      return value === null || isPlain(value);
    default:
      return false;
  }
}

/** True for object literals of any realm: a sandbox, such as n8n's, has an `Object` of its own. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
