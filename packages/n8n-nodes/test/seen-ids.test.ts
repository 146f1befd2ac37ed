import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSeen, rememberIds, type SeenIds } from '../src/triggers/seen-ids.ts';

const hourMs = 3_600_000;
const limits = { hours: 48, maxIds: 1_000 };

describe('seen ids', () => {
  it('are kept by the hour', () => {
    const first = rememberIds({}, ['a', 'b', 'a'], 10 * hourMs, limits);
    const second = rememberIds(first, ['c', 'a'], 11 * hourMs + 1, limits);
    expect(second).toEqual({ 10: ['a', 'b'], 11: ['c'] });
  });

  it('are forgotten when they are older than asked, and no sooner', () => {
    const seen = rememberIds({}, ['a'], 10.9 * hourMs, limits);
    expect(hasSeen(rememberIds(seen, [], 58.9 * hourMs, limits), 'a')).toBe(true);
    expect(hasSeen(rememberIds(seen, [], 59 * hourMs, limits), 'a')).toBe(false);
  });

  it('forget the oldest hours when there are too many, never the present one', () => {
    const few = { hours: 48, maxIds: 2 };
    const one = rememberIds({}, ['a', 'b'], 0, few);
    const two = rememberIds(one, ['c'], hourMs, few);
    expect(two).toEqual({ 1: ['c'] });
    expect(rememberIds(two, ['d', 'e', 'f'], hourMs, few)).toEqual({ 1: ['c', 'd', 'e', 'f'] });
  });

  it('let every id pass once within the time, whatever the order of first and repeated deliveries', () => {
    const deliveries = fc.array(
      fc.record({ id: fc.integer({ min: 0, max: 30 }).map(String), afterMs: fc.nat(4 * hourMs) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(deliveries, (list) => {
        let nowMs = 0;
        let seen: SeenIds = {};
        const acceptedAtMs = new Map<string, number>();
        for (const { id, afterMs } of list) {
          nowMs += afterMs;
          const before = acceptedAtMs.get(id);
          const isRepeat = hasSeen(seen, id);
          if (before === undefined) expect(isRepeat).toBe(false);
          else if (nowMs - before <= 48 * hourMs) expect(isRepeat).toBe(true);
          if (!isRepeat) acceptedAtMs.set(id, nowMs);
          seen = rememberIds(JSON.parse(JSON.stringify(seen)), [id], nowMs, limits);
        }
      }),
    );
  });
});
