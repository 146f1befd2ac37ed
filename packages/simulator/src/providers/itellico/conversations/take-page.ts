import type { ConversationFacts } from './conversation-facts.ts';

/** A stretch of an ordered list; what is at a place is made when it is asked for. */
export interface Segment {
  readonly size: number;
  /** Whether everything in it matches, so that it can be counted without looking. */
  readonly isExact: boolean;
  /** Null for what is not part of the list. */
  at(place: number): ConversationFacts | null;
}

/** One page of the stretches in their order. Nothing outside of the page is kept. */
export function takePage(
  segments: readonly Segment[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
  matches: (facts: ConversationFacts) => boolean,
): { count: number; page: ConversationFacts[] } {
  const page: ConversationFacts[] = [];
  let count = 0;
  for (const { size, isExact, at } of segments) {
    if (isExact) {
      const first = Math.max(0, offset - count);
      for (let place = first; place < size && page.length < limit; place += 1) {
        const facts = at(place);
        if (facts !== null) page.push(facts);
      }
      count += size;
      continue;
    }
    for (let place = 0; place < size; place += 1) {
      const facts = at(place);
      if (facts === null || !matches(facts)) continue;
      if (count >= offset && page.length < limit) page.push(facts);
      count += 1;
    }
  }
  return { count, page };
}
