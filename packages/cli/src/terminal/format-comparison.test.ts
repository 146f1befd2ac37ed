import { describe, expect, it } from 'vitest';
import { type ComparisonRow, formatComparison } from './format-comparison.ts';

const names = ['allo/berlin', 'itellico/berlin'];
const rows: readonly ComparisonRow[] = [
  { label: 'new', cells: ['1,204', '12'], total: '1,216' },
  { label: 'gone', cells: ['0', '0'], total: '0', isQuiet: true },
  { label: 'to be completed', cells: ['3', '0'], total: '3' },
  { label: 'result', cells: ['complete', 'failed'] },
];

describe('formatComparison', () => {
  it('sets names beside each other where there is room', () => {
    expect(formatComparison(names, rows, 80)).toBe(
      [
        '                 allo/berlin  itellico/berlin',
        'new                    1,204               12',
        'gone                       0                0',
        'to be completed            3                0',
        'result              complete           failed',
        '',
      ].join('\n'),
    );
  });

  it('writes a line for each name where that is narrower, and all of them together', () => {
    expect(formatComparison(names, rows, 44)).toBe(
      [
        '                            to be',
        '                   new  completed    result',
        'allo/berlin      1,204          3  complete',
        'itellico/berlin     12          0    failed',
        'together         1,216          3',
        '',
      ].join('\n'),
    );
  });

  it('writes a block for each name where there is room for nothing else', () => {
    expect(formatComparison(names, rows, 30)).toBe(
      [
        'allo/berlin',
        '  new                 1,204',
        '  to be completed         3',
        '  result           complete',
        'itellico/berlin',
        '  new                  12',
        '  to be completed       0',
        '  result           failed',
        '',
      ].join('\n'),
    );
  });
});
