import { jsonReply } from '../../../http/reply.ts';
import { type DayRange, daysIn, tooWide, widthOf } from '../protocol/days.ts';
import { textIn } from '../protocol/fields.ts';
import { paginationOf, rowsOf, v2Page } from '../protocol/pages.ts';
import { relevanceOf } from '../state/search-text.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';
import type { AlloHandler } from './allo-handler.ts';
import { itemFilter } from './item-filter.ts';
import { type ItemWindow, itemWindow } from './item-window.ts';
import { itemsJson } from './items-json.ts';
import { type MatchingItems, matchingItems } from './matching-items.ts';

interface Search {
  readonly world: World;
  readonly timeline: Timeline;
  readonly window: ItemWindow;
  readonly found: MatchingItems;
}

function byRelevance({ world, timeline, found }: Search, words: readonly string[]): number[] {
  const relevance = (key: number): number =>
    relevanceOf(world.items.searchedTexts(key, timeline.nowMs), words);
  return found
    .keys({ skip: 0, size: found.count }, true)
    .map((key) => ({ key, relevance: relevance(key) }))
    .sort((left, right) => right.relevance - left.relevance)
    .map(({ key }) => key);
}

/** Throws when more is found than the vendor gives; the message says how many days would do. */
function checkCap({ world, timeline, window, found }: Search, days: DayRange | null): void {
  const { searchCap } = world.settings;
  if (searchCap === null || found.count <= searchCap) return;
  const dayOfRank = (rank: number): string =>
    world.calendar.at(world.shelf.facts(timeline.keyAt(rank)).startMs).day;
  const from = days?.from ?? dayOfRank(window.from);
  const to = days?.to ?? dayOfRank(window.to - 1);
  throw tooWide('date', Math.max(1, Math.floor((widthOf(from, to) * searchCap) / found.count)));
}

/** Calls and messages by any filter; everything when there is none. */
export const searchAllConversations: AlloHandler = (call) => {
  const { world, body } = call;
  const timeline = call.timeline();
  const days = daysIn(body, 'date', world.settings.widestRangeDays);
  const window = itemWindow(timeline, world, days);
  const filter = itemFilter(body, world, timeline);
  const search = { world, timeline, window, found: matchingItems(world, timeline, window, filter) };
  checkCap(search, days);
  const { found } = search;
  const page = v2Page(body);
  const sort = textIn(body, 'sort') ?? 'DATE_DESC';
  const keys =
    sort === 'RELEVANCE' && filter.words.length > 0
      ? rowsOf(byRelevance(search, filter.words), page)
      : found.keys(page, sort !== 'DATE_ASC');
  const data = itemsJson(call, keys, textIn(body, 'extend') === 'transcript');
  return jsonReply(200, `{"data":${data},"pagination":${JSON.stringify(paginationOf(page, found.count))}}`);
};
