import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * Checks a number among the options. `isFine` must be false for NaN, as comparisons are.
 *
 * @throws {TypeError} telling what was expected and what came.
 */
export function checkNumber(
  name: string,
  value: number,
  expected: string,
  isFine: (value: number) => boolean,
): number {
  if (typeof value === 'number' && isFine(value)) return value;
  throw misuse(name, expected, describeValue(value));
}
