import type { Timeline } from './timeline.ts';

/** So many neighbouring ranks are counted together. */
const CHUNK = 1024;
/** For so many filters counts are kept: numbers only, one for a chunk. */
const KEPT_FILTERS = 16;

/** What a search looks for among what is listed. */
export interface MatchQuery {
  readonly timeline: Timeline;
  /** The same for the same filter and the same changes; counts are kept by it. */
  readonly cacheKey: string;
  /** Ranks from the first one, and below the second one. */
  readonly from: number;
  readonly to: number;
  readonly matches: (key: number) => boolean;
}

export interface MatchPage {
  readonly skip: number;
  readonly take: number;
  readonly isNewestFirst: boolean;
}

/**
 * Counts and pages of filters that only looking at every item can answer. It keeps how many items of a chunk match, so
 * that a later page goes straight to its chunk; never the items.
 */
export class ListedMatches {
  readonly #counts = new Map<string, Map<number, number>>();

  count(query: MatchQuery): number {
    let total = 0;
    for (const chunk of chunksOf(query, false)) total += this.#countIn(query, chunk);
    return total;
  }

  page(query: MatchQuery, { skip, take, isNewestFirst }: MatchPage): number[] {
    const found: number[] = [];
    let toSkip = skip;
    for (const chunk of chunksOf(query, isNewestFirst)) {
      const count = this.#countIn(query, chunk);
      if (count <= toSkip) {
        toSkip -= count;
        continue;
      }
      const keys = keysIn(query, chunk);
      if (isNewestFirst) keys.reverse();
      found.push(...keys.slice(toSkip, toSkip + take - found.length));
      toSkip = 0;
      if (found.length >= take) break;
    }
    return found;
  }

  #countIn(query: MatchQuery, chunk: Chunk): number {
    const isWhole = chunk.to - chunk.from === CHUNK && chunk.to <= query.timeline.finalLength;
    if (!isWhole) return keysIn(query, chunk).length;
    const counts = this.#countsOf(query.cacheKey);
    const known = counts.get(chunk.from);
    if (known !== undefined) return known;
    const count = keysIn(query, chunk).length;
    counts.set(chunk.from, count);
    return count;
  }

  /** The least recently used one goes first. */
  #countsOf(cacheKey: string): Map<number, number> {
    const counts = this.#counts.get(cacheKey) ?? new Map<number, number>();
    this.#counts.delete(cacheKey);
    this.#counts.set(cacheKey, counts);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > KEPT_FILTERS && oldest !== undefined) this.#counts.delete(oldest);
    return counts;
  }
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

function* chunksOf({ from, to }: MatchQuery, isNewestFirst: boolean): Generator<Chunk> {
  if (to <= from) return;
  const [first, last] = [Math.floor(from / CHUNK), Math.floor((to - 1) / CHUNK)];
  for (let step = 0; step <= last - first; step += 1) {
    const chunk = isNewestFirst ? last - step : first + step;
    yield { from: Math.max(from, chunk * CHUNK), to: Math.min(to, (chunk + 1) * CHUNK) };
  }
}

function keysIn({ timeline, matches }: MatchQuery, { from, to }: Chunk): number[] {
  const keys: number[] = [];
  for (let rank = from; rank < to; rank += 1) {
    const key = timeline.keyAt(rank);
    if (matches(key)) keys.push(key);
  }
  return keys;
}
