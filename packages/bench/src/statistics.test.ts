import { expect, it } from 'vitest';
import { median, percentile } from './statistics.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it.each([
  [[5, 1, 4, 2, 3], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[7], 0.95, 7],
  [[], 0.5, Number.NaN],
])('percentile %#', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
