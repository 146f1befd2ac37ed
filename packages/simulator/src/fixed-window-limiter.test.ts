import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FixedWindowLimiter } from './fixed-window-limiter.ts';

describe('FixedWindowLimiter', () => {
  it('lets so many through, refuses the rest, and begins anew with the window', () => {
    let nowMs = 1_000_400;
    const limiter = new FixedWindowLimiter({ limit: 2, now: () => nowMs });
    expect(limiter.take()).toEqual({
      allowed: true,
      limit: 2,
      remaining: 1,
      resetAtMs: 1_001_000,
      waitMs: 600,
    });
    expect(limiter.take()).toMatchObject({ allowed: true, remaining: 0 });
    expect(limiter.take()).toMatchObject({ allowed: false, remaining: 0, waitMs: 600 });
    nowMs = 1_000_999;
    expect(limiter.take()).toMatchObject({ allowed: false, waitMs: 1 });
    nowMs = 1_001_000;
    expect(limiter.take()).toMatchObject({ allowed: true, remaining: 1, resetAtMs: 1_002_000 });
  });

  it('begins its windows at the phase', () => {
    let nowMs = 1_000_299;
    const limiter = new FixedWindowLimiter({ limit: 1, now: () => nowMs, phaseMs: 300 });
    expect(limiter.take()).toMatchObject({ allowed: true, resetAtMs: 1_000_300, waitMs: 1 });
    nowMs = 1_000_300;
    expect(limiter.take()).toMatchObject({ allowed: true, resetAtMs: 1_001_300 });
  });

  it('counts every key for itself', () => {
    const limiter = new FixedWindowLimiter({ limit: 1, now: () => 0 });
    expect([limiter.take('a').allowed, limiter.take('b').allowed, limiter.take('a').allowed]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('never lets more than the limit through in any of its windows, and always the first ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 2_000 }),
        fc.nat(999),
        fc.array(fc.nat(700), { minLength: 1, maxLength: 120 }),
        (limit, windowMs, phaseMs, steps) => {
          let nowMs = 50_000;
          const limiter = new FixedWindowLimiter({ limit, windowMs, phaseMs, now: () => nowMs });
          const taken = new Map<number, number>();
          const asked = new Map<number, number>();
          for (const step of steps) {
            nowMs += step;
            const window = Math.floor((nowMs - phaseMs) / windowMs);
            asked.set(window, (asked.get(window) ?? 0) + 1);
            const verdict = limiter.take();
            if (verdict.allowed) taken.set(window, (taken.get(window) ?? 0) + 1);
            expect(verdict.waitMs).toBeGreaterThan(0);
            expect(verdict.waitMs).toBeLessThanOrEqual(windowMs);
          }
          for (const [window, count] of asked) expect(taken.get(window)).toBe(Math.min(limit, count));
        },
      ),
    );
  });

  it('lets everything through that waits as it is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(999), fc.nat(5_000), (limit, phaseMs, startMs) => {
        let nowMs = startMs;
        const limiter = new FixedWindowLimiter({ limit, phaseMs, now: () => nowMs });
        for (let request = 0; request < 40; request += 1) {
          const verdict = limiter.take();
          expect(verdict.allowed).toBe(true);
          if (verdict.remaining === 0) nowMs += verdict.waitMs;
        }
      }),
    );
  });

  it('says what it expected of a bad option', () => {
    const now = (): number => 0;
    expect(() => new FixedWindowLimiter({ limit: 0, now })).toThrow(
      'Option "limit": expected a whole number of at least 1, received 0',
    );
    expect(() => new FixedWindowLimiter({ limit: 1, now, windowMs: 0 })).toThrow('Option "windowMs"');
    expect(() => new FixedWindowLimiter({ limit: 1, now, phaseMs: -1 })).toThrow('Option "phaseMs"');
  });
});
