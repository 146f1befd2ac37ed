import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, laterInstant, parseInstant } from './time.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-04-21T09:00:00Z', '2026-04-21T09:00:00.000Z'],
    ['2026-04-21T09:00:00.123Z', '2026-04-21T09:00:00.123Z'],
    ['2026-04-21T09:00:00', '2026-04-21T09:00:00.000Z'],
    ['2026-04-21T09:00:00.123456', '2026-04-21T09:00:00.123Z'],
    ['2026-04-21T09:00:00.123456+00:00', '2026-04-21T09:00:00.123Z'],
    ['2026-04-21T11:00:00+02:00', '2026-04-21T09:00:00.000Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59.000Z'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59.999Z'],
    ['2026-04-21', '2026-04-21T00:00:00.000Z'],
  ])('reads %s as %s', (text, iso) => {
    expect(parseInstant(text)).toEqual({ iso, ms: Date.parse(iso) });
  });

  it.each([
    '',
    'yesterday',
    '2026-13-01T00:00:00Z',
    '2026-04-21T24:01:00Z',
    '2026-04-21T09:60:00Z',
    '2026-04-21T09:00:0xZ',
    '2026-04-21T09:00:00.12xZ',
    '2026-04-21 09:00:00 nonsense',
    null,
    undefined,
    1_776_000_000,
    {},
  ])('answers null for %j', (value) => {
    expect(parseInstant(value)).toBeNull();
  });

  it('agrees with Date for every moment, with and without milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (ms) => {
        const iso = new Date(ms).toISOString();
        expect(parseInstant(iso)).toEqual({ ms, iso });
        const whole = `${iso.slice(0, 19)}Z`;
        expect(parseInstant(whole)?.ms).toBe(Date.parse(whole));
      }),
      { numRuns: 5_000 },
    );
  });

  it('agrees with Date for texts that look like times and are none', () => {
    const digit = fc.constantFrom(...'0123456789x');
    const shape = fc.tuple(...Array.from({ length: 14 }, () => digit)).map((d) => {
      const [a, b, c, e, f, g, h, i, j, k, l, m, n, o] = d;
      return `${a}${b}${c}${e}-${f}${g}-${h}${i}T${j}${k}:${l}${m}:${n}${o}Z`;
    });
    fc.assert(
      fc.property(shape, (text) => {
        const expected = Date.parse(text);
        expect(parseInstant(text)?.ms ?? null).toBe(Number.isNaN(expected) ? null : expected);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('instantAt', () => {
  it('answers null where ISO 8601 needs more than four digits for the year', () => {
    expect(instantAt(253_402_300_800_000)).toBeNull();
    expect(instantAt(0)).toEqual({ ms: 0, iso: '1970-01-01T00:00:00.000Z' });
  });
});

describe('laterInstant', () => {
  it.each([
    ['2026-04-21T09:00:00Z', 65_000, '2026-04-21T09:01:05.000Z'],
    ['2026-04-21T09:00:00.007Z', 1, '2026-04-21T09:00:00.008Z'],
    ['2026-04-21T23:59:59Z', 1_000, '2026-04-22T00:00:00.000Z'],
    ['2026-12-31T23:00:00Z', 7_200_000, '2027-01-01T01:00:00.000Z'],
    ['1969-12-31T23:00:00Z', 60_000, '1969-12-31T23:01:00.000Z'],
  ])('%s and %i ms more is %s', (start, byMs, expected) => {
    const started = parseInstant(start);
    if (started === null) return expect.unreachable();
    expect(laterInstant(started, byMs)).toEqual({ iso: expected, ms: Date.parse(expected) });
  });

  it('agrees with Date, and is null where that has no year of four digits', () => {
    const moment = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
    const amount = fc.oneof(fc.nat(86_400_000), fc.double({ min: 0, max: 1e13, noNaN: true }));
    fc.assert(
      fc.property(moment, amount, (ms, byMs) => {
        const started = instantAt(ms);
        if (started === null) return expect.unreachable();
        expect(laterInstant(started, byMs)?.iso).toBe(instantAt(ms + byMs)?.iso);
      }),
      { numRuns: 5_000 },
    );
  });
});
