import type { Catalogue } from '../content/catalogue.ts';
import { type ItemShelf, sentKey } from './item-shelf.ts';
import type { Lifecycle } from './lifecycle.ts';

/**
 * What is listed at one instant, the oldest first: the n-th item is its n-th rank. All that is long over is ranked by
 * arithmetic; only the items around the clock are looked at one by one.
 */
export interface Timeline {
  readonly nowMs: number;
  readonly length: number;
  /** Ranks below it will have the same item, with nothing new about it, for ever. */
  readonly finalLength: number;
  keyAt(rank: number): number;
  /** How many items start before this instant. */
  countBefore(timeMs: number): number;
  isListed(key: number): boolean;
  /** The items with a contact of the content, the newest first. */
  keysOfContact(contactIndex: number): Iterable<number>;
  /** The newest item of each contact of the content, in no order. */
  newestOfContacts(): Iterable<number>;
}

export function timelineAt(shelf: ItemShelf, lifecycle: Lifecycle, nowMs: number): Timeline {
  const { catalogue, sent } = shelf;
  const isListed = (key: number): boolean =>
    key < 0 || lifecycle.of(key, catalogue.facts(key)).listedAtMs <= nowMs;

  /** Positions below this one are listed, whatever their length. */
  const settled = catalogue.countBefore(nowMs - catalogue.longestMs);
  const around = positionsBetween(settled, catalogue.countBefore(nowMs + 1)).filter(isListed);
  const aroundStarts = around.map((position) => catalogue.facts(position).startMs);
  const listed = settled + around.length;
  const listedBefore = (timeMs: number): number => {
    const position = catalogue.countBefore(timeMs);
    return position <= settled
      ? position
      : settled + aroundStarts.filter((startMs) => startMs < timeMs).length;
  };
  /** The rank of every message that was sent: after everything that had started. */
  const sentRanks = Array.from(
    { length: sent.count },
    (_, index) => listedBefore(sent.at(index).facts.startMs + 1) + index,
  );

  const finalPosition = catalogue.countBefore(nowMs - catalogue.longestMs - lifecycle.longestMs);
  const sentBelow = (rank: number): number => countBelow(sentRanks, rank);

  return {
    nowMs,
    length: listed + sent.count,
    finalLength: finalPosition + sentRanks.filter((rank, index) => rank - index <= finalPosition).length,
    keyAt: (rank) => {
      const below = sentBelow(rank);
      if (sentRanks[below] === rank) return sentKey(below);
      const place = rank - below;
      return place < settled ? place : (around[place - settled] ?? place);
    },
    countBefore: (timeMs) => {
      const sentBefore = sentRanks.filter((_, index) => sent.at(index).facts.startMs < timeMs).length;
      return listedBefore(timeMs) + sentBefore;
    },
    isListed: (key) => key < 0 || key < settled || around.includes(key),
    *keysOfContact(contactIndex) {
      for (const position of around.toReversed()) {
        if (catalogue.contactIndexOf(position) === contactIndex) yield position;
      }
      yield* catalogue.positionsOfContact(contactIndex, settled);
    },
    newestOfContacts: () => newestOfContacts(catalogue, around, settled),
  };
}

function* newestOfContacts(
  catalogue: Catalogue,
  around: readonly number[],
  settled: number,
): Generator<number> {
  const seen = new Set<number>();
  for (const position of around.toReversed()) {
    const contactIndex = catalogue.contactIndexOf(position);
    if (seen.has(contactIndex)) continue;
    seen.add(contactIndex);
    yield position;
  }
  for (const position of catalogue.newestOfContacts(settled)) {
    if (!seen.has(catalogue.contactIndexOf(position))) yield position;
  }
}

const positionsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** How many of these growing numbers are smaller. */
function countBelow(ranks: readonly number[], rank: number): number {
  let [low, high] = [0, ranks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranks[middle] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
