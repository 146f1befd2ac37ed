import {
  type ItellicoClient,
  type Conversation as ItellicoConversation,
  paginatePages,
} from '@callweave/itellico-client';
import type { Conversation } from '../../conversation.ts';
import { type ListQuery, matchesQuery } from '../../list-query.ts';
import { hasAllWords, wordsOf } from '../../text-match.ts';
import { createWindowReader, type WindowReader } from '../../window-reader.ts';
import {
  createdRangeOf,
  type ItellicoWindow,
  itellicoTimeOf,
  listFilterOf,
  splitItellicoWindow,
} from './itellico-windows.ts';

export interface ItellicoReading {
  readonly client: ItellicoClient;
  readonly maxWindowRows: number;
  readonly now: () => number;
}

/** Reads windows of the list, in whatever way it turns out to be paged. */
export function createItellicoReader({
  client,
  maxWindowRows,
  now,
  signal,
  onComplete,
  onTotal,
}: ItellicoReading & {
  readonly signal: AbortSignal | undefined;
  readonly onComplete?: (window: ItellicoWindow) => void;
  readonly onTotal?: (totalCount: number) => void;
}): WindowReader<ItellicoWindow, ItellicoConversation> {
  return createWindowReader({
    provider: 'itellico',
    maxWindowRows,
    pageSize: 100,
    rowsBefore: (offset) => offset,
    // The order is not documented; newest first is the likeliest.
    arrivalsAt: ['start', 'end'],
    belongsTo: ({ type }, { filters }) => filters.type === undefined || type === filters.type,
    idOf: ({ conversation_id }) => String(conversation_id),
    pages: (window, offset) =>
      paginatePages(client, 'GET', '/v1/accounts/{account_id}/conversations', {
        params: {
          path: { account_id: window.accountId },
          query: { ...listFilterOf(window), ...(offset === undefined ? undefined : { offset }) },
        },
        ...(signal === undefined ? undefined : { signal }),
      }),
    split: (window, partCount) => splitItellicoWindow(window, now(), partCount),
    timeOf: itellicoTimeOf,
    ...(onComplete === undefined ? undefined : { onComplete }),
    ...(onTotal === undefined ? undefined : { onTotal }),
  });
}

/** A channel that the vendor has two types for takes two lists. */
export function itellicoWindowsOf(
  { range, agentId, channel, direction }: ListQuery,
  accountId: string,
): ItellicoWindow[] {
  const filters: ItellicoWindow['filters'] = {
    ...(agentId === null ? undefined : { agent_id: agentId }),
    ...(direction === null || direction === 'unknown' ? undefined : { direction }),
  };
  const created = createdRangeOf(range);
  if (channel === 'voice') return [{ accountId, created, filters: { ...filters, type: 'phone' } }];
  if (channel !== 'web') return [{ accountId, created, filters }];
  return (['web', 'test'] as const).map((type) => ({ accountId, created, filters: { ...filters, type } }));
}

/** What the list can't be asked for is looked for here: it has no search, and no filter by number. */
export function createItellicoMatcher(query: ListQuery): (conversation: Conversation) => boolean {
  const words = query.text === null ? [] : wordsOf(query.text);
  return (conversation) => matchesQuery(query, conversation) && hasAllWords(conversation, words);
}
