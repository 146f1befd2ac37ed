import type { StoreChange } from '../../sync/conversation-store.ts';

/** @throws {TypeError} for a checkpoint of no partition. */
export function requireLeaseForCheckpoint({ lease, checkpoint }: StoreChange): void {
  if (checkpoint === null || lease !== null) return;
  throw new TypeError(
    'Expected a lease with a checkpoint, which belongs to its partition; got none. Acquire the lease first.',
  );
}
