import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Shuffle } from './shuffle.ts';

describe('Shuffle', () => {
  it('has each number at one place', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(400), (seed, size) => {
        const shuffle = new Shuffle(seed, size);
        const numbers = Array.from({ length: size }, (_, place) => shuffle.at(place));
        expect(numbers.sort((left, right) => left - right)).toEqual(
          Array.from({ length: size }, (_, number) => number),
        );
      }),
    );
  });

  it('leaves few where they were, and depends on the seed', () => {
    const numbers = (seed: number): number[] =>
      Array.from({ length: 1_000 }, (_, place) => new Shuffle(seed, 1_000).at(place));
    expect(numbers(1).filter((number, place) => number === place).length).toBeLessThan(20);
    expect(numbers(1)).not.toEqual(numbers(2));
  });
});
