import { expect, it } from 'vitest';
import { isHiddenNumber } from './is-hidden-number.ts';

it.each([
  null,
  undefined,
  '',
  ' ',
  '-',
  '+',
  'anonymous',
  'Anonymous',
  ' ANONYMOUS ',
  '<anonymous>',
  'Private',
  'not_available',
  'Unknown',
  '+266696687',
  '+7378742833',
])('%j is hidden', (value) => {
  expect(isHiddenNumber(value)).toBe(true);
});

it.each(['+14155550123', '3922', 'LINDENHOF', '06 99 00 12 34', 'tel:+14155550123'])('%j is not', (value) => {
  expect(isHiddenNumber(value)).toBe(false);
});
