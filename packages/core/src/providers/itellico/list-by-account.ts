import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import { amountOf } from '@callweave/transport/json';
import type { Conversation } from '../../conversation.ts';
import type { ListQuery } from '../../list-query.ts';
import { type ItellicoAccount, listItellicoAccounts } from './itellico-accounts.ts';
import {
  createItellicoMatcher,
  createItellicoReader,
  type ItellicoReading,
  itellicoWindowsOf,
} from './itellico-reader.ts';
import { type ItellicoWindow, listFilterOf, splitItellicoWindow } from './itellico-windows.ts';
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

export interface AccountConversation {
  readonly account: ItellicoAccount;
  readonly conversation: Conversation;
}

export interface ListByAccountOptions extends ItellicoReading {
  readonly query: ListQuery;
  readonly topAccountOf: (signal: AbortSignal | undefined) => Promise<ItellicoAccount>;
}

/**
 * Lists every account by itself, the lowest first. What a subaccount gave is known when its parent is read, as both
 * read the same window, of as many rows as a set of ids may hold.
 */
export async function* listByAccount({
  query,
  topAccountOf,
  ...reading
}: ListByAccountOptions): AsyncGenerator<AccountConversation, void, undefined> {
  const { client, maxWindowRows, now } = reading;
  const { signal, onProgress } = query;
  const top = await topAccountOf(signal);
  const accounts = await listItellicoAccounts(client, top, signal);
  const isWanted = createItellicoMatcher(query);
  const read = createItellicoReader({ ...reading, signal });
  let rowsRead = 0;

  for (const whole of itellicoWindowsOf(query, top.id)) {
    for await (const window of smallWindowsOf(whole)) yield* readAccounts(window);
  }

  async function* readAccounts(window: ItellicoWindow): AsyncGenerator<AccountConversation, void, undefined> {
    const given = new Set<string>();
    const countsBelow = new Map<string | null, number>();
    for (const account of accounts) {
      const count = yield* readAccount({ ...window, accountId: account.id }, account, given, countsBelow);
      const { parentAccountId } = account;
      countsBelow.set(parentAccountId, (countsBelow.get(parentAccountId) ?? 0) + count);
    }
  }

  /** @returns how many rows the account lists, those of its subaccounts included. */
  async function* readAccount(
    window: ItellicoWindow,
    account: ItellicoAccount,
    given: Set<string>,
    countsBelow: ReadonlyMap<string | null, number>,
  ): AsyncGenerator<AccountConversation, number, undefined> {
    const countBelow = countsBelow.get(account.id) ?? 0;
    // What fits into one page needs no count before.
    if (countBelow >= 100 && (await countOf(window)) === countBelow) return countBelow;
    const pages = read(window, given);
    try {
      for (let page = await pages.next(); ; page = await pages.next()) {
        if (page.done) return page.value;
        rowsRead += page.value.length;
        onProgress?.({ rowsRead, totalCount: null });
        yield* conversationsOf(account, page.value);
      }
    } finally {
      // Where a reader leaves.
      await pages.return(0);
    }
  }

  function* conversationsOf(
    account: ItellicoAccount,
    rows: readonly ItellicoConversation[],
  ): Generator<AccountConversation, void, undefined> {
    for (const row of rows) {
      const conversation = normalizeItellicoConversation(row, { baseUrl: client.api.baseUrl });
      if (isWanted(conversation)) yield { account, conversation };
      signal?.throwIfAborted();
    }
  }

  async function* smallWindowsOf(window: ItellicoWindow): AsyncGenerator<ItellicoWindow, void, undefined> {
    const parts = (await countOf(window)) < maxWindowRows ? null : splitItellicoWindow(window, now(), 2);
    if (parts === null) yield window;
    else for (const part of parts) yield* smallWindowsOf(part);
  }

  async function countOf(window: ItellicoWindow): Promise<number> {
    const { data } = await client.GET('/v1/accounts/{account_id}/conversations', {
      params: { path: { account_id: window.accountId }, query: { ...listFilterOf(window), limit: 1 } },
      ...(signal === undefined ? undefined : { signal }),
    });
    return amountOf(data.count) ?? 0;
  }
}
