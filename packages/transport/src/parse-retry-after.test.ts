import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './parse-retry-after.ts';

const now = Date.UTC(2026, 10, 22, 12, 0, 0);
const parse = (value: string): number | null => parseRetryAfter(new Headers({ 'retry-after': value }), now);
const parseMs = (value: string): number | null =>
  parseRetryAfter(new Headers({ 'retry-after-ms': value }), now);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['1', 1_000],
    [' 120 ', 120_000],
    ['007', 7_000],
    ['277403', 277_403_000],
    ['9'.repeat(30), Number.MAX_SAFE_INTEGER],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    // IMF-fixdate, RFC 850, asctime
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['Sunday, 22-Nov-26 12:00:30 GMT', 30_000],
    ['Sun Nov 22 12:00:30 2026', 30_000],
    ['Tue Dec  1 12:00:00 2026', 9 * 86_400_000],
    ['Sat, 29 Feb 2028 00:00:00 GMT', Date.UTC(2028, 1, 29) - now],
    ['Sun, 22 Nov 2026 12:00:60 GMT', 60_000],
    // in the past
    ['Sun, 22 Nov 2026 11:59:59 GMT', 0],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
    ['Sun Nov  6 08:49:37 1994', 0],
    ['Thu, 01 Jan 0050 00:00:00 GMT', 0],
  ])('reads %j as %s ms', (value, expected) => {
    expect(parse(value)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    '1,000',
    '1, 2',
    '1 s',
    'soon',
    'NaN',
    'Infinity',
    '2026-11-22T12:00:30Z',
    'Sun, 22 Nov 2026 12:00:30',
    'Sun, 22 Nov 2026 12:00:30 UTC',
    'Sun, 22 Nov 26 12:00:30 GMT',
    'Son, 22 Nov 2026 12:00:30 GMT',
    'Sun, 22 Now 2026 12:00:30 GMT',
    'Sun, 30 Feb 2026 12:00:30 GMT',
    'Sun, 29 Feb 2027 12:00:30 GMT',
    'Sun, 00 Nov 2026 12:00:30 GMT',
    'Sun, 32 Nov 2026 12:00:30 GMT',
    'Sun, 22 Nov 2026 24:00:30 GMT',
    'Sun, 22 Nov 2026 12:60:30 GMT',
    'Sun, 22 Nov 2026 12:00:61 GMT',
  ])('reads %j as no answer', (value) => {
    expect(parse(value)).toBeNull();
  });

  it('is null without the header', () => {
    expect(parseRetryAfter(new Headers(), now)).toBeNull();
  });

  it('reads a two-digit year as the nearest, at most 50 years ahead', () => {
    expect(parse('Sunday, 22-Nov-76 12:00:00 GMT')).toBe(Date.UTC(2076, 10, 22, 12) - now);
    expect(parse('Sunday, 22-Nov-77 12:00:00 GMT')).toBe(0);
  });
});

describe('retry-after-ms', () => {
  it.each([
    ['250', 250],
    ['12.5', 13],
    ['0', 0],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
    ['-1', null],
    ['0x10', null],
    ['', null],
    ['soon', null],
  ])('reads %j as %s', (value, expected) => {
    expect(parseMs(value)).toBe(expected);
  });

  it('wins over Retry-After where it can be read', () => {
    const headers = new Headers({ 'retry-after': '2', 'retry-after-ms': '1500' });
    expect(parseRetryAfter(headers, now)).toBe(1_500);
    headers.set('retry-after-ms', 'soon');
    expect(parseRetryAfter(headers, now)).toBe(2_000);
  });
});

describe('for any input', () => {
  const headerText = fc.string({ unit: 'binary-ascii' }).filter((text) => {
    try {
      return new Headers({ 'retry-after': text }) !== undefined;
    } catch {
      return false;
    }
  });

  it('never throws and is never negative', () => {
    fc.assert(
      fc.property(fc.oneof(headerText, fc.double().map(String), fc.bigInt().map(String)), (value) => {
        for (const wait of [parse(value), parseMs(value)]) {
          expect(wait === null || (Number.isSafeInteger(wait) && wait >= 0)).toBe(true);
        }
      }),
    );
  });

  it('reads every IMF-fixdate as what was written', () => {
    const date = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (moment) => {
        const seconds = Math.floor(moment.getTime() / 1000) * 1000;
        expect(parse(moment.toUTCString())).toBe(Math.max(0, seconds - now));
      }),
    );
  });
});
