import type { ConversationItem } from '@callweave/allo-client';
import { type Conversation, normalizeAlloItem } from '@callweave/core';
import type { ConversationStore, StoreChange } from '@callweave/core/sync';
import { alloItemsOf, generateDialogues } from '@callweave/simulator';

const at = '2026-04-21T10:00:00.000Z';

export function generateConversations(count: number): Conversation[] {
  const dialogues = generateDialogues({ seed: 1, count });
  return alloItemsOf(dialogues, { seed: 1 })
    .slice(0, count)
    .map(({ row }) => {
      const item: ConversationItem = JSON.parse(JSON.stringify(row));
      return normalizeAlloItem(item, { transcriptRequested: true });
    });
}

export async function commitAll(
  store: Pick<ConversationStore, 'commit'>,
  conversations: readonly Conversation[],
  rowsPerCommit: number,
): Promise<void> {
  for (let start = 0; start < conversations.length; start += rowsPerCommit) {
    await store.commit(changeOf(conversations.slice(start, start + rowsPerCommit)));
  }
}

export function changeOf(conversations: readonly Conversation[]): StoreChange {
  return {
    provider: 'allo',
    account: 'main',
    lease: null,
    at,
    conversations: conversations.map((conversation) => ({
      conversation,
      contentHash: conversation.id,
      readAt: at,
      nextCheckAt: null,
    })),
    missing: [],
    followedHints: [],
    postponedHints: [],
    checkpoint: null,
    tombstoneCount: 0,
  };
}
