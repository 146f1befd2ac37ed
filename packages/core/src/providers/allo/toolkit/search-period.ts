import type { ConversationItem, ItemSearchRequest } from '@callweave/allo-client';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { parseInstant } from '../../../time.ts';
import { isInRange, parseTimeRange } from '../../../time-range.ts';
import { dateFilter } from '../date-filter.ts';

export interface PeriodBounds {
  /** Items that started at this time or later. A date alone is that day's beginning in UTC. */
  readonly since?: string | Date;
  /** Items that started before this time. */
  readonly until?: string | Date;
}

export interface SearchPeriod {
  /** For the search's body, to be spread into it: `date`, or nothing where the period has no bounds. */
  readonly filter: Pick<ItemSearchRequest, 'date'>;
  /** Whether an item of the answer is of the period; one without a time that can be read is. */
  readonly includes: (item: Pick<ConversationItem, 'date'>) => boolean;
}

/**
 * A stretch of time for `POST /v2/api/conversations/items/search`: the nested `date` that Allo wants, with a day more at
 * either end, since its days begin in an undocumented time zone, and the check that makes the answer exact to the
 * millisecond. Any other spelling of the filter is ignored by Allo, which then answers with everything.
 * https://help.withallo.com/en/v2/api-reference/conversations/search-conversation-items
 *
 * @throws {TypeError} for times that can't be read, or that are the wrong way round.
 *
 * @example
 * const { filter, includes } = searchPeriod({ since: '2026-04-01T08:30:00Z' });
 * const { data } = await allo.POST('/v2/api/conversations/items/search', { body: { ...filter, type: 'CALL' } });
 * const calls = data.data.filter(includes);
 */
export function searchPeriod(
  { since, until }: PeriodBounds,
  { now }: Pick<Platform, 'now'> = defaultPlatform,
): SearchPeriod {
  const range = parseTimeRange(since, until);
  return {
    filter: dateFilter(range, now()),
    includes: ({ date }) => isInRange(range, parseInstant(date)?.iso ?? null),
  };
}
