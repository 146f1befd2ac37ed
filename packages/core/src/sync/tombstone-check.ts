import type { Conversation } from '../conversation.ts';
import { createForgottenCheck } from '../privacy/create-forgotten-check.ts';
import type { ConversationStore } from './conversation-store.ts';

/** Keeps out of the store who was forgotten. */
export interface TombstoneCheck {
  /** How many tombstones are known. */
  count(): number;
  isForgotten(conversation: Conversation): Promise<boolean>;
  /** Reads the store's tombstones again. */
  reload(): Promise<void>;
}

/** @throws {TypeError} when somebody was forgotten and there is no key to know them by. */
export async function createTombstoneCheck(
  store: Pick<ConversationStore, 'listTombstones'>,
  forgetKey: Uint8Array | null,
): Promise<TombstoneCheck> {
  let count = 0;
  let check: (conversation: Conversation) => Promise<boolean> = async () => false;

  async function reload(): Promise<void> {
    const tombstones = await store.listTombstones();
    if (tombstones.length > 0) {
      if (forgetKey === null) {
        throw new TypeError(
          `Expected forgetKey, as the store has ${tombstones.length} tombstones of people and conversations that were forgotten; got none. Without the key with which they were made, a sync would bring them back.`,
        );
      }
      check = await createForgottenCheck(tombstones, { key: forgetKey });
    }
    count = tombstones.length;
  }

  await reload();
  return { count: () => count, isForgotten: (conversation) => check(conversation), reload };
}
