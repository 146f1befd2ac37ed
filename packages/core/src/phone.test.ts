import { describe, expect, it } from 'vitest';
import { parseE164 } from './phone.ts';

describe('parseE164', () => {
  it.each(['+14155550123', '+33199001234', '+4930231250', '+12', '+123456789012345'])(
    'accepts %s',
    (number) => {
      expect(parseE164(number)).toBe(number);
    },
  );

  it.each([
    '',
    '+',
    '+1',
    '+0123456789',
    '+1234567890123456',
    '0033199001234',
    '+1 415 555 0123',
    '3922',
    'ACME',
    ' +14155550123',
  ])('refuses %j', (text) => {
    expect(parseE164(text)).toBeNull();
  });

  it('passes null on', () => {
    expect(parseE164(null)).toBeNull();
  });
});
