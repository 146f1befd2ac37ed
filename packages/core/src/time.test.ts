import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime, toIso } from './time.ts';

describe('parseTime', () => {
  it.each([
    ['2026-04-21T09:00:00Z', '2026-04-21T09:00:00.000Z'],
    ['2026-04-21T09:00:00', '2026-04-21T09:00:00.000Z'],
    ['2026-04-21T09:00:00.123456', '2026-04-21T09:00:00.123Z'],
    ['2026-04-21T09:00:00.123456+00:00', '2026-04-21T09:00:00.123Z'],
    ['2026-04-21T11:00:00+02:00', '2026-04-21T09:00:00.000Z'],
    ['2026-04-21', '2026-04-21T00:00:00.000Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(toIso(parseTime(text))).toBe(expected);
  });

  it.each(['', 'yesterday', '2026-13-01T00:00:00Z', null, undefined, 1_776_000_000, {}])(
    'answers null for %j',
    (value) => {
      expect(parseTime(value)).toBeNull();
    },
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (time) => {
        expect(parseTime(toIso(time))).toBe(time);
      }),
    );
  });
});
