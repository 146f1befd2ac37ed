import type { Erased } from '../../../content/erased.ts';
import type { ItemShelf } from './item-shelf.ts';
import type { Timeline } from './timeline.ts';

/** A timeline on which what was erased has no rank. */
export function withoutErased(timeline: Timeline, shelf: ItemShelf, erased: Erased<number>): Timeline {
  if (erased.size === 0) return timeline;
  const isLeft = (key: number): boolean => !erased.has(key);
  /** The erased ones among the ranks, the lowest first. */
  const holes = [...erased.keys()]
    .filter(timeline.isListed)
    .map(rankOf)
    .sort((left, right) => left - right);
  const holesBelow = (rank: number): number => holes.filter((hole) => hole < rank).length;

  function rankOf(key: number): number {
    let rank = timeline.countBefore(shelf.facts(key).startMs);
    while (timeline.keyAt(rank) !== key) rank += 1;
    return rank;
  }

  return {
    nowMs: timeline.nowMs,
    length: timeline.length - holes.length,
    finalLength: timeline.finalLength - holesBelow(timeline.finalLength),
    keyAt: (rank) => {
      let place = rank;
      for (const hole of holes) if (hole <= place) place += 1;
      return timeline.keyAt(place);
    },
    countBefore: (timeMs) => {
      const count = timeline.countBefore(timeMs);
      return count - holesBelow(count);
    },
    isListed: (key) => isLeft(key) && timeline.isListed(key),
    *keysOfContact(contactIndex) {
      for (const key of timeline.keysOfContact(contactIndex)) if (isLeft(key)) yield key;
    },
    *newestOfContacts() {
      for (const newest of timeline.newestOfContacts()) {
        if (isLeft(newest)) yield newest;
        else yield* firstOf(timeline.keysOfContact(shelf.catalogue.contactIndexOf(newest)), isLeft);
      }
    },
  };
}

function* firstOf(keys: Iterable<number>, isWanted: (key: number) => boolean): Generator<number> {
  for (const key of keys) {
    if (!isWanted(key)) continue;
    yield key;
    return;
  }
}
