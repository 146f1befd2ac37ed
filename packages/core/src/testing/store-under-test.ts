import type { ConversationStore } from '../sync/conversation-store.ts';

/** A store with nothing in it. */
export interface StoreUnderTest {
  readonly store: ConversationStore;
  /**
   * Another store on the same data, as a second process would open it; leave it out of a store that lives in memory.
   * The contract closes what it opens.
   */
  open?(): Promise<ConversationStore>;
  /**
   * Whose clock ends leases: that of `LeaseRequest.now`, or the server's own.
   * @default "caller"
   */
  readonly leaseClock?: 'caller' | 'server' | undefined;
  /** Takes away what was made; the store is closed before. */
  close?(): Promise<void>;
}

export interface ConversationStoreHarness {
  /** A store of its own for each case, with nothing in it that an earlier case left behind. */
  create(): Promise<StoreUnderTest>;
}
