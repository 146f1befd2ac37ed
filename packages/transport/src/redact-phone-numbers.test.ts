import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redactPhoneNumbers } from './redact-phone-numbers.ts';

it.each([
  ['missed call from +14155550123', 'missed call from +•••••••••23'],
  ['+33 1 99 00 12 34 and +49 (30) 23125-040.', '+•••••••••34 and +••••••••••40.'],
  ['0033 199 001 234', '•••••••••••34'],
  ['{"contact_number":"+14155550123"}', '{"contact_number":"+•••••••••23"}'],
])('%s becomes %s', (text, expected) => {
  expect(redactPhoneNumbers(text)).toBe(expected);
});

it.each([
  'request req_a1b2c3 took 1234567890 ms',
  '2026-04-21T09:00:00.000+02:00',
  'cll-0012345678',
  'status 200, 4 attempts',
  '+1 of 3',
])('leaves %s alone', (text) => {
  expect(redactPhoneNumbers(text)).toBe(text);
});

it('leaves no number of E.164 whole, wherever it stands', () => {
  const number = fc.stringMatching(/^\+[1-9]\d{6,14}$/);
  const words = fc.stringMatching(/^[a-z ",:]{0,20}$/);
  fc.assert(
    fc.property(words, number, words, (before, digits, after) => {
      const text = redactPhoneNumbers(`${before}${digits}${after}`);
      expect(text).not.toContain(digits);
      expect(text.startsWith(before)).toBe(true);
      expect(text.endsWith(after)).toBe(true);
    }),
  );
});
