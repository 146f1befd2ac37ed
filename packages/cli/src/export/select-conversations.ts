import type { ConversationStore, StoredConversation, StoreQuery } from '@callweave/core/sync';

/** The conversations of a query, oldest first; those with a text, the best match first. */
export async function* selectConversations(
  store: Pick<ConversationStore, 'list' | 'search'>,
  query: StoreQuery,
  {
    text,
    signal,
    onRead,
  }: {
    readonly text: string | null;
    readonly signal: AbortSignal;
    readonly onRead: (count: number) => void;
  },
): AsyncGenerator<StoredConversation, void, undefined> {
  let count = 0;
  const read = (): void => {
    signal.throwIfAborted();
    count += 1;
    onRead(count);
  };
  if (text === null) {
    for await (const stored of store.list(query)) {
      read();
      yield stored;
    }
    return;
  }
  for await (const { stored } of store.search(text, query)) {
    read();
    yield stored;
  }
}
