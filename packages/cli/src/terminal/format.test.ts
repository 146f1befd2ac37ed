import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatDuration, formatInterval, formatLogTime } from './format.ts';
import { formatTable } from './format-table.ts';
import { formatBar } from './progress-bars.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0:00'],
    [7.4, '0:07'],
    [754, '12:34'],
    [3_600, '1:00:00'],
    [138_288, '38:24:48'],
    [-3, '0:00'],
  ])('writes %d s as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

it('formatCount groups thousands', () => {
  expect(formatCount(1_234_567)).toBe('1,234,567');
});

it('formatTable sets the first column to the left and the others to the right', () => {
  expect(
    formatTable([
      ['', 'allo', 'itellico'],
      ['conversations', '12', '3'],
    ]),
  ).toBe('               allo  itellico\nconversations    12         3\n');
});

describe('formatBar', () => {
  it('shows the rate and the time that is left', () => {
    expect(formatBar('allo', 1_200, 5_700, 2.5)).toBe(
      'allo  █████░░░░░░░░░░░░░░░░░░░  1,200 of 5,700  480/s  0:09 left',
    );
  });

  it('shows no end where none is known', () => {
    expect(formatBar('allo', 12, null, 2)).toBe('allo  ░░░░░░░░░░░░░░░░░░░░░░░░  12  6/s');
  });

  it.each([
    [60, 'allo/main  ███░░░░░░░░░░░░  1,200 of 5,700  480/s  0:09 left'],
    [50, 'allo/main  █░░░░  1,200 of 5,700  480/s  0:09 left'],
    [49, 'allo/main  1,200 of 5,700  480/s  0:09 left'],
    [40, 'allo/main  1,200 of 5,700'],
    [12, 'allo/main  1'],
  ])('says in %d columns what there is room for', (columns, text) => {
    expect(formatBar('allo/main', 1_200, 5_700, 2.5, columns)).toBe(text);
  });

  it('stays within the bar when more came than was announced', () => {
    expect(formatBar('allo', 12, 10, 1)).toContain('████████████████████████');
  });
});

it.each([
  [64_400, '64 kB'],
  [999_000, '999 kB'],
  [8_640_000, '8.6 MB'],
])('formatBytes writes %d as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [5, '5 seconds'],
  [1, '1 second'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [3_600, '60 minutes'],
])('formatInterval writes %d as %s', (seconds, text) => {
  expect(formatInterval(seconds)).toBe(text);
});

it('formatLogTime writes date and time to the second', () => {
  expect(formatLogTime(Date.parse('2026-04-21T09:00:07.987Z'))).toBe('2026-04-21T09:00:07Z');
});
