import { parseInstant } from '../time.ts';
import { type AccountWork, isoAt } from './account-work.ts';
import { commitWork } from './commit-work.ts';
import type { ConversationStore } from './conversation-store.ts';
import { maxBatchSize, readByIds } from './read-by-ids.ts';
import type { StoredHint } from './webhook-hint.ts';

const minuteMs = 60_000;
const longestWaitMs = 6 * 60 * minuteMs;
/** Allo's own attempts to deliver a webhook end after 27.5 hours; what has not appeared by then will not. */
const deadlineMs = 48 * 60 * minuteMs;

/**
 * Reads the conversations that webhooks named, each once however many named it, and remembers that it did in the same
 * commit. One that is not there yet is asked for again, ever less often, for two days.
 */
export async function followHints(
  work: AccountWork,
  { floor, signal }: { readonly floor: string | null; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const { account, source, store, settings } = work;
  const { now } = settings.platform;
  const dueAt = isoAt(now());
  for (;;) {
    const hints = await store.listHints(account, dueAt, maxBatchSize);
    if (hints.length === 0) return;
    const ids = [...new Set(hints.map(({ conversationId }) => conversationId))];
    const { found, missingIds, failure } = await readByIds(work, source, ids, signal);
    const isMissing = new Set(missingIds);
    const isFound = new Set(found.map(({ conversation: { id } }) => id));
    const answered = hints.filter(({ conversationId: id }) => isMissing.has(id) || isFound.has(id));
    const { followed, expired, postponed } = sortHints(answered, isMissing, now());
    await commitWork(work, {
      lease: null,
      // A webhook may name one from before what is to be copied.
      conversations: found.filter(
        ({ conversation: { startedAt } }) => floor === null || startedAt === null || startedAt >= floor,
      ),
      followedHints: [...followed, ...expired].map(({ deliveryId }) => deliveryId),
      postponedHints: postponed,
    });
    for (const { deliveryId, conversationId } of expired) {
      settings.onEvent({ ...account, type: 'hint_expired', deliveryId, conversationId });
    }
    if (failure !== undefined) throw failure;
    // Nothing was asked for that was not answered: with nothing done, nothing will be.
    if (answered.length === 0) return;
  }
}

function sortHints(hints: readonly StoredHint[], isMissing: ReadonlySet<string>, nowMs: number) {
  const followed: StoredHint[] = [];
  const expired: StoredHint[] = [];
  const postponed: Parameters<ConversationStore['commit']>[0]['postponedHints'][number][] = [];
  for (const hint of hints) {
    const ageMs = Math.max(0, nowMs - (parseInstant(hint.receivedAt)?.ms ?? nowMs));
    if (!isMissing.has(hint.conversationId)) followed.push(hint);
    else if (ageMs >= deadlineMs) expired.push(hint);
    else {
      const waitMs = Math.min(minuteMs * 2 ** hint.attempts, longestWaitMs, deadlineMs - ageMs);
      postponed.push({ deliveryId: hint.deliveryId, nextAttemptAt: isoAt(nowMs + waitMs) });
    }
  }
  return { followed, expired, postponed };
}
