import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPeriod } from './search-period.ts';

const platform = { now: () => Date.UTC(2026, 3, 21, 9, 30) };

describe('searchPeriod', () => {
  it.each([
    [{ since: '2026-04-01' }, { from: '2026-03-31', to: '2026-04-22' }],
    [{ since: '2026-04-01T00:30:00+02:00' }, { from: '2026-03-30', to: '2026-04-22' }],
    [
      { since: '2026-04-01', until: '2026-04-02T12:00:00Z' },
      { from: '2026-03-31', to: '2026-04-03' },
    ],
    [{ since: '2026-06-01' }, { from: '2026-05-31', to: '2026-05-31' }],
    [{ until: new Date('2026-01-01T00:00:00Z') }, { from: '2000-01-01', to: '2026-01-01' }],
  ])('asks for a day more at either end: %j', (bounds, date) => {
    expect(searchPeriod(bounds, platform).filter).toEqual({ date });
  });

  it('asks for no days where there are no bounds', () => {
    expect(searchPeriod({}, platform).filter).toEqual({});
  });

  it('keeps what began in the period, to the millisecond, its end not included', () => {
    const { includes } = searchPeriod(
      { since: '2026-04-01T08:30:00Z', until: '2026-04-01T08:31:00Z' },
      platform,
    );
    const dates = [
      '2026-04-01T08:29:59.999Z',
      '2026-04-01T08:30:00Z',
      '2026-04-01T10:30:59.999+02:00',
      '2026-04-01T08:31:00Z',
    ];
    expect(dates.map((date) => includes({ date }))).toEqual([false, true, true, false]);
  });

  it('reads a time without an offset as UTC, and keeps what has none that can be read', () => {
    const { includes } = searchPeriod({ since: '2026-04-01T08:30:00Z' }, platform);
    expect(includes({ date: '2026-04-01T08:30:00' })).toBe(true);
    expect(includes({ date: '2026-04-01T08:29:00' })).toBe(false);
    expect(includes({ date: 'yesterday' })).toBe(true);
  });

  it.each([
    [{ since: 'yesterday' }, 'Expected since to be a date'],
    [{ since: '2026-04-01T08:00:00' }, 'a time with its offset'],
    [{ since: '2026-04-02', until: '2026-04-01' }, 'Expected since to be before until'],
  ])('refuses %j', (bounds, message) => {
    expect(() => searchPeriod(bounds, platform)).toThrow(message);
  });

  it('asks for every day, in every time zone, of what it includes', () => {
    const time = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    const offsetHours = fc.integer({ min: -12, max: 14 });
    fc.assert(
      fc.property(time, time, time, offsetHours, (one, other, started, offset) => {
        fc.pre(one !== other);
        const bounds = { since: new Date(Math.min(one, other)), until: new Date(Math.max(one, other)) };
        const { filter, includes } = searchPeriod(bounds, platform);
        if (!includes({ date: new Date(started).toISOString() })) return;
        const localDay = new Date(started + offset * 3_600_000).toISOString().slice(0, 10);
        const { from = '', to = '' } = filter.date ?? {};
        expect(from <= localDay && localDay <= to).toBe(true);
      }),
    );
  });
});
