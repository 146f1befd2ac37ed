import { jsonReply } from '../../../http/reply.ts';
import { type DayRange, daysIn, tooWide, widthOf } from '../protocol/days.ts';
import { textIn } from '../protocol/fields.ts';
import { type PageRequest, paginationOf, v2Page } from '../protocol/pages.ts';
import { relevanceOf } from '../state/search-text.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';
import type { AlloHandler } from './allo-handler.ts';
import { type ItemFilter, itemFilter } from './item-filter.ts';
import { type ItemWindow, itemWindow } from './item-window.ts';
import { itemsJson } from './items-json.ts';

interface Search {
  readonly world: World;
  readonly timeline: Timeline;
  readonly window: ItemWindow;
  readonly filter: ItemFilter;
}

function countOf({ world, timeline, window, filter }: Search): number {
  const { matches, cacheKey } = filter;
  if (matches === null) return Math.max(0, window.to - window.from);
  return world.matches.count({ timeline, cacheKey, matches, ...window });
}

function byRelevance(search: Search, total: number): number[] {
  const { world, timeline, filter } = search;
  const { nowMs } = timeline;
  const relevance = (key: number): number => relevanceOf(world.items.searchedTexts(key, nowMs), filter.words);
  return keysByDate(search, { skip: 0, size: total, page: 1 }, true)
    .map((key) => ({ key, relevance: relevance(key) }))
    .sort((left, right) => right.relevance - left.relevance)
    .map(({ key }) => key);
}

function keysByDate(
  { world, timeline, window, filter }: Search,
  { skip, size }: PageRequest,
  isNewestFirst: boolean,
): number[] {
  const { matches, cacheKey } = filter;
  if (matches !== null) {
    const query = { timeline, cacheKey, matches, ...window };
    return world.matches.page(query, { skip, take: size, isNewestFirst });
  }
  const length = Math.min(size, Math.max(0, window.to - window.from - skip));
  return Array.from({ length }, (_, index) =>
    timeline.keyAt(isNewestFirst ? window.to - 1 - skip - index : window.from + skip + index),
  );
}

/** Throws when more is found than the vendor gives; the message says how many days would do. */
function checkCap({ world, timeline, window }: Search, total: number, days: DayRange | null): void {
  const { searchCap } = world.settings;
  if (searchCap === null || total <= searchCap) return;
  const dayOfRank = (rank: number): string =>
    world.calendar.at(world.shelf.facts(timeline.keyAt(rank)).startMs).day;
  const from = days?.from ?? dayOfRank(window.from);
  const to = days?.to ?? dayOfRank(window.to - 1);
  throw tooWide('date', Math.max(1, Math.floor((widthOf(from, to) * searchCap) / total)));
}

/** Calls and messages by any filter; everything when there is none. */
export const searchAllConversations: AlloHandler = (call) => {
  const { world, body } = call;
  const timeline = call.timeline();
  const days = daysIn(body, 'date', world.settings.widestRangeDays);
  const window = itemWindow(timeline, world, days);
  const search = { world, timeline, window, filter: itemFilter(body, world, timeline) };
  const page = v2Page(body);
  const total = countOf(search);
  checkCap(search, total, days);
  const sort = textIn(body, 'sort') ?? 'DATE_DESC';
  const isRelevance = sort === 'RELEVANCE' && search.filter.words.length > 0;
  const keys = isRelevance
    ? byRelevance(search, total).slice(page.skip, page.skip + page.size)
    : keysByDate(search, page, sort !== 'DATE_ASC');
  const data = itemsJson(call, keys, textIn(body, 'extend') === 'transcript');
  return jsonReply(200, `{"data":${data},"pagination":${JSON.stringify(paginationOf(page, total))}}`);
};
