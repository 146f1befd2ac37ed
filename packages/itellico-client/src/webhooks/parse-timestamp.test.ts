import { expect, it } from 'vitest';
import { parseTimestamp } from './parse-timestamp.ts';

const time = Date.UTC(2026, 3, 19, 14, 30);

it.each([
  ['1776609000', time],
  ['1776609000.5', time + 500],
  ['1776609000000', time],
  ['1776609000500', time + 500],
  ['999999999999', 999_999_999_999_000],
  ['1000000000000', 1_000_000_000_000],
  ['2026-04-19T14:30:00Z', time],
  ['2026-04-19T14:30:00z', time],
  ['2026-04-19T14:30:00.500Z', time + 500],
  ['2026-04-19T14:30:00.500000+00:00', time + 500],
  ['2026-04-19T16:30:00+02:00', time],
  ['2026-04-19T16:30:00+0200', time],
  ['2026-04-19T09:30:00-05:00', time],
  // Without an offset it is UTC, whatever the zone of the machine.
  ['2026-04-19T14:30:00', time],
  ['2026-04-19T14:30:00.500000', time + 500],
  ['2026-04-19 14:30:00', time],
  ['yesterday', Number.NEGATIVE_INFINITY],
  ['2026-04-19T14:30:00 or so', Number.NEGATIVE_INFINITY],
  ['1776609000, 1776609000', Number.NEGATIVE_INFINITY],
])('%s is %d', (text, expected) => {
  expect(parseTimestamp(text)).toBe(expected);
});
