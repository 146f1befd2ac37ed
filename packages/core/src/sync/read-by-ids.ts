import type { Conversation } from '../conversation.ts';
import type { ConversationSource } from '../conversation-source.ts';
import { IncompleteBatchError } from '../incomplete-batch-error.ts';
import { type AccountWork, isoAt } from './account-work.ts';
import { contentHashOf } from './content-hash.ts';
import { nextCheckAt } from './pending.ts';
import type { ReadConversation } from './stored-conversation.ts';

/** As many ids as the largest batch of a provider takes. */
export const maxBatchSize = 100;

export interface ReadByIds {
  readonly found: readonly ReadConversation[];
  readonly missingIds: readonly string[];
  /** Why the others could not be asked for; undefined when all were. */
  readonly failure: unknown;
}

/** A conversation as it is to be stored. */
export function toRead(
  { settings: { pendingDeadlineMs: deadlineMs } }: AccountWork,
  conversation: Conversation,
  readAtMs: number,
): ReadConversation {
  return {
    conversation,
    contentHash: contentHashOf(conversation),
    readAt: isoAt(readAtMs),
    nextCheckAt: nextCheckAt(conversation, { nowMs: readAtMs, deadlineMs }),
  };
}

/** Asks for conversations of one account; those whose request failed are in neither list. */
export async function readByIds(
  work: AccountWork,
  source: ConversationSource,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadByIds> {
  const readAtMs = work.settings.platform.now();
  const { conversations, missingIds, failure } = await source.getMany(ids, { signal }).then(
    (result) => ({ ...result, failure: undefined }),
    (error: unknown) => {
      if (!IncompleteBatchError.isInstance(error)) throw error;
      return { conversations: error.conversations, missingIds: error.missingIds, failure: error };
    },
  );
  signal?.throwIfAborted();
  const found = await Promise.all(
    conversations.map((conversation) => withKnownTranscript(work, toRead(work, conversation, readAtMs))),
  );
  return { found, missingIds, failure };
}

/**
 * What was transcribed stays so: where Allo's batch looks for the wish for transcripts is not documented, and one that
 * does not find it answers as if there were none yet. Then what the list told stands, until it tells something else.
 */
async function withKnownTranscript(work: AccountWork, read: ReadConversation): Promise<ReadConversation> {
  const { id, transcriptState } = read.conversation;
  if (transcriptState === 'available' || transcriptState === 'none') return read;
  const stored = await work.store.get(id);
  if (stored?.conversation.transcriptState !== 'available') return read;
  const { conversation, contentHash, missedAt, deletedAt } = stored;
  const { pendingDeadlineMs: deadlineMs, platform } = work.settings;
  return {
    conversation,
    contentHash,
    // Its time is that of what it has, lest it replace what a list brings meanwhile; but that it is there is news.
    readAt: missedAt === null && deletedAt === null ? stored.readAt : read.readAt,
    nextCheckAt: nextCheckAt(conversation, { nowMs: platform.now(), deadlineMs }),
  };
}
