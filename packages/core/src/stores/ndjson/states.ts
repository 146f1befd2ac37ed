import type { StartRange, StoreCount } from '../../sync/conversation-store.ts';
import type { StoredState } from '../../sync/stored-conversation.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import { isOfAccount } from './is-of-account.ts';
import type { LogState } from './log-state.ts';
import type { NdjsonLog } from './ndjson-log.ts';

export async function* statesOf(
  log: NdjsonLog,
  account: SyncAccount,
  { since, until }: StartRange,
): AsyncGenerator<StoredState, void, undefined> {
  const entries = [...log.current().conversations.values()];
  for (const entry of entries) {
    if (!isOfAccount(entry, account) || entry.deletedAt !== null) continue;
    const { id, startedAt, missedAt, deletedAt } = entry;
    const isInRange =
      startedAt === null || ((since === null || startedAt >= since) && (until === null || startedAt < until));
    if (isInRange) yield { id, startedAt, missedAt, deletedAt };
  }
}

export function dueIds(state: LogState, account: SyncAccount, dueAt: string, limit: number): string[] {
  const due: [nextCheckAt: string, id: string][] = [];
  for (const entry of state.conversations.values()) {
    const { id, nextCheckAt, deletedAt } = entry;
    const isDue = nextCheckAt !== null && nextCheckAt <= dueAt && deletedAt === null;
    if (isDue && isOfAccount(entry, account)) due.push([nextCheckAt, id]);
  }
  due.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return due.slice(0, limit).map(([, id]) => id);
}

export function countStates(state: LogState, account: Partial<SyncAccount>): StoreCount {
  let [conversations, deleted, pending] = [0, 0, 0];
  let firstStartedAt: string | null = null;
  let lastStartedAt: string | null = null;
  for (const entry of state.conversations.values()) {
    if (!isOfAccount(entry, account)) continue;
    if (entry.deletedAt !== null) {
      deleted += 1;
      continue;
    }
    conversations += 1;
    if (entry.nextCheckAt !== null) pending += 1;
    const { startedAt } = entry;
    if (startedAt === null) continue;
    if (firstStartedAt === null || startedAt < firstStartedAt) firstStartedAt = startedAt;
    if (lastStartedAt === null || startedAt > lastStartedAt) lastStartedAt = startedAt;
  }
  return { conversations, deleted, pending, firstStartedAt, lastStartedAt };
}
