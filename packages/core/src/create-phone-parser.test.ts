import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { createPhoneParser } from './create-phone-parser.ts';

describe('createPhoneParser', () => {
  const parsePhone = createPhoneParser({
    parsePhoneNumber: parsePhoneNumberFromString,
    defaultCountry: 'FR',
  });

  it.each([
    ['+33199001234', '+33199001234'],
    ['01 99 00 12 34', '+33199001234'],
    ['0033 1 99 00 12 34', '+33199001234'],
    ['tel:+33-1-99-00-12-34', '+33199001234'],
    ['+33 1 99 00 12 34 ext. 12', '+33199001234'],
    ['+1 (415) 555-0123', '+14155550123'],
    ['0044 20 7946 0123', '+442079460123'],
  ])('reads %s as %s', (text, number) => {
    expect(parsePhone(text)).toBe(number);
  });

  it.each(['3922', 'LINDENHOF', 'anonymous', '', 'call 01 99 00 12 34', '+0123', '123'])(
    'leaves %j raw',
    (text) => {
      expect(parsePhone(text)).toBeNull();
    },
  );

  it('passes null on', () => {
    expect(parsePhone(null)).toBeNull();
  });

  it('needs a country for national numbers only', () => {
    const parse = createPhoneParser({ parsePhoneNumber: parsePhoneNumberFromString });
    expect(parse('+33 1 99 00 12 34')).toBe('+33199001234');
    expect(parse('01 99 00 12 34')).toBeNull();
  });

  it('does not ask the library about what is E.164 already, or hidden', () => {
    const parse = createPhoneParser({
      parsePhoneNumber: () => {
        throw new Error('asked');
      },
    });
    expect(parse('+14155550123')).toBe('+14155550123');
    expect(parse('anonymous')).toBeNull();
  });

  it('says what to install when there is no library', () => {
    // @ts-expect-error: in JavaScript it may be forgotten.
    expect(() => createPhoneParser({ defaultCountry: 'FR' })).toThrow(
      'Expected parsePhoneNumber to be the function of libphonenumber-js; got undefined. Install libphonenumber-js',
    );
  });
});
