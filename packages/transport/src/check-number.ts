import { describeValue } from './describe-value.ts';

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
  throw new TypeError(`Expected ${name} to be ${expected}; got ${describeValue(value)}.`);
}

export function checkMilliseconds(name: string, value: number): number {
  return checkNumber(name, value, 'a number of milliseconds above 0', (milliseconds) => milliseconds > 0);
}
