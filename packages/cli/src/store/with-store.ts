import type { ConversationStore } from '@callweave/core/sync';
import type { StoreAddress } from '../config/store-address.ts';
import { InterruptedError } from '../interrupted-error.ts';
import type { World } from '../world.ts';
import { type OpenStoreOptions, openStore } from './open-store.ts';

/**
 * Works with a store and closes it, whatever happens. Ctrl-C aborts the signal; the work then ends with its reason, and
 * what was committed stays.
 */
export async function withStore<Result>(
  address: StoreAddress,
  world: World,
  work: (store: ConversationStore, signal: AbortSignal) => Promise<Result>,
  options?: OpenStoreOptions,
): Promise<Result> {
  const interrupted = new AbortController();
  // Listened to from the first, so that an early Ctrl-C is not lost.
  const stopListening = world.onInterrupt(() => interrupted.abort(new InterruptedError()));
  try {
    const store = await openStore(address, world, options);
    try {
      return await work(store, interrupted.signal);
    } finally {
      await store.close();
    }
  } finally {
    stopListening();
  }
}
