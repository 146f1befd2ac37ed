import {
  type AlloClient,
  ApiError,
  type ConversationItem,
  type ItemSearchRequest,
  paginatePages,
} from '@callweave/allo-client';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { createBatchLoader } from '../../batch-loader.ts';
import type { Conversation } from '../../conversation.ts';
import type { ConversationSource } from '../../conversation-source.ts';
import { getManyWith } from '../../get-many.ts';
import { type ListQuery, matchesQuery, type ProviderTraits, parseListQuery } from '../../list-query.ts';
import { defaultMaxWindowRows, parseMaxWindowRows } from '../../max-window-rows.ts';
import { createWindowReader } from '../../window-reader.ts';
import { canonicalAlloId } from './allo-id.ts';
import {
  type AlloWindow,
  alloTimeOf,
  belongsToAlloWindow,
  completeBeforeOf,
  searchFilterOf,
  splitAlloWindow,
} from './allo-windows.ts';
import { searchDaysOf } from './date-filter.ts';
import { normalizeAlloItem } from './normalize-allo-item.ts';
import { type Line, listLines } from './toolkit/list-lines.ts';

export interface AlloSourceOptions {
  /**
   * Where the batch request says that it wants transcripts. Allo documents the parameter but not its place; both
   * places do no harm as far as is known.
   * @default "both"
   */
  readonly batchExtend?: 'both' | 'body' | 'query';
  /**
   * How long `getMany` collects ids for a batch, in milliseconds.
   * @default 5
   */
  readonly batchWindowMs?: number;
  /**
   * A search that announces so many items is split by days, a single day by type, direction and line. Allo tells no
   * limit; somewhat more than 10,000 were read live.
   * @default 10000
   */
  readonly maxWindowRows?: number;
  readonly platform?: Pick<Platform, 'now' | 'sleep'>;
}

/** https://help.withallo.com/en/v2/api-reference/conversations/batch-get */
const maxBatchSize = 100;

const traits: ProviderTraits = {
  provider: 'allo',
  directions: ['inbound', 'outbound'],
  channels: ['voice', 'sms', 'mms', 'whatsapp'],
};

/**
 * Allo's calls and text messages as a source. `list` reads the search with its transcripts, oldest first, 100 a
 * page; `getMany` the batch endpoint.
 *
 * @example
 * for await (const call of alloSource(allo).list({ since: '2026-04-01' })) console.log(call.id);
 */
export function alloSource(client: AlloClient, options: AlloSourceOptions = {}): ConversationSource {
  const { batchExtend = 'both', batchWindowMs = 5, platform = defaultPlatform } = options;
  const maxWindowRows = parseMaxWindowRows(options.maxWindowRows ?? defaultMaxWindowRows);

  async function fetchBatch(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Conversation>> {
    const { data } = await client.POST('/v2/api/conversations/items/batch', {
      body: { ids: [...ids], ...(batchExtend === 'query' ? undefined : { extend: 'transcript' }) },
      ...(batchExtend === 'body' ? undefined : { params: { query: { extend: 'transcript' } } }),
      signal,
    });
    return new Map(
      data.data.map((item) => [
        canonicalAlloId(item.id),
        normalizeAlloItem(item, { transcriptRequested: true }),
      ]),
    );
  }

  const loader = createBatchLoader({
    fetchMany: fetchBatch,
    maxBatchSize,
    windowMs: batchWindowMs,
    isUnfitIdError: (error) => hasCode(error, 'INVALID_ITEM_ID'),
    sleep: platform.sleep,
  });

  async function* list(query: ListQuery): AsyncGenerator<Conversation, void, undefined> {
    const { signal, transcript, onProgress } = query;
    const nowMs = platform.now();
    let lines: Promise<readonly Line[]> | undefined;
    let rowsRead = 0;
    let totalCount: number | null = null;
    let completeBefore: string | null = null;
    const narrowing = narrowingOf(query);
    const read = createWindowReader<AlloWindow, ConversationItem>({
      provider: 'allo',
      maxWindowRows,
      // Oldest first, new items come last.
      arrivalsAt: ['end'],
      pageSize: 100,
      rowsBefore: (page) => (page - 1) * 100,
      idOf: ({ id }) => String(id),
      belongsTo: belongsToAlloWindow,
      pages: (window, page) =>
        paginatePages(client, 'POST', '/v2/api/conversations/items/search', {
          body: {
            ...otherFiltersOf(query),
            ...searchFilterOf(window),
            sort: 'DATE_ASC',
            ...(transcript ? { extend: 'transcript' } : undefined),
            ...(page === undefined ? undefined : { page }),
          },
          ...(signal === undefined ? undefined : { signal }),
        }),
      split: (window, partCount) =>
        splitAlloWindow(window, nowMs, partCount, () => {
          lines ??= listLines(client, signal === undefined ? {} : { signal });
          return lines;
        }),
      timeOf: (window) => alloTimeOf(window, query.range),
      isTooWideError: (error) => hasCode(error, 'DATE_RANGE_TOO_WIDE'),
      onComplete: (window) => {
        completeBefore = completeBeforeOf(window, narrowing) ?? completeBefore;
      },
      onTotal: (count) => {
        totalCount = count;
      },
    });
    for await (const items of read({ days: searchDaysOf(query.range, nowMs), narrowing })) {
      rowsRead += items.length;
      onProgress?.({ rowsRead, totalCount, completeBefore });
      for (const item of items) {
        const conversation = normalizeAlloItem(item, { transcriptRequested: transcript });
        if (matchesQuery(query, conversation)) yield conversation;
        signal?.throwIfAborted();
      }
    }
  }

  return {
    provider: 'allo',
    list: (listOptions = {}) => list(parseListQuery(traits, listOptions)),
    getMany: (ids, { signal } = {}) =>
      getManyWith('allo', loader, ids, { signal, toProviderId: canonicalAlloId }),
  };
}

function hasCode(error: unknown, code: string): boolean {
  return ApiError.isInstance(error) && error.code === code;
}

/** The filters that a window may be narrowed by further. */
function narrowingOf({ channel, direction, ourNumber }: ListQuery): AlloWindow['narrowing'] {
  return {
    ...(channel === null ? undefined : { type: channel === 'voice' ? 'CALL' : 'SMS' }),
    ...(direction === null ? undefined : { direction: direction === 'inbound' ? 'INBOUND' : 'OUTBOUND' }),
    ...(ourNumber === null ? undefined : { allo_number: ourNumber }),
  };
}

function otherFiltersOf({ contactNumber, agentId, text }: ListQuery): Partial<ItemSearchRequest> {
  return {
    ...(contactNumber === null ? undefined : { contact_number: contactNumber }),
    ...(agentId === null ? undefined : { user_id: agentId }),
    ...(text === null ? undefined : { search: text }),
  };
}
