import { describe, expect, it } from 'vitest';
import { createMemoryClaims } from './create-memory-claims.ts';

describe('createMemoryClaims', () => {
  it('gives a key to the first, and again when it is released or its time is over', () => {
    let now = 0;
    const claims = createMemoryClaims({ platform: { now: () => now } });
    expect(claims.claim('a', 10)).toBe(true);
    expect(claims.claim('a', 10)).toBe(false);
    claims.release('a');
    expect(claims.claim('a', 10)).toBe(true);
    now = 10;
    expect(claims.claim('a', 10)).toBe(true);
  });

  it('forgets the oldest beyond its number', () => {
    const claims = createMemoryClaims({ maxClaims: 2 });
    for (const key of ['a', 'b', 'c']) claims.claim(key, 1_000);
    expect(['c', 'b'].map((key) => claims.claim(key, 1_000))).toEqual([false, false]);
    expect(claims.claim('a', 1_000)).toBe(true);
  });

  it('counts a claim that is made anew as the newest', () => {
    let now = 0;
    const claims = createMemoryClaims({ maxClaims: 2, platform: { now: () => now } });
    claims.claim('a', 10);
    claims.claim('b', 1_000);
    now = 10;
    claims.claim('a', 1_000);
    claims.claim('c', 1_000);
    expect(claims.claim('a', 1_000)).toBe(false);
  });

  it.each([0, 1.5, Number.NaN])('refuses %d claims', (maxClaims) => {
    expect(() => createMemoryClaims({ maxClaims })).toThrow(
      `Expected maxClaims to be a whole number of at least 1; got ${maxClaims}.`,
    );
  });
});
