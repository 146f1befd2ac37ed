import { type AccountWork, isoAt } from './account-work.ts';
import type { StoreChange } from './conversation-store.ts';
import type { ReadConversation } from './stored-conversation.ts';
import { TombstonesChangedError } from './tombstones-changed-error.ts';

/** What a piece of work has to write; what is left out is empty. */
export type WorkToCommit = Partial<
  Pick<StoreChange, 'conversations' | 'missing' | 'followedHints' | 'postponedHints' | 'checkpoint'>
> &
  Pick<StoreChange, 'lease'>;

/** Writes all of it or nothing, without who was forgotten, and counts what became of it. */
export async function commitWork(work: AccountWork, toCommit: WorkToCommit): Promise<void> {
  const { account, store, settings, tombstones, tally } = work;
  const { lease, missing = [], followedHints = [], postponedHints = [], checkpoint = null } = toCommit;
  for (;;) {
    const tombstoneCount = tombstones.count();
    const conversations = await withoutForgotten(work, toCommit.conversations ?? []);
    const isEmpty =
      [conversations, missing, followedHints, postponedHints].every(({ length }) => length === 0) &&
      checkpoint === null;
    if (isEmpty) return;
    const change: StoreChange = {
      ...account,
      lease,
      at: isoAt(settings.platform.now()),
      conversations,
      missing,
      followedHints,
      postponedHints,
      checkpoint,
      tombstoneCount,
    };
    try {
      const { outcomes, deletedCount } = await store.commit(change);
      for (const outcome of outcomes) {
        // What is outdated here was counted where the later one was written.
        tally[outcome === 'outdated' ? 'unchanged' : outcome] += 1;
      }
      tally.deleted += deletedCount;
      settings.onEvent({
        ...account,
        type: 'committed',
        partitionKey: lease?.partitionKey ?? null,
        changes: conversations.map(({ conversation: { id } }, index) => ({
          id,
          outcome: outcomes[index] ?? 'unchanged',
        })),
        deletedCount,
      });
      return;
    } catch (error) {
      if (!TombstonesChangedError.isInstance(error)) throw error;
      await tombstones.reload();
    }
  }
}

async function withoutForgotten(
  { tombstones }: AccountWork,
  conversations: readonly ReadConversation[],
): Promise<readonly ReadConversation[]> {
  if (tombstones.count() === 0) return conversations;
  const areForgotten = await Promise.all(
    conversations.map(({ conversation }) => tombstones.isForgotten(conversation)),
  );
  return conversations.filter((_, index) => areForgotten[index] === false);
}
