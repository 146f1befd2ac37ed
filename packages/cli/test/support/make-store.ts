import { openSqliteStore } from '@callweave/core/sqlite';
import type { StoredConversation } from '@callweave/core/sync';

const at = '2026-04-01T09:00:00.000Z';

/** A store with these conversations. */
export async function makeStore(path: string, conversations: readonly StoredConversation[]): Promise<void> {
  const store = await openSqliteStore({ path });
  for (const { conversation, account, contentHash, readAt, nextCheckAt } of conversations) {
    await store.commit({
      provider: conversation.provider,
      account,
      lease: null,
      at,
      conversations: [{ conversation, contentHash, readAt, nextCheckAt }],
      missing: [],
      followedHints: [],
      postponedHints: [],
      checkpoint: null,
      tombstoneCount: 0,
    });
  }
  await store.close();
}
