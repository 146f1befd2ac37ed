import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.ts';

const english = createFormats({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
const time = Date.UTC(2026, 2, 29, 22, 5);

describe('createFormats', () => {
  it.each([
    [0, '0s'],
    [40, '40s'],
    [59.6, '1m'],
    [95, '1m 35s'],
    [7_500, '2h 5m'],
    [7_205, '2h'],
    [180_000, '2d 2h'],
  ])('writes %d s in the two largest units: %s', (seconds, text) => {
    expect(english.duration(seconds)).toBe(text);
  });

  it.each([
    [5, '0:05'],
    [185, '3:05'],
    [3_600, '1:00:00'],
  ])('writes %d s as players do: %s', (seconds, text) => {
    expect(english.clock(seconds)).toBe(text);
  });

  it('writes numbers, dates and times as the locale has them, in the time zone', () => {
    expect(english.count(12_345)).toBe('12,345');
    expect(english.percent(0.456)).toBe('46%');
    expect(english.percent(0.001)).toBe('<1%');
    expect(english.percent(0)).toBe('0%');
    expect(english.date(time)).toBe('30 Mar 2026');
    expect(english.dateRange(time, time + 86_400_000)).toMatch(/^30\s?–\s?31 Mar 2026$/);
    expect(english.dateRange(time, time + 1)).toBe('30 Mar 2026');
    expect(english.time(time)).toBe('00:05');
    const german = createFormats({ locale: 'de-DE', timeZone: 'Europe/Berlin' });
    expect(german.count(12_345)).toBe('12.345');
    expect(german.longDate(time)).toBe('Montag, 30. März 2026');
  });

  it('refuses a locale that is none', () => {
    expect(() => createFormats({ locale: 'no_locale!', timeZone: 'UTC' })).toThrow(RangeError);
  });
});
