import type { ItemFacts } from '../content/item-facts.ts';
import { type Fields, flagIn, textIn, textsIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { requireE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import { wordMatcher, wordsOf } from '../state/search-text.ts';
import { keysWithNumber } from '../state/threads.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';

/** The filters of a search without its days. */
export interface ItemFilter {
  /** Null when everything matches, so that pages are found by arithmetic. */
  readonly matches: ((key: number) => boolean) | null;
  /** The same for the same filter on the same items. */
  readonly cacheKey: string;
  readonly words: readonly string[];
  /** The only ones that can match, where the filter names a contact number; all that is listed otherwise. */
  candidates(): readonly number[] | null;
}

/** The words of a search; each must be there. */
export function searchWords(search: string): readonly string[] {
  const words = wordsOf(search);
  if (words.length > 0) return words;
  const message = 'search needs at least one letter or digit.';
  throw new AlloProblem({ status: 400, code: 'INVALID_SEARCH_QUERY', message, param: 'search' });
}

/** The contact was the last to speak, and got nobody. */
const isUnresponded = ({ direction, type, result }: ItemFacts): boolean =>
  direction === 'INBOUND' && (type === 'SMS' || (result !== 'ANSWERED' && result !== 'TRANSFERRED'));

function unrespondedIn(world: World, timeline: Timeline): (facts: ItemFacts) => boolean {
  const known = new Map<string, boolean>();
  return ({ alloNumber, contactNumber }) => {
    const thread = `${alloNumber} ${contactNumber}`;
    let isWaiting = known.get(thread);
    if (isWaiting === undefined) {
      const [newest] = keysWithNumber(world.shelf, timeline, contactNumber, alloNumber);
      isWaiting = newest !== undefined && isUnresponded(world.items.facts(newest, timeline.nowMs));
      known.set(thread, isWaiting);
    }
    return isWaiting;
  };
}

/** Keys that are not known are not looked at, as the vendor does it: a misspelt filter finds everything. */
export function itemFilter(body: Fields, world: World, timeline: Timeline): ItemFilter {
  const alloNumber = textIn(body, 'allo_number');
  if (alloNumber !== undefined) requireE164(alloNumber, 'allo_number');
  const contactNumber = textIn(body, 'contact_number');
  const user = textIn(body, 'user_id');
  const userId = user === undefined ? undefined : hyphenated(user);
  const direction = textIn(body, 'direction');
  const type = textIn(body, 'type') ?? 'ALL';
  const result = textIn(body, 'result');
  const tags = textsIn(body, 'tags') ?? [];
  const unread = flagIn(body, 'unread');
  const unresponded = flagIn(body, 'unresponded');
  const search = textIn(body, 'search');
  const words = search === undefined ? [] : searchWords(search);

  const wanted = {
    alloNumber,
    contactNumber,
    userId,
    direction,
    type,
    result,
    tags,
    unread,
    unresponded,
    words,
  };
  const isEverything = JSON.stringify(wanted) === '{"type":"ALL","tags":[],"words":[]}';
  const isWaiting = unrespondedIn(world, timeline);
  const hasWords = wordMatcher(words);
  const { items } = world;
  const { nowMs } = timeline;

  function matches(key: number): boolean {
    const facts = items.facts(key, nowMs);
    return (
      (type === 'ALL' || facts.type === type) &&
      (alloNumber === undefined || facts.alloNumber === alloNumber) &&
      (contactNumber === undefined || facts.contactNumber === contactNumber) &&
      (userId === undefined || facts.user?.id === userId) &&
      (direction === undefined || facts.direction === direction) &&
      (result === undefined || facts.result === result) &&
      (tags.length === 0 || tags.some((tag) => facts.tags?.includes(tag) === true)) &&
      (unread === undefined || facts.isUnread === unread) &&
      (unresponded === undefined || isWaiting(facts) === unresponded) &&
      (words.length === 0 || hasWords(items.searchedTexts(key, nowMs)))
    );
  }

  // Who waits for an answer changes with every new item.
  const moment = unresponded === undefined ? '' : String(nowMs);
  return {
    matches: isEverything ? null : matches,
    cacheKey: `${JSON.stringify(wanted)} ${items.revision} ${moment}`,
    words,
    candidates: () =>
      contactNumber === undefined
        ? null
        : [...keysWithNumber(world.shelf, timeline, contactNumber, alloNumber ?? null)],
  };
}
