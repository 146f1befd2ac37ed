import {
  type Account,
  ApiError,
  type ItellicoClient,
  type Conversation as ItellicoConversation,
} from '@callweave/itellico-client';
import { abortable } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { createBatchLoader } from '../../batch-loader.ts';
import type { Conversation } from '../../conversation.ts';
import type { ConversationSource, ListOptions } from '../../conversation-source.ts';
import { getManyWith } from '../../get-many.ts';
import { type ListQuery, type ProviderTraits, parseListQuery } from '../../list-query.ts';
import { defaultMaxWindowRows, parseMaxWindowRows } from '../../max-window-rows.ts';
import type { ItellicoAccount } from './itellico-accounts.ts';
import { createItellicoMatcher, createItellicoReader, itellicoWindowsOf } from './itellico-reader.ts';
import { completeBeforeOf } from './itellico-windows.ts';
import { type AccountConversation, listByAccount } from './list-by-account.ts';
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

export interface ItellicoSourceOptions {
  /**
   * The account whose conversations to read; those of its subaccounts are included by the vendor.
   * @default the account that the key belongs to
   */
  readonly accountId?: string;
  /**
   * A window that announces so many rows is split by time rather than read.
   * @default 10000
   */
  readonly maxWindowRows?: number;
  readonly platform?: Pick<Platform, 'now' | 'sleep'>;
}

export interface ItellicoSource extends ConversationSource {
  /**
   * As `list`, with the account that each conversation belongs to. The vendor's list covers subaccounts without naming
   * them, so every account below is listed by itself, the lowest first; a parent's list is read only where it has more
   * than those below it. Each conversation comes once, with the lowest account that lists it.
   */
  listByAccount(options?: ListOptions): AsyncIterable<AccountConversation>;
}

const path = '/v1/accounts/{account_id}/conversations';

const traits: ProviderTraits = {
  provider: 'itellico',
  directions: ['inbound', 'outbound', 'internal'],
  channels: ['voice', 'web'],
};

/**
 * itellico's conversations as a source, transcripts and tool calls included. Whether its list can be paged is not
 * documented (https://docs.itellico.ai/api-reference/conversations/list-conversations): pages are asked for, and
 * where they turn out to be ignored and the answer cut short, the time is split until every window fits.
 *
 * @example
 * for await (const talk of itellicoSource(itellico).list({ since: '2026-04-01' })) console.log(talk.id);
 */
export function itellicoSource(client: ItellicoClient, options: ItellicoSourceOptions = {}): ItellicoSource {
  const { platform = defaultPlatform } = options;
  const maxWindowRows = parseMaxWindowRows(options.maxWindowRows ?? defaultMaxWindowRows);
  let ownAccount: Promise<Account> | null = null;

  /** Asked for once, whoever asks; one caller's abort must not end it for the others. A failure is not kept. */
  async function topAccountOf(signal: AbortSignal | undefined): Promise<ItellicoAccount> {
    if (options.accountId !== undefined) {
      return { id: options.accountId, name: null, parentAccountId: null };
    }
    ownAccount ??= client
      .GET('/v1/accounts/current')
      .then(({ data }) => data)
      .catch((error: unknown) => {
        ownAccount = null;
        throw error;
      });
    const { id, name, parent_account_id } = await abortable(ownAccount, signal);
    return { id, name, parentAccountId: parent_account_id ?? null };
  }

  const reading = { client, maxWindowRows, now: platform.now };
  const normalize = (row: ItellicoConversation): Conversation =>
    normalizeItellicoConversation(row, { baseUrl: client.api.baseUrl });

  const loader = createBatchLoader<Conversation>({
    // There is no batch endpoint; an exact filter is the documented way to one conversation.
    maxBatchSize: 1,
    windowMs: 0,
    sleep: platform.sleep,
    // The filter takes UUIDs only.
    isUnfitIdError: (error) =>
      ApiError.isInstance(error) &&
      error.status === 422 &&
      error.fields.some(({ field }) => field.includes('conversation_id')),
    fetchMany: async ([id = ''], signal) => {
      const { id: accountId } = await topAccountOf(signal);
      const { data } = await client.GET(path, {
        params: { path: { account_id: accountId }, query: { conversation_id: id } },
        signal,
      });
      const row = data.items.find((item) => item.conversation_id.toLowerCase() === id.toLowerCase());
      return new Map(row === undefined ? [] : [[id, normalize(row)]]);
    },
  });

  async function* list(query: ListQuery): AsyncGenerator<Conversation, void, undefined> {
    const { id: accountId } = await topAccountOf(query.signal);
    const isWanted = createItellicoMatcher(query);
    let rowsRead = 0;
    const windows = itellicoWindowsOf(query, accountId);
    const totals: number[] = [];
    let completeBefore: string | null = null;
    for (const [index, window] of windows.entries()) {
      const read = createItellicoReader({
        ...reading,
        signal: query.signal,
        onComplete: (done) => {
          // The next list begins at the beginning again.
          if (windows.length === 1) completeBefore = completeBeforeOf(done);
        },
        onTotal: (count) => {
          totals[index] = count;
        },
      });
      for await (const rows of read(window)) {
        rowsRead += rows.length;
        // Before the last list has begun, the sum is not known.
        const totalCount =
          totals[windows.length - 1] === undefined ? null : totals.reduce((sum, count) => sum + count, 0);
        query.onProgress?.({ rowsRead, totalCount, completeBefore });
        for (const row of rows) {
          const conversation = normalize(row);
          if (isWanted(conversation)) yield conversation;
          query.signal?.throwIfAborted();
        }
      }
    }
  }

  return {
    provider: 'itellico',
    list: (listOptions = {}) => list(parseListQuery(traits, listOptions)),
    listByAccount: (listOptions = {}) =>
      listByAccount({ ...reading, query: parseListQuery(traits, listOptions), topAccountOf }),
    getMany: (ids, { signal } = {}) => getManyWith('itellico', loader, ids, { signal }),
  };
}
