import type { Platform } from '@callweave/transport/platform';
import type { ConversationSource } from '../conversation-source.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { SyncEvent } from './sync-event.ts';

/** An account to be synced. */
export interface SyncSource {
  readonly source: ConversationSource;
  /**
   * A name of one's own for the account, which stands beside its rows: letters, digits, `.`, `_` and `-`.
   * @default "main"
   */
  readonly account?: string | undefined;
  /**
   * The same source for what has time, by a client that lets the other go first.
   * @default source
   */
  readonly backfillSource?: ConversationSource | undefined;
  /**
   * How many requests a second the source may send, for telling how long a sync takes.
   * @default 5, which Allo allows its searches
   */
  readonly requestsPerSecond?: number | undefined;
}

export interface SyncOptions {
  readonly sources: readonly SyncSource[];
  readonly store: ConversationStore;
  /**
   * Conversations that started at this time or later are copied. An earlier one than at the run before adds what is
   * missing; a later one takes nothing away.
   * @default everything
   */
  readonly since?: string | Date | undefined;
  /**
   * How far back what was read is read again, since transcripts, summaries and rows come late and neither provider
   * tells when a row changed.
   * @default 7 days
   */
  readonly lookbackMs?: number | undefined;
  /**
   * How often. In between, a run reads back as far as `overlapMs`.
   * @default 0, at every run
   */
  readonly lookbackEveryMs?: number | undefined;
  /** @default 1 hour */
  readonly overlapMs?: number | undefined;
  /**
   * How far back a deep read goes, for tags and summaries that are edited long after.
   * @default 30 days
   */
  readonly deepReadMs?: number | undefined;
  /** @default 7 days */
  readonly deepReadEveryMs?: number | undefined;
  /**
   * For how long after its start a conversation's transcript, summary and end are waited for.
   * @default 7 days
   */
  readonly pendingDeadlineMs?: number | undefined;
  /**
   * After how long without a sign of life another run may take a partition over.
   * @default 60000
   */
  readonly leaseMs?: number | undefined;
  /** Who works, unique to the run. @default a UUID */
  readonly owner?: string | undefined;
  /** The key of the store's tombstones, see `forget`. Needed once somebody was forgotten. */
  readonly forgetKey?: Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: SyncEvent) => void) | undefined;
  readonly platform?: Pick<Platform, 'now' | 'sleep' | 'uuid'> | undefined;
}
