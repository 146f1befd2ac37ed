import type { Platform } from '@callweave/transport/platform';
import type { ConversationSource } from '../conversation-source.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { SyncEvent } from './sync-event.ts';
import type { SyncAccount } from './sync-partition.ts';
import type { TombstoneCheck } from './tombstone-check.ts';

/** The options of a sync, checked and complete. */
export interface SyncSettings {
  readonly sinceMs: number | null;
  readonly lookbackMs: number;
  readonly lookbackEveryMs: number;
  readonly overlapMs: number;
  readonly deepReadMs: number;
  readonly deepReadEveryMs: number;
  readonly pendingDeadlineMs: number;
  readonly leaseMs: number;
  readonly owner: string;
  readonly forgetKey: Uint8Array | null;
  readonly signal: AbortSignal | undefined;
  readonly onEvent: (event: SyncEvent) => void;
  readonly platform: Pick<Platform, 'now' | 'sleep' | 'uuid'>;
}

export interface ParsedSource extends SyncAccount {
  readonly source: ConversationSource;
  readonly backfillSource: ConversationSource;
  readonly requestsPerSecond: number;
}

/** What was done so far. */
export interface Tally {
  inserted: number;
  updated: number;
  unchanged: number;
  deleted: number;
}

/** What all work for one account needs. */
export interface AccountWork {
  readonly account: SyncAccount;
  readonly source: ConversationSource;
  readonly backfillSource: ConversationSource;
  readonly store: ConversationStore;
  readonly settings: SyncSettings;
  readonly tombstones: TombstoneCheck;
  readonly tally: Tally;
}

export function createAccountWork(
  { provider, account, source, backfillSource }: ParsedSource,
  shared: Pick<AccountWork, 'store' | 'settings' | 'tombstones'>,
): AccountWork {
  const tally = { inserted: 0, updated: 0, unchanged: 0, deleted: 0 };
  return { account: { provider, account }, source, backfillSource, tally, ...shared };
}

export function isoAt(ms: number): string {
  return new Date(ms).toISOString();
}
