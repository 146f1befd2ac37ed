import type { CommitResult, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, WriteOutcome } from '../../sync/stored-conversation.ts';
import { TombstonesChangedError } from '../../sync/tombstones-changed-error.ts';
import { decideMissing, decideWrite, storedAfter } from '../shared/decide-write.ts';
import { hintKey } from '../shared/hint-key.ts';
import { isOfAccount } from './is-of-account.ts';
import { requireLease } from './leases.ts';
import type { LogEntry } from './log-entry.ts';
import type { LogState } from './log-state.ts';

type Append = (entry: LogEntry) => void;

/** Appends what a change comes to; nothing of it is in the file before all of it is. */
export function writeChange(state: LogState, append: Append, change: StoreChange): CommitResult {
  const { provider, account, lease, checkpoint, tombstoneCount } = change;
  if (lease !== null) requireLease(state, lease);
  if (tombstoneCount !== state.tombstones.size) {
    throw new TombstonesChangedError({
      expectedCount: state.tombstones.size,
      receivedCount: tombstoneCount,
    });
  }
  const outcomes = change.conversations.map((read) => writeConversation(state, append, read, change));
  let deletedCount = 0;
  for (const missing of change.missing) {
    const known = state.conversations.get(missing.id);
    if (known === undefined || !isOfAccount(known, change)) continue;
    const gone = decideMissing(known, missing, change.at);
    if (gone === null) continue;
    append({ type: 'copy', id: missing.id, ...gone });
    if (gone.deletedAt !== null) deletedCount += 1;
  }
  for (const deliveryId of change.followedHints) {
    if (!state.hints.has(hintKey(change, deliveryId))) continue;
    append({ type: 'hint', provider, account, deliveryId, hint: null });
  }
  for (const { deliveryId, nextAttemptAt } of change.postponedHints) {
    const known = state.hints.get(hintKey(change, deliveryId)) ?? null;
    if (known === null) continue;
    const hint = { ...known, attempts: known.attempts + 1, nextAttemptAt };
    append({ type: 'hint', provider, account, deliveryId, hint });
  }
  if (lease !== null && checkpoint !== null) {
    append({ type: 'checkpoint', key: lease.partitionKey, checkpoint });
  }
  return { outcomes, deletedCount };
}

function writeConversation(
  { conversations }: LogState,
  append: Append,
  read: ReadConversation,
  change: StoreChange,
): WriteOutcome {
  const { id } = read.conversation;
  const known = conversations.get(id) ?? null;
  const outcome = decideWrite(known, read);
  if (outcome === 'inserted' || outcome === 'updated') {
    append({ type: 'conversation', ...storedAfter(known, read, change) });
  } else if (outcome === 'unchanged' && known?.nextCheckAt !== read.nextCheckAt) {
    append({ type: 'copy', id, nextCheckAt: read.nextCheckAt });
  }
  return outcome;
}
