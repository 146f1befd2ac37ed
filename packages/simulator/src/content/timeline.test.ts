import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Timeline } from './timeline.ts';

describe('Timeline', () => {
  it('never goes back, and stays between its bounds', () => {
    const timeline = new Timeline({ seed: 3, count: 5_000, fromMs: 1_000, untilMs: 901_000 });
    const times = Array.from({ length: 5_000 }, (_, index) => timeline.timeAt(index));
    expect(times).toEqual([...times].sort((left, right) => left - right));
    expect(times[0]).toBeGreaterThanOrEqual(1_000);
    expect(times.at(-1)).toBeLessThan(901_000);
  });

  it('finds the first at a time or later as a walk would', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer(), fc.integer({ min: -50, max: 3_000 }), (count, seed, timeMs) => {
        const timeline = new Timeline({ seed, count, fromMs: 0, untilMs: 2_000 });
        let walked = 0;
        while (walked < count && timeline.timeAt(walked) < timeMs) walked += 1;
        expect(timeline.firstAtOrAfter(timeMs)).toBe(walked);
      }),
    );
  });

  it('takes as long for a thousand million as for a thousand', () => {
    const timeline = new Timeline({ seed: 1, count: 1_000_000_000, fromMs: 0, untilMs: 7_776_000_000 });
    const index = timeline.firstAtOrAfter(3_888_000_000);
    expect(index).toBeGreaterThan(499_999_990);
    expect(index).toBeLessThan(500_000_010);
  });
});
