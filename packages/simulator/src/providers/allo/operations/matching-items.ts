import type { PageRequest } from '../protocol/pages.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';
import type { ItemFilter } from './item-filter.ts';
import type { ItemWindow } from './item-window.ts';

/** What a filter finds in a window. */
export interface MatchingItems {
  readonly count: number;
  keys(page: Pick<PageRequest, 'skip' | 'size'>, isNewestFirst: boolean): readonly number[];
}

/**
 * By arithmetic where there is no filter, among the few items of a contact where the filter names its number, and by
 * looking at everything otherwise.
 */
export function matchingItems(
  world: World,
  timeline: Timeline,
  window: ItemWindow,
  filter: ItemFilter,
): MatchingItems {
  const { matches, cacheKey } = filter;
  if (matches === null) return everythingIn(timeline, window);
  const candidates = filter.candidates();
  if (candidates !== null) {
    const startOf = (rank: number): number =>
      rank < timeline.length ? world.shelf.facts(timeline.keyAt(rank)).startMs : Number.POSITIVE_INFINITY;
    const [fromMs, toMs] = [startOf(window.from), startOf(window.to)];
    return listOf(
      candidates.filter((key) => {
        const { startMs } = world.shelf.facts(key);
        return startMs >= fromMs && startMs < toMs && matches(key);
      }),
    );
  }
  const query = { timeline, cacheKey, matches, ...window };
  return {
    count: world.matches.count(query),
    keys: ({ skip, size }, isNewestFirst) => world.matches.page(query, { skip, take: size, isNewestFirst }),
  };
}

function everythingIn(timeline: Timeline, { from, to }: ItemWindow): MatchingItems {
  const count = Math.max(0, to - from);
  return {
    count,
    keys: ({ skip, size }, isNewestFirst) =>
      Array.from({ length: Math.min(size, Math.max(0, count - skip)) }, (_, index) =>
        timeline.keyAt(isNewestFirst ? to - 1 - skip - index : from + skip + index),
      ),
  };
}

const listOf = (newestFirst: readonly number[]): MatchingItems => ({
  count: newestFirst.length,
  keys: ({ skip, size }, isNewestFirst) =>
    (isNewestFirst ? newestFirst : newestFirst.toReversed()).slice(skip, skip + size),
});
