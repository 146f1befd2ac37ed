import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

const draw = (random: Random): number[] => Array.from({ length: 50 }, () => random.next());

describe('Random', () => {
  it('is the same for the same seed and label, and another for any other', () => {
    const numbers = draw(new Random(1, 'a'));
    expect(draw(new Random(1, 'a'))).toEqual(numbers);
    expect(draw(new Random(2, 'a'))).not.toEqual(numbers);
    expect(draw(new Random(1, 'b'))).not.toEqual(numbers);
  });

  it('never changes, because stored fixtures depend on it', () => {
    const random = new Random(1, 'pinned');
    expect([
      random.integer(0, 999),
      random.integer(0, 999),
      random.token(6),
      random.uuid(),
    ]).toMatchInlineSnapshot(`
      [
        155,
        243,
        "ddhb8n",
        "ee531018-d0c7-4205-9faf-9b631e0c3308",
      ]
    `);
  });

  it('spreads evenly', () => {
    const random = new Random(3, 'even');
    const numbers = Array.from({ length: 50_000 }, () => random.integer(0, 4));
    for (const value of [0, 1, 2, 3, 4]) {
      const share = numbers.filter((number) => number === value).length / numbers.length;
      expect(share).toBeGreaterThan(0.19);
      expect(share).toBeLessThan(0.21);
    }
  });

  it('makes version 4 UUIDs', () => {
    expect(new Random(1, 'uuid').uuid()).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('has nothing to pick from nothing', () => {
    expect(() => new Random(1, 'none').pick([])).toThrow('needs at least one value, received none');
  });
});
