import { describe, expect, it } from 'vitest';
import { ALLO_NUMBERS } from '../providers/allo/content/roster.ts';
import { ITELLICO_LINES } from '../providers/itellico/roster.ts';
import { CONTACT_NUMBER_CAPACITY, contactNumber } from './contact-number.ts';

describe('contactNumber', () => {
  const all = Array.from({ length: CONTACT_NUMBER_CAPACITY }, (_, index) => contactNumber(index, 5));

  it('gives every index a number of its own', () => {
    expect(all.length).toBeGreaterThan(80_000);
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays in ranges that are nobody’s', () => {
    const invented = /^(\+1[2-9][0-8]\d55501\d\d|\+3319900\d{4}|\+493023125\d{3}|\+34600000\d{3})$/;
    expect(all.filter((number) => !invented.test(number))).toEqual([]);
  });

  it('is never that of a line', () => {
    const numbers = new Set(all);
    const lines = [...ALLO_NUMBERS, ...ITELLICO_LINES].map(({ number }) => number);
    expect(lines.filter((line) => line !== null && numbers.has(line))).toEqual([]);
  });

  it('depends on the seed, any whole one', () => {
    expect(contactNumber(0, 5)).not.toBe(contactNumber(0, 6));
    expect(contactNumber(0, -3)).toMatch(/^\+/);
  });

  it('throws when there are no more', () => {
    expect(() => contactNumber(CONTACT_NUMBER_CAPACITY, 1)).toThrow(/expected at most \d+ contacts/);
  });
});
