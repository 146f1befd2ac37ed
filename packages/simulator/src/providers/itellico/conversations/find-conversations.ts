import { Shuffle } from '../../../content/shuffle.ts';
import type { ItellicoWorld } from '../world.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import { type ConversationQuery, testsOf } from './conversation-query.ts';
import type { Moment } from './conversation-state.ts';
import { type IndexRange, indexRangeOf } from './index-range.ts';
import { type Segment, takePage } from './take-page.ts';

/** A slice of what is found. */
export interface PageWanted {
  readonly offset: number;
  readonly limit: number;
}

export interface Found {
  /** Of all that match, whatever the page. */
  readonly count: number;
  readonly page: readonly ConversationFacts[];
}

/** One page of the conversations or calls that match, in the order that the settings say. */
export function findConversations(
  world: ItellicoWorld,
  query: ConversationQuery,
  wanted: PageWanted,
  sees: (placed: ConversationFacts, moment: Moment) => boolean,
): Found {
  const moment = world.moment();
  const tests = testsOf(query, moment);
  const matches = (facts: ConversationFacts): boolean =>
    !world.erased.has(facts.id) && tests.every((test) => test(facts));
  const found = indexRangeOf(world.content, query, moment);
  const range = { ...found, isExact: found.isExact && world.erased.size === 0 };
  const placed = world.placedCalls.all.filter((facts) => sees(facts, moment) && matches(facts));
  return takePage(segmentsOf(world, range, placed), wanted, matches);
}

/** Content and placed calls in one order. */
function segmentsOf(
  { content, settings, seed }: ItellicoWorld,
  { from, to, isExact }: IndexRange,
  placed: readonly ConversationFacts[],
): readonly Segment[] {
  const ofPlaced = (facts: ConversationFacts): Segment => ({ size: 1, isExact: true, at: () => facts });
  if (settings.conversationOrder === 'shuffled') {
    // Over all the content, also what has not happened yet: what has keeps its order when more does.
    const shuffle = new Shuffle(seed, content.count);
    const isInside = (index: number): boolean => index >= from && index < to;
    const everything: Segment = {
      size: content.count,
      isExact: isExact && from === 0 && to === content.count,
      at: (place) => {
        const index = shuffle.at(place);
        return isInside(index) ? content.at(index) : null;
      },
    };
    return [everything, ...placed.map(ofPlaced)];
  }
  const segments: Segment[] = [];
  const oldestFirst = placed.toSorted((left, right) => left.life.startMs - right.life.startMs);
  const isNewestFirst = settings.conversationOrder === 'newest-first';
  const addRange = (first: number, end: number): void => {
    const at = (place: number): ConversationFacts =>
      content.at(isNewestFirst ? end - 1 - place : first + place);
    if (end > first) segments.push({ size: end - first, isExact, at });
  };
  let next = from;
  for (const facts of oldestFirst) {
    const before = content.firstStartingAtOrAfter(facts.life.startMs);
    const end = Math.min(to, Math.max(next, before));
    addRange(next, end);
    segments.push(ofPlaced(facts));
    next = end;
  }
  addRange(next, to);
  return isNewestFirst ? segments.reverse() : segments;
}
