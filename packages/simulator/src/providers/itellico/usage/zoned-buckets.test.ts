import { describe, expect, it } from 'vitest';
import { type Granularity, ZonedTime } from './zoned-buckets.ts';

describe('ZonedTime', () => {
  it.each<[string, string, Granularity, string, string]>([
    ['UTC', '2026-10-15T12:34:56Z', 'day', '2026-10-15T00:00:00+00:00', '2026-10-16T00:00:00+00:00'],
    [
      'Europe/Vienna',
      '2026-10-15T22:30:00Z',
      'day',
      '2026-10-16T00:00:00+02:00',
      '2026-10-17T00:00:00+02:00',
    ],
    // The day has 25 hours.
    [
      'Europe/Vienna',
      '2026-10-25T10:00:00Z',
      'day',
      '2026-10-25T00:00:00+02:00',
      '2026-10-26T00:00:00+01:00',
    ],
    // The day has 23 hours.
    [
      'America/New_York',
      '2026-03-08T12:00:00Z',
      'day',
      '2026-03-08T00:00:00-05:00',
      '2026-03-09T00:00:00-04:00',
    ],
    [
      'Europe/Vienna',
      '2026-10-15T12:00:00Z',
      'month',
      '2026-10-01T00:00:00+02:00',
      '2026-11-01T00:00:00+01:00',
    ],
    [
      'Asia/Kolkata',
      '2026-10-15T12:40:00Z',
      'hour',
      '2026-10-15T18:00:00+05:30',
      '2026-10-15T19:00:00+05:30',
    ],
    ['UTC', '2026-12-31T23:59:59Z', 'month', '2026-12-01T00:00:00+00:00', '2027-01-01T00:00:00+00:00'],
  ])('%s at %s: the %s begins at %s, the next one at %s', (zone, instant, granularity, start, next) => {
    const time = new ZonedTime(zone);
    const startMs = time.bucketStart(Date.parse(instant), granularity);
    expect(time.iso(startMs)).toBe(start);
    expect(time.iso(time.nextBucketStart(startMs, granularity))).toBe(next);
  });

  it('has no zone that is none', () => {
    expect(() => new ZonedTime('Mars/Olympus')).toThrow(RangeError);
  });
});
