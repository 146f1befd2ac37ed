import {
  type AlloClient,
  type ConversationItem,
  type ItemSearchRequest,
  paginate,
} from '@callweave/allo-client';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { type CallSettings, signalOf } from './call-settings.ts';
import { type PeriodBounds, type SearchPeriod, searchPeriod } from './search-period.ts';

/** The filters of a search, with exact times in place of its days. */
export interface ItemSearch extends Omit<ItemSearchRequest, 'date' | 'page' | 'size'>, PeriodBounds {}

export interface SearchItemsOptions extends CallSettings {
  readonly platform?: Pick<Platform, 'now'>;
}

type Filter = Exclude<keyof ItemSearch, keyof PeriodBounds>;

const filters: Readonly<Record<Filter, true>> = {
  allo_number: true,
  contact_number: true,
  user_id: true,
  direction: true,
  type: true,
  result: true,
  tags: true,
  unread: true,
  unresponded: true,
  search: true,
  sort: true,
  extend: true,
};

/**
 * Every call and text message that a search finds, each once, exact to the millisecond; the oldest first unless `sort`
 * says otherwise, so that what arrives meanwhile moves no page. As Allo's own rows: `alloSource` gives records.
 *
 * @throws {TypeError} at once, for times that can't be read, and for filters that Allo would ignore without a word.
 * @throws {PaginationError} for a search that can't be read to its end.
 *
 * @example
 * const search = { direction: 'INBOUND', since: daysAgo(1) } as const;
 * for await (const item of searchItems(allo, search)) if (isMissedCall(item)) console.log(item.contact_number);
 */
export function searchItems(
  client: AlloClient,
  search: ItemSearch = {},
  options: SearchItemsOptions = {},
): AsyncGenerator<ConversationItem, void, undefined> {
  const { since, until, ...body } = search;
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(filters, name));
  if (unknown !== undefined) {
    throw new TypeError(
      `Expected filters of a search: since, until, ${Object.keys(filters).join(', ')}; got ${JSON.stringify(unknown)}, which Allo ignores and answers with everything.`,
    );
  }
  const period = searchPeriod(
    { ...(since === undefined ? undefined : { since }), ...(until === undefined ? undefined : { until }) },
    options.platform ?? defaultPlatform,
  );
  return readItems(client, { sort: 'DATE_ASC', ...body, ...period.filter }, period, options);
}

async function* readItems(
  client: AlloClient,
  body: ItemSearchRequest,
  { includes }: SearchPeriod,
  options: CallSettings,
): AsyncGenerator<ConversationItem, void, undefined> {
  const items = paginate(client, 'POST', '/v2/api/conversations/items/search', {
    body,
    ...signalOf(options),
  });
  for await (const item of items) if (includes(item)) yield item;
}
