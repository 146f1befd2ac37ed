import type { PostponedHint } from './conversation-store.ts';
import type { SyncAccount } from './sync-partition.ts';
import type { StoredHint, WebhookHint } from './webhook-hint.ts';

/** Hints in memory; those that were followed stay, so that a repeated delivery is known. */
export interface MemoryHints {
  /** Whether it is new. */
  add(hint: WebhookHint): boolean;
  due(account: SyncAccount, dueAt: string, limit: number): readonly StoredHint[];
  follow(account: SyncAccount, deliveryId: string): void;
  postpone(account: SyncAccount, postponed: PostponedHint): void;
  /** Follows all of some conversations. */
  forget(conversationIds: ReadonlySet<string>): void;
}

interface Kept {
  hint: StoredHint;
  isFollowed: boolean;
}

export function createMemoryHints(): MemoryHints {
  const hints = new Map<string, Kept>();

  /** Each provider counts its deliveries by itself. */
  const keyOf = ({ provider, account }: SyncAccount, deliveryId: string): string =>
    `${provider}/${account}/${deliveryId}`;

  return {
    add(hint) {
      const key = keyOf(hint, hint.deliveryId);
      if (hints.has(key)) return false;
      hints.set(key, { hint: { ...hint, attempts: 0, nextAttemptAt: hint.receivedAt }, isFollowed: false });
      return true;
    },
    due: ({ provider, account }, dueAt, limit) =>
      [...hints.values()]
        .filter(({ isFollowed }) => !isFollowed)
        .map(({ hint }) => hint)
        .filter((hint) => hint.provider === provider && hint.account === account)
        .filter(({ nextAttemptAt }) => nextAttemptAt <= dueAt)
        .sort((left, right) => (left.receivedAt < right.receivedAt ? -1 : 1))
        .slice(0, limit),
    follow(account, deliveryId) {
      const kept = hints.get(keyOf(account, deliveryId));
      if (kept !== undefined) kept.isFollowed = true;
    },
    postpone(account, { deliveryId, nextAttemptAt }) {
      const kept = hints.get(keyOf(account, deliveryId));
      if (kept === undefined || kept.isFollowed) return;
      kept.hint = { ...kept.hint, attempts: kept.hint.attempts + 1, nextAttemptAt };
    },
    forget(conversationIds) {
      for (const kept of hints.values()) {
        if (conversationIds.has(kept.hint.conversationId)) kept.isFollowed = true;
      }
    },
  };
}
