import type { AccountWork } from './account-work.ts';
import { LeaseLostError } from './lease-lost-error.ts';
import { StoreError } from './store-error.ts';
import type { Lease, SyncPartition } from './sync-partition.ts';

export interface HeldPartition {
  /** As it was when the lease was there. */
  readonly partition: SyncPartition;
  readonly lease: Lease;
  /** Aborts with the caller's signal, and when the lease is lost. */
  readonly signal: AbortSignal;
}

/**
 * Works at a partition alone: `busy` when another does, or when the lease was lost meanwhile, as then another goes on
 * from the last checkpoint.
 */
export async function withLease(
  work: AccountWork,
  partitionKey: string,
  task: (held: HeldPartition) => Promise<void>,
): Promise<'done' | 'busy'> {
  const { account, store, settings } = work;
  const { owner, leaseMs: durationMs, onEvent, platform } = settings;
  const lease = await store.acquireLease(partitionKey, { owner, durationMs, now: platform.now() });
  const find = async (): Promise<SyncPartition | undefined> =>
    (await store.listPartitions(account)).find(({ key }) => key === partitionKey);
  const busy = async (): Promise<'busy'> => {
    const leasedBy = (await find())?.leasedBy ?? null;
    onEvent({ ...account, type: 'partition_busy', partitionKey, leasedBy });
    return 'busy';
  };
  if (lease === null) return busy();

  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = (): void => controller.abort(settings.signal?.reason);
  settings.signal?.addEventListener('abort', onAbort, { once: true });
  if (settings.signal?.aborted === true) onAbort();
  const renewing = keepRenewed(work, lease, controller);
  try {
    const partition = await find();
    if (partition === undefined)
      throw new TypeError(`Expected the store to have ${partitionKey}; it has not.`);
    await task({ partition, lease, signal });
    return 'done';
  } catch (error) {
    const isLost = LeaseLostError.isInstance(error) || LeaseLostError.isInstance(signal.reason);
    if (isLost && settings.signal?.aborted !== true) return await busy();
    throw error;
  } finally {
    settings.signal?.removeEventListener('abort', onAbort);
    controller.abort(finished);
    await renewing;
    // One that can't be released ends by itself.
    await store.releaseLease(lease).catch(() => undefined);
  }
}

const finished = Symbol('finished');

/** Renews a lease until its work is done; never rejects. */
async function keepRenewed(
  { store, settings: { leaseMs, platform } }: AccountWork,
  lease: Lease,
  controller: AbortController,
): Promise<void> {
  for (;;) {
    try {
      await platform.sleep(leaseMs / 3, controller.signal);
    } catch {
      return;
    }
    try {
      await store.renewLease(lease, { now: platform.now(), durationMs: leaseMs });
    } catch (error) {
      // There is time for another attempt before it ends.
      if (StoreError.isInstance(error) && error.isRetryable) continue;
      controller.abort(error);
      return;
    }
  }
}
