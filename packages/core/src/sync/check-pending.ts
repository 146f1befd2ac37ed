import { type AccountWork, isoAt } from './account-work.ts';
import { commitWork } from './commit-work.ts';
import { maxBatchSize, readByIds } from './read-by-ids.ts';
import { missingAt } from './vanished.ts';
import type { HeldPartition } from './with-lease.ts';

/** Asks again for what is still to come and due, by full batches; what the run has read by a list is not due any more. */
export async function checkPending(work: AccountWork, { lease, signal }: HeldPartition): Promise<void> {
  const { account, source, store, settings } = work;
  const { now } = settings.platform;
  const dueAt = isoAt(now());
  const asked = new Set<string>();
  for (;;) {
    // One that stays due although it was asked for must not keep the others from their turn.
    const due = await store.listDue(account, dueAt, maxBatchSize + asked.size);
    const ids = due.filter((id) => !asked.has(id)).slice(0, maxBatchSize);
    if (ids.length === 0) return;
    const { found, missingIds, failure } = await readByIds(work, source, ids, signal);
    const missing = await Promise.all(
      missingIds.map(async (id) => {
        const missedAt = (await store.get(id))?.missedAt ?? null;
        return missingAt(id, { missedAt, nowMs: now() });
      }),
    );
    await commitWork(work, { lease, conversations: found, missing });
    if (failure !== undefined) throw failure;
    for (const id of ids) asked.add(id);
  }
}
