import { describe, expect, it } from 'vitest';
import { createdRangeOf, listFilterOf, splitItellicoWindow } from './itellico-windows.ts';

const nowMs = Date.UTC(2026, 4, 1);
const windowOf = (sinceMs: number | null, untilMs: number | null) => ({
  accountId: 'acc-1',
  created: { sinceMs, untilMs },
  filters: { type: 'phone' as const },
});

it('asks for an hour more at either end, and nothing where there is none', () => {
  const created = createdRangeOf({ sinceMs: Date.UTC(2026, 3, 1), untilMs: Date.UTC(2026, 3, 2) });
  expect(listFilterOf({ ...windowOf(null, null), created })).toEqual({
    type: 'phone',
    created_after: '2026-03-31T23:00:00.000Z',
    created_before: '2026-04-02T01:00:00.000Z',
  });
  expect(listFilterOf(windowOf(null, null))).toEqual({ type: 'phone' });
});

describe('a split', () => {
  it('has neither gap nor overlap, and leaves the outer ends open', () => {
    expect(splitItellicoWindow(windowOf(0, 11), nowMs, 2)).toEqual([windowOf(0, 5), windowOf(5, 11)]);
    expect(splitItellicoWindow(windowOf(0, 2), nowMs, 16)).toEqual([windowOf(0, 1), windowOf(1, 2)]);
    expect(splitItellicoWindow(windowOf(10, 20), nowMs, 3)).toEqual([
      windowOf(10, 13),
      windowOf(13, 16),
      windowOf(16, 20),
    ]);
    const halves = splitItellicoWindow(windowOf(null, null), nowMs, 2) ?? [];
    const [before, after] = halves.map(({ created }) => created);
    expect([before?.sinceMs, after?.untilMs]).toEqual([null, null]);
    expect(before?.untilMs).toBe(after?.sinceMs);
  });

  it('goes on past now, as the vendor may have another clock', () => {
    expect(splitItellicoWindow(windowOf(nowMs, null), nowMs, 2)).toHaveLength(2);
  });

  it('ends at a millisecond, and a day from now', () => {
    expect(splitItellicoWindow(windowOf(5, 6), nowMs, 16)).toBeNull();
    expect(splitItellicoWindow(windowOf(nowMs + 86_400_000, null), nowMs, 2)).toBeNull();
  });
});
