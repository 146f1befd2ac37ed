import { describe, expect, it } from 'vitest';
import { IndexDraws } from './index-draws.ts';

describe('IndexDraws', () => {
  it('is the same for the same seed, index and purpose, and another for any other', () => {
    const value = new IndexDraws(1, 7).next(2);
    expect(new IndexDraws(1, 7).next(2)).toBe(value);
    const others = [
      new IndexDraws(2, 7).next(2),
      new IndexDraws(1, 8).next(2),
      new IndexDraws(1, 7).next(3),
      new IndexDraws(1, 7 + 2 ** 32).next(2),
      new IndexDraws(1 + 2 ** 32, 7).next(2),
      new IndexDraws(-1, 7).next(2),
    ];
    expect(new Set([value, ...others]).size).toBe(7);
  });

  it('spreads evenly, from one index to the next and from one purpose to the next', () => {
    for (const draw of [
      (place: number) => new IndexDraws(5, place).integer(0, 0, 4),
      (place: number) => new IndexDraws(5, 0).integer(place, 0, 4),
    ]) {
      const counts = [0, 0, 0, 0, 0];
      for (let place = 0; place < 50_000; place += 1) counts[draw(place)] = (counts[draw(place)] ?? 0) + 1;
      for (const count of counts) {
        expect(count).toBeGreaterThan(9_500);
        expect(count).toBeLessThan(10_500);
      }
    }
  });

  it('has nothing to pick from nothing', () => {
    expect(() => new IndexDraws(1, 1).pick(0, [])).toThrow('needs at least one value, received none');
  });
});
