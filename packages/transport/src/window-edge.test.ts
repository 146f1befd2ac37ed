import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWindowEdge, type WindowEdge } from './window-edge.ts';

const windowMs = 1_000;
const start = Date.UTC(2026, 10, 22);

/** Tells the edge of requests, as a server would count them that is reached at once and is ahead of us. */
function learnAll(edge: WindowEdge, sentAt: readonly number[], aheadMs: number): void {
  for (const time of sentAt) {
    edge.learn(time, (Math.floor((time + aheadMs) / windowMs) + 1) * windowMs, 0);
  }
}

it('knows nothing before an answer has named its window', () => {
  expect(createWindowEdge(windowMs).doubtAt(start, 0)).toBeNull();
});

it('keeps the true edge within the doubt, whatever the clocks and the send times', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(times, fc.integer({ min: -100_000, max: 100_000 }), (offsets, aheadMs) => {
      const edge = createWindowEdge(windowMs);
      const sentAt = offsets.sort((a, b) => a - b).map((offset) => start + offset);
      learnAll(edge, sentAt, aheadMs);
      const { offsetMs, widthMs } = edge.doubtAt(sentAt.at(-1) ?? start, 0) ?? { offsetMs: 0, widthMs: -1 };
      expect(offsetMs).toBeLessThanOrEqual(-aheadMs);
      expect(offsetMs + widthMs).toBeGreaterThanOrEqual(-aheadMs);
    }),
  );
});

it('narrows the doubt with each window, and widens it by the spread and with time', () => {
  const edge = createWindowEdge(windowMs);
  learnAll(edge, [start + 500], 250);
  expect(edge.doubtAt(start + 500, 0)?.widthMs).toBe(windowMs);
  learnAll(edge, [start + 740, start + 760], 250);
  expect(edge.doubtAt(start + 760, 0)?.widthMs).toBeCloseTo(20, 1);
  expect(edge.doubtAt(start + 760, 15)?.widthMs).toBeCloseTo(50, 1);
  expect(edge.doubtAt(start + 100_760, 0)?.widthMs).toBeCloseTo(40, 1);
});

it('begins anew when a clock is set', () => {
  const edge = createWindowEdge(windowMs);
  learnAll(edge, [start + 740, start + 760], 250);
  learnAll(edge, [start + 1_400], 700);
  expect(edge.doubtAt(start + 1_400, 0)?.widthMs).toBe(windowMs);
  learnAll(edge, [start + 2_290, start + 2_310], 700);
  expect(edge.doubtAt(start + 2_310, 0)).toMatchObject({ offsetMs: expect.closeTo(-710, 0) });
});
