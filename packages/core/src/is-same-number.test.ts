import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameNumber } from './is-same-number.ts';

describe('the same', () => {
  it.each([
    ['+14155550123', '+14155550123'],
    ['+14155550123', '+1 (415) 555-0123'],
    ['+14155550123', '(415) 555-0123'],
    ['+14155550123', '4155550123'],
    ['+14155550123', '14155550123'],
    ['+14155550123', 'tel:+1-415-555-0123'],
    ['+14155550123', '+14155550123;ext=12'],
    ['+14155550123', '415-555-0123 x12'],
    ['+33199001234', '01 99 00 12 34'],
    ['+33199001234', '0033 1 99 00 12 34'],
    ['+33199001234', '01.99.00.12.34'],
    ['01 99 00 12 34', '199001234'],
    ['+493023125040', '030/23125040'],
    ['+442079460123', '+44 (0)20 7946 0123'],
    ['+442079460123', '020 7946 0123'],
    // Where the zero belongs to the number.
    ['+39061234567', '06 1234567'],
    // Where 8 is dialled within the country.
    ['+79991234567', '8 999 123-45-67'],
    ['3922', '3922'],
  ])('%s and %s', (left, right) => {
    expect(isSameNumber(left, right)).toBe(true);
    expect(isSameNumber(right, left)).toBe(true);
  });
});

describe('not the same', () => {
  it.each([
    ['+14155550123', '+14155550124'],
    // In E.164 the country decides, though the last nine digits are the same.
    ['+33199001234', '+34199001234'],
    ['+14155550123', '+13155550123'],
    // Another area code: ten digits are compared where there are ten.
    ['+14155550123', '315 555 0123'],
    ['3922', '+33139223922'],
    ['3922', '13922'],
    ['5550123', '+14155550123'],
    ['anonymous', 'anonymous'],
    ['+266696687', '+266696687'],
    ['Unknown', 'Unknown'],
    ['', ''],
    [null, null],
    [undefined, undefined],
    ['LINDENHOF', 'LINDENHOF'],
    ['1-800-FLOWERS', '1-800-FLOWERS'],
    ['call +14155550123', '+14155550123'],
  ])('%s and %s', (left, right) => {
    expect(isSameNumber(left, right)).toBe(false);
    expect(isSameNumber(right, left)).toBe(false);
  });
});

it('answers the same in either order, whatever it is given', () => {
  const number = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[+0-9 ().-]{0,18}$/),
    fc.constantFrom('anonymous', null, undefined),
  );
  fc.assert(
    fc.property(number, number, (left, right) => {
      expect(isSameNumber(left, right)).toBe(isSameNumber(right, left));
    }),
    { numRuns: 10_000 },
  );
});

it('finds every number in E.164 again, with or without spaces, and no other', () => {
  const e164 = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
  fc.assert(
    fc.property(e164, e164, (left, right) => {
      expect(isSameNumber(left, left.replace(/(\d{3})/g, ' $1'))).toBe(true);
      expect(isSameNumber(left, right)).toBe(left === right);
    }),
    { numRuns: 2_000 },
  );
});
