import {
  type ItellicoClient,
  type Conversation as ItellicoConversation,
  PaginationError,
  paginatePages,
} from '@callweave/itellico-client';
import { abortable } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { createBatchLoader } from '../../batch-loader.ts';
import type { Conversation } from '../../conversation.ts';
import type { ConversationSource, ListOptions } from '../../conversation-source.ts';
import { getManyWith } from '../../get-many.ts';
import { IncompleteListError } from '../../incomplete-list-error.ts';
import { isInRange, parseTimeRange, type TimeRange } from '../../time-range.ts';
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

export interface ItellicoSourceOptions {
  /**
   * The account whose conversations to read; those of its subaccounts are included by the vendor.
   * @default the account that the key belongs to
   */
  readonly accountId?: string;
  readonly platform?: Pick<Platform, 'now' | 'sleep'>;
}

const path = '/v1/accounts/{account_id}/conversations';
/** The filter is on when a row was created, which is not told: rows may be made a little before or after the start. */
const createdMarginMs = 3_600_000;
/** No window is split below this. */
const smallestWindowMs = 1_000;
/** Before this there was no itellico; the beginning of a window that has none. */
const beginningMs = Date.UTC(2020, 0, 1);

/**
 * itellico's conversations as a source, transcripts and tool calls included. Whether its list can be paged is not
 * documented (https://docs.itellico.ai/api-reference/conversations/list-conversations): pages are asked for, and
 * where they turn out to be ignored and the answer cut short, the time is split until every window fits.
 *
 * @example
 * for await (const talk of itellicoSource(itellico).list({ since: '2026-04-01' })) console.log(talk.id);
 */
export function itellicoSource(
  client: ItellicoClient,
  options: ItellicoSourceOptions = {},
): ConversationSource {
  const { platform = defaultPlatform } = options;
  let ownAccountId: Promise<string> | null = null;

  /** Asked for once, whoever asks; one caller's abort must not end it for the others. A failure is not kept. */
  function accountIdOf(signal: AbortSignal | undefined): Promise<string> {
    if (options.accountId !== undefined) return Promise.resolve(options.accountId);
    ownAccountId ??= client
      .GET('/v1/accounts/current')
      .then(({ data }) => data.id)
      .catch((error: unknown) => {
        ownAccountId = null;
        throw error;
      });
    return abortable(ownAccountId, signal);
  }

  const normalize = (row: ItellicoConversation): Conversation =>
    normalizeItellicoConversation(row, { baseUrl: client.api.baseUrl });

  const loader = createBatchLoader<Conversation>({
    // There is no batch endpoint; an exact filter is the documented way to one conversation.
    maxBatchSize: 1,
    windowMs: 0,
    sleep: platform.sleep,
    fetchMany: async ([id = ''], signal) => {
      const { data } = await client.GET(path, {
        params: { path: { account_id: await accountIdOf(signal) }, query: { conversation_id: id } },
        signal,
      });
      const row = data.items.find((item) => item.conversation_id === id);
      return new Map(row === undefined ? [] : [[id, normalize(row)]]);
    },
  });

  async function* list(
    range: TimeRange,
    { signal, onProgress }: ListOptions,
  ): AsyncGenerator<Conversation, void, undefined> {
    const accountId = await accountIdOf(signal);
    const seenIds = new Set<string>();
    let isPagingIgnored = false;
    let totalCount: number | null = null;

    /** The rows of a window that were not seen before, halving it while the list is cut short. */
    async function* readWindow(
      window: TimeRange,
      isWhole: boolean,
    ): AsyncGenerator<ItellicoConversation[], void, undefined> {
      let rowsRead = 0;
      let rowsExpected: number | null = null;
      try {
        const pages = paginatePages(client, 'GET', path, {
          params: { path: { account_id: accountId }, query: createdFilter(window) },
          ...(signal === undefined ? undefined : { signal }),
        });
        for await (const page of pages) {
          rowsRead += page.items.length;
          rowsExpected = page.totalCount;
          if (isWhole) totalCount = page.totalCount;
          yield page.items.filter((row) => !seenIds.has(row.conversation_id));
          for (const row of page.items) seenIds.add(row.conversation_id);
          if (isPagingIgnored) break;
        }
      } catch (error) {
        if (!PaginationError.isInstance(error)) throw error;
        isPagingIgnored = true;
      }
      if (rowsExpected === null || rowsRead >= rowsExpected) return;
      const [earlier, later] = split(window, platform.now());
      if (earlier === null || later === null) {
        throw new IncompleteListError({
          provider: 'itellico',
          window: isoOf(window),
          rowsRead,
          rowsExpected,
        });
      }
      yield* readWindow(earlier, false);
      yield* readWindow(later, false);
    }

    const created: TimeRange = {
      sinceMs: range.sinceMs === null ? null : range.sinceMs - createdMarginMs,
      untilMs: range.untilMs === null ? null : range.untilMs + createdMarginMs,
    };
    for await (const rows of readWindow(created, true)) {
      onProgress?.({ rowsRead: seenIds.size + rows.length, totalCount });
      for (const row of rows) {
        const conversation = normalize(row);
        if (isInRange(range, conversation.startedAt)) yield conversation;
      }
    }
  }

  return {
    provider: 'itellico',
    list: (listOptions = {}) => list(parseTimeRange(listOptions.since, listOptions.until), listOptions),
    getMany: (ids, { signal } = {}) => getManyWith('itellico', ids, (id) => loader.load(id, signal)),
  };
}

function createdFilter({ sinceMs, untilMs }: TimeRange): { created_after?: string; created_before?: string } {
  return {
    ...(sinceMs === null ? undefined : { created_after: new Date(sinceMs).toISOString() }),
    ...(untilMs === null ? undefined : { created_before: new Date(untilMs).toISOString() }),
  };
}

/** Two halves without a gap, or nulls when the window is as small as it gets. */
function split({ sinceMs, untilMs }: TimeRange, nowMs: number): [TimeRange | null, TimeRange | null] {
  const from = sinceMs ?? beginningMs;
  const to = untilMs ?? nowMs;
  if (to - from <= smallestWindowMs) return [null, null];
  const middleMs = from + Math.floor((to - from) / 2);
  // The outer ends stay as open as they were.
  return [
    { sinceMs, untilMs: middleMs },
    { sinceMs: middleMs, untilMs },
  ];
}

function isoOf({ sinceMs, untilMs }: TimeRange): { since: string | null; until: string | null } {
  return {
    since: sinceMs === null ? null : new Date(sinceMs).toISOString(),
    until: untilMs === null ? null : new Date(untilMs).toISOString(),
  };
}
