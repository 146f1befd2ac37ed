import { describe, expect, it } from 'vitest';
import { e164Of } from './e164-of.ts';

describe('e164Of', () => {
  it.each([
    ['+14155550123', '+14155550123'],
    [' +1 (415) 555-0123 ', '+14155550123'],
    ['+33 1.99.00.12.34', '+33199001234'],
    ['+44/1632 960961', '+441632960961'],
  ])('%j', (text, expected) => {
    expect(e164Of(text)).toBe(expected);
  });

  it.each(['4155550123', '00 1 415 555 0123', '+1 415 CALL-NOW', '', '+', 14155550123, null, undefined])(
    'knows no country of %j',
    (value) => {
      expect(e164Of(value)).toBeNull();
    },
  );
});
