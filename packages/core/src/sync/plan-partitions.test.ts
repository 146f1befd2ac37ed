import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewPartition } from './conversation-store.ts';
import { planLivePartition, planPartitions } from './plan-partitions.ts';

const account = { provider: 'allo', account: 'main' } as const;
const nowMs = Date.UTC(2026, 10, 22, 9, 30);
const dayMs = 86_400_000;
const live = planLivePartition(account, { sinceMs: null, lookbackMs: 7 * dayMs, nowMs });
const plan = (
  sinceMs: number | null,
  rowsExpected: number | null,
  existing: readonly NewPartition[] = [live],
) => planPartitions({ ...account, sinceMs, existing, nowMs, rowsExpected });
const keysOf = (partitions: readonly NewPartition[]): string[] => partitions.map(({ key }) => key);

describe('live', () => {
  it('begins with the day as far back as it looks again', () => {
    expect(live).toEqual({
      ...account,
      key: 'allo/main/live',
      kind: 'live',
      since: '2026-11-15T00:00:00.000Z',
      until: null,
    });
  });

  it('begins where conversations are wanted from, if that is later', () => {
    const sinceMs = Date.UTC(2026, 10, 20, 12);
    const { since } = planLivePartition(account, { sinceMs, lookbackMs: 7 * dayMs, nowMs });
    expect(since).toBe('2026-11-20T12:00:00.000Z');
  });
});

describe('backfill', () => {
  it('of a small account is one partition', () => {
    expect(keysOf(plan(null, 99_999))).toEqual(['allo/main/..2026-11-15T00:00:00.000Z']);
    expect(keysOf(plan(Date.UTC(2026, 0, 1), 0))).toEqual([
      'allo/main/2026-01-01T00:00:00.000Z..2026-11-15T00:00:00.000Z',
    ]);
  });

  it.each([100_000, null])(
    'of one with %s conversations is months, then years, then the rest',
    (rowsExpected) => {
      expect(keysOf(plan(null, rowsExpected)).map((key) => key.replaceAll('T00:00:00.000Z', ''))).toEqual([
        'allo/main/..2021-01-01',
        'allo/main/2021-01-01..2022-01-01',
        'allo/main/2022-01-01..2023-01-01',
        'allo/main/2023-01-01..2024-01-01',
        'allo/main/2024-01-01..2025-01-01',
        'allo/main/2025-01-01..2025-12-01',
        'allo/main/2025-12-01..2026-01-01',
        'allo/main/2026-01-01..2026-02-01',
        'allo/main/2026-02-01..2026-03-01',
        'allo/main/2026-03-01..2026-04-01',
        'allo/main/2026-04-01..2026-05-01',
        'allo/main/2026-05-01..2026-06-01',
        'allo/main/2026-06-01..2026-07-01',
        'allo/main/2026-07-01..2026-08-01',
        'allo/main/2026-08-01..2026-09-01',
        'allo/main/2026-09-01..2026-10-01',
        'allo/main/2026-10-01..2026-11-01',
        'allo/main/2026-11-01..2026-11-15',
      ]);
    },
  );

  it('is nothing when everything wanted is of late', () => {
    expect(plan(nowMs - dayMs, null)).toEqual([]);
  });

  it('with an earlier beginning is what was not covered, and with a later one nothing', () => {
    const first = [live, ...plan(Date.UTC(2026, 5, 1), 10)];
    expect(keysOf(plan(Date.UTC(2026, 2, 1), 10, first))).toEqual([
      'allo/main/2026-03-01T00:00:00.000Z..2026-06-01T00:00:00.000Z',
    ]);
    expect(plan(Date.UTC(2026, 8, 1), 10, first)).toEqual([]);
  });

  it('never leaves a gap and never overlaps, however often the beginning changes', () => {
    const since = fc.option(fc.integer({ min: Date.UTC(2015, 0, 1), max: nowMs + 10 * dayMs }));
    const rows = fc.option(fc.nat({ max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(since, rows, fc.nat({ max: 400 })), { minLength: 1 }), (requests) => {
        const [first] = requests;
        const beginning = planLivePartition(account, {
          sinceMs: first?.[0] ?? null,
          lookbackMs: 7 * dayMs,
          nowMs,
        });
        const all: NewPartition[] = [beginning];
        for (const [sinceMs, rowsExpected, days] of requests) {
          const later = nowMs + days * dayMs;
          all.push(...planPartitions({ ...account, sinceMs, existing: all, nowMs: later, rowsExpected }));
        }
        const inOrder = [...all].sort((left, right) => ((left.since ?? '') < (right.since ?? '') ? -1 : 1));
        inOrder.forEach(({ until }, index) => {
          expect(until).toBe(inOrder[index + 1]?.since ?? null);
        });
        const earliest = requests.some(([sinceMs]) => sinceMs === null)
          ? null
          : Math.min(Date.parse(beginning.since ?? ''), ...requests.map(([sinceMs]) => sinceMs ?? 0));
        expect(inOrder[0]?.since ?? null).toBe(earliest === null ? null : new Date(earliest).toISOString());
        expect(new Set(keysOf(all)).size).toBe(all.length);
      }),
    );
  });
});
