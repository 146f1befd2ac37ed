import { openSqliteStore } from '@callweave/core/sqlite';
import type { StoredConversation } from '@callweave/core/sync';

const at = '2026-04-01T09:00:00.000Z';
const conversationsPerChange = 500;

/** A store with these conversations. */
export async function makeStore(path: string, conversations: readonly StoredConversation[]): Promise<void> {
  const store = await openSqliteStore({ path });
  const byAccount = Map.groupBy(
    conversations,
    ({ conversation: { provider }, account }) => `${provider}/${account}`,
  );
  for (const own of byAccount.values()) {
    for (const [index, { conversation, account }] of own.entries()) {
      if (index % conversationsPerChange !== 0) continue;
      const slice = own.slice(index, index + conversationsPerChange);
      await store.commit({
        provider: conversation.provider,
        account,
        lease: null,
        at,
        conversations: slice,
        missing: [],
        followedHints: [],
        postponedHints: [],
        checkpoint: null,
        tombstoneCount: 0,
      });
    }
  }
  await store.close();
}
