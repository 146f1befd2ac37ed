import { describe, expect, it } from 'vitest';
import { isE164, normalizedNumber, requireE164 } from './phone-number.ts';

describe('normalizedNumber', () => {
  it.each([
    ['+12125550143', '+12125550143'],
    ['(212) 555-0143', '+12125550143'],
    ['1-212-555-0143', '+12125550143'],
    ['212.555.0143', '+12125550143'],
    ['00 33 6 39 98 00 01', '+33639980001'],
    ['+33 (6) 39/98-00-01', '+33639980001'],
    // National numbers of other countries have no known country.
    ['06 39 98 00 01', null],
    ['112', null],
    ['+1', null],
    ['mum', null],
    ['', null],
  ])('makes of %j %j', (text, number) => {
    expect(normalizedNumber(text)).toBe(number);
  });
});

it('tells a number in E.164 from one whose plus sign was not encoded', () => {
  expect([isE164('+33639980001'), isE164(' 33639980001'), isE164('33639980001')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(requireE164('+33639980001', 'to')).toBe('+33639980001');
  expect(() => requireE164(' 33639980001', 'to')).toThrow('to must be in E.164, received " 33639980001".');
});
