import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * A query string without its question mark. Arrays repeat their name, which both vendors understand; dates are
 * ISO 8601 in UTC; null and undefined are left out, since an empty value means something else to a server.
 *
 * @throws {TypeError} naming the parameter, for nested objects, NaN and invalid dates.
 */
export function serializeQuery(parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== null && item !== undefined) query.append(name, serializeScalar(name, item));
    }
  }
  return query.toString();
}

function serializeScalar(name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (['string', 'boolean', 'bigint'].includes(typeof value) || Number.isFinite(value)) return String(value);
  throw misuse(
    `query parameter "${name}"`,
    'a string, a finite number, a boolean, a valid Date or an array of them',
    describeValue(value),
  );
}
