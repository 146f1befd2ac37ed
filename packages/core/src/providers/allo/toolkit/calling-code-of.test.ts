import { describe, expect, it } from 'vitest';
import { callingCodeOf } from './calling-code-of.ts';

describe('callingCodeOf', () => {
  it.each([
    ['+14155550123', '+1'],
    ['+79001234567', '+7'],
    ['+33199001234', '+33'],
    ['+4930231250', '+49'],
    ['+441632960961', '+44'],
    ['+352621000000', '+352'],
    ['+420601000000', '+420'],
    ['+353200000000', '+353'],
    ['+97150000000', '+971'],
    ['+2010000000', '+20'],
    ['+212600000000', '+212'],
  ])('%s', (number, expected) => {
    expect(callingCodeOf(number)).toBe(expected);
  });
});
