import type { MissingConversation, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, StoredConversation, WriteOutcome } from '../../sync/stored-conversation.ts';

/** What has to be known of a stored conversation to decide what becomes of one that was read. */
export type KnownConversation = Pick<
  StoredConversation,
  'contentHash' | 'readAt' | 'missedAt' | 'deletedAt' | 'firstSeenAt'
>;

/** The same rules in every store. Times are compared as text: ISO 8601 in UTC, with milliseconds. */
export function decideWrite(known: KnownConversation | null, read: ReadConversation): WriteOutcome {
  if (known === null) return 'inserted';
  const goneAt = known.deletedAt ?? known.missedAt;
  if (read.readAt < known.readAt || (goneAt !== null && read.readAt < goneAt)) return 'outdated';
  return goneAt === null && known.contentHash === read.contentHash ? 'unchanged' : 'updated';
}

/** What is stored of a conversation that was inserted or updated. */
export function storedAfter(
  known: KnownConversation | null,
  { conversation, contentHash, readAt, nextCheckAt }: ReadConversation,
  { account, at }: Pick<StoreChange, 'account' | 'at'>,
): StoredConversation {
  return {
    conversation,
    account,
    contentHash,
    firstSeenAt: known?.firstSeenAt ?? at,
    readAt,
    changedAt: at,
    nextCheckAt,
    missedAt: null,
    deletedAt: null,
  };
}

/**
 * What a conversation that the provider did not have becomes: null where it stays as it is, as it was read after
 * that, or is deleted already.
 */
export function decideMissing(
  known: Pick<StoredConversation, 'readAt' | 'changedAt' | 'missedAt' | 'deletedAt'>,
  { isDeleted, nextCheckAt }: MissingConversation,
  at: string,
): Pick<StoredConversation, 'changedAt' | 'nextCheckAt' | 'missedAt' | 'deletedAt'> | null {
  if (known.deletedAt !== null || at < known.readAt) return null;
  const missedAt = known.missedAt ?? at;
  return isDeleted
    ? { changedAt: at, nextCheckAt: null, missedAt, deletedAt: at }
    : { changedAt: known.changedAt, nextCheckAt, missedAt, deletedAt: null };
}
