import { openSqliteStore } from '@callweave/core/sqlite';
import type { StoredConversation } from '@callweave/core/sync';

/** All that a SQLite store has, deleted conversations included, by id. */
export async function readStore(path: string): Promise<Map<string, StoredConversation>> {
  const store = await openSqliteStore({ path });
  const conversations = new Map<string, StoredConversation>();
  for await (const stored of store.list({ withDeleted: true })) {
    conversations.set(stored.conversation.id, stored);
  }
  await store.close();
  return conversations;
}
