import { followHints } from './follow-hints.ts';
import { floorOf } from './prepare-partitions.ts';
import { runAccounts } from './run-accounts.ts';
import type { SyncOptions } from './sync-options.ts';
import type { SyncSummary } from './sync-summary.ts';

/**
 * Reads the conversations that webhooks have named, and nothing else: a request for up to 100 of them. It takes no
 * lease, so it may run beside any sync. What no webhook names, and transcripts that come late, are left to
 * `syncConversations`, which follows webhooks too.
 *
 * @throws {TypeError} as `syncConversations`.
 * @throws the signal's reason.
 *
 * @example
 * if ((await store.addHints([hint])) > 0) await followWebhooks({ sources: [{ source: alloSource(allo) }], store });
 */
export async function followWebhooks(options: SyncOptions): Promise<SyncSummary> {
  return runAccounts(options, async (work) => {
    const floor = floorOf(await work.store.listPartitions(work.account));
    await followHints(work, { floor, signal: work.settings.signal });
  });
}
