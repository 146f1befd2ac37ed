import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, parseInstant } from '../time.ts';
import { createTurnTimes } from './turn-times.ts';

describe('createTurnTimes', () => {
  const timesOf = createTurnTimes(parseInstant('2026-04-21T23:59:30.500Z'));

  it.each([
    ['2026-04-21T23:59:31Z', '2026-04-21T23:59:31.000Z', 500],
    ['2026-04-21T23:59:31.750Z', '2026-04-21T23:59:31.750Z', 1_250],
    ['2026-04-22T00:00:01Z', '2026-04-22T00:00:01.000Z', 30_500],
    ['2026-04-21T23:59:31', '2026-04-21T23:59:31.000Z', 500],
    ['2026-04-22T01:59:31+02:00', '2026-04-21T23:59:31.000Z', 500],
    ['2026-04-21T23:59:29Z', '2026-04-21T23:59:29.000Z', 0],
    ['2026-04-21T24:01:00Z', null, null],
    ['2026-04-21Tnonsense', null, null],
    [null, null, null],
    [1_776_000_000, null, null],
  ])('reads %j as %j, %j ms after the start', (value, at, startOffsetMs) => {
    expect(timesOf(value)).toEqual({ at, startOffsetMs });
  });

  it('knows no offset where the start is not told', () => {
    expect(createTurnTimes(null)('2026-04-21T09:00:00Z')).toEqual({
      at: '2026-04-21T09:00:00.000Z',
      startOffsetMs: null,
    });
  });

  it('agrees with parseInstant for every start and every time of about that day', () => {
    const start = fc.integer({ min: -62_167_219_200_000, max: 253_402_200_000_000 });
    fc.assert(
      fc.property(start, fc.nat(90_000_000), fc.boolean(), (startMs, laterMs, isShort) => {
        const started = instantAt(startMs);
        const iso = instantAt(startMs + laterMs)?.iso ?? '';
        const text = isShort ? `${iso.slice(0, 19)}Z` : iso;
        const at = parseInstant(text);
        expect(createTurnTimes(started)(text)).toEqual({
          at: at?.iso ?? null,
          startOffsetMs: at === null || started === null ? null : Math.max(0, at.ms - started.ms),
        });
      }),
      { numRuns: 5_000 },
    );
  });
});
