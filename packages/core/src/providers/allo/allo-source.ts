import {
  type AlloClient,
  ApiError,
  type ConversationItem,
  PaginationError,
  paginatePages,
} from '@callweave/allo-client';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { createBatchLoader } from '../../batch-loader.ts';
import type { Conversation } from '../../conversation.ts';
import type { ConversationSource, ListOptions } from '../../conversation-source.ts';
import { getManyWith } from '../../get-many.ts';
import { IncompleteListError } from '../../incomplete-list-error.ts';
import { isInRange, parseTimeRange, type TimeRange } from '../../time-range.ts';
import { canonicalAlloId } from './allo-id.ts';
import { dateFilter } from './date-filter.ts';
import { normalizeAlloItem } from './normalize-allo-item.ts';

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
  readonly platform?: Pick<Platform, 'now' | 'sleep'>;
}

/** https://help.withallo.com/en/v2/api-reference/conversations/batch-get */
const maxBatchSize = 100;

/**
 * Allo's calls and text messages as a source. `list` reads the search with its transcripts, oldest first, 100 a
 * page; `getMany` the batch endpoint.
 *
 * @example
 * for await (const call of alloSource(allo).list({ since: '2026-04-01' })) console.log(call.id);
 */
export function alloSource(client: AlloClient, options: AlloSourceOptions = {}): ConversationSource {
  const { batchExtend = 'both', batchWindowMs = 5, platform = defaultPlatform } = options;

  async function fetchBatch(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Conversation>> {
    const { data } = await client.POST('/v2/api/conversations/items/batch', {
      body: { ids: [...ids], ...(batchExtend === 'query' ? undefined : { extend: 'transcript' }) },
      ...(batchExtend === 'body' ? undefined : { params: { query: { extend: 'transcript' } } }),
      signal,
    });
    return new Map(data.data.map((item) => [canonicalAlloId(item.id), normalize(item)]));
  }

  const loader = createBatchLoader({
    fetchMany: fetchBatch,
    maxBatchSize,
    windowMs: batchWindowMs,
    isUnfitIdError: (error) => ApiError.isInstance(error) && error.code === 'INVALID_ITEM_ID',
    sleep: platform.sleep,
  });

  async function* list(
    range: TimeRange,
    { signal, onProgress }: ListOptions,
  ): AsyncGenerator<Conversation, void, undefined> {
    let rowsRead = 0;
    let totalCount: number | null = null;
    const pages = paginatePages(client, 'POST', '/v2/api/conversations/items/search', {
      body: { sort: 'DATE_ASC', extend: 'transcript', ...dateFilter(range, platform.now()) },
      ...(signal === undefined ? undefined : { signal }),
    });
    try {
      for await (const page of pages) {
        rowsRead += page.items.length;
        totalCount = page.totalCount;
        onProgress?.({ rowsRead, totalCount });
        for (const item of page.items) {
          const conversation = normalize(item);
          if (isInRange(range, conversation.startedAt)) yield conversation;
        }
      }
    } catch (error) {
      // A page that brings nothing new while more was announced: what it says is told below.
      if (!PaginationError.isInstance(error)) throw error;
      totalCount = error.totalCount ?? Number.POSITIVE_INFINITY;
    }
    if (totalCount !== null && rowsRead < totalCount) {
      const bounds = { since: isoOf(range.sinceMs), until: isoOf(range.untilMs) };
      throw new IncompleteListError({ provider: 'allo', window: bounds, rowsRead, rowsExpected: totalCount });
    }
  }

  return {
    provider: 'allo',
    list: (listOptions = {}) => list(parseTimeRange(listOptions.since, listOptions.until), listOptions),
    getMany: (ids, { signal } = {}) =>
      getManyWith('allo', ids, (id) => loader.load(id, signal), canonicalAlloId),
  };
}

function normalize(item: ConversationItem): Conversation {
  return normalizeAlloItem(item, { transcriptRequested: true });
}

function isoOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
