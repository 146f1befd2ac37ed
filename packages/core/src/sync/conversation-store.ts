import type { Provider } from '../conversation.ts';
import type { ConversationFilter } from '../conversation-source.ts';
import type { Tombstone } from '../privacy/create-tombstone.ts';
import type { SearchHit } from './search-hit.ts';
import type {
  ReadConversation,
  StoredConversation,
  StoredState,
  WriteOutcome,
} from './stored-conversation.ts';
import type { Lease, PartitionCheckpoint, SyncAccount, SyncPartition } from './sync-partition.ts';
import type { StoredHint, WebhookHint } from './webhook-hint.ts';

/**
 * A local copy of conversations, complete and current. Every implementation passes the contract of
 * `@callweave/core/testing`. Rows and checkpoint are written in one transaction, so whoever dies at any moment leaves
 * a store that tells exactly how far it is.
 */
export interface ConversationStore {
  // What the engine writes.

  /** Adds partitions that it has not; those that it has stay as they are. */
  addPartitions(partitions: readonly NewPartition[]): Promise<void>;
  /** In the order of their keys. */
  listPartitions(account?: SyncAccount): Promise<readonly SyncPartition[]>;
  /**
   * The right to work at a partition; null while another has it. An expired lease is taken over, and one's own too:
   * the lease before it is lost.
   * @throws {TypeError} for a partition that was not added.
   */
  acquireLease(partitionKey: string, request: LeaseRequest): Promise<Lease | null>;
  /** @throws {LeaseLostError} when it expired and was taken over. */
  renewLease(lease: Lease, request: Pick<LeaseRequest, 'now' | 'durationMs'>): Promise<void>;
  /** Does nothing when the lease was lost. */
  releaseLease(lease: Lease): Promise<void>;
  /**
   * Writes all of a change or nothing of it.
   * @throws {LeaseLostError} when the lease of the change was taken over.
   * @throws {TombstonesChangedError} when somebody was forgotten since the change was made.
   * @throws {StoreError} when it could not be written, with what to do.
   */
  commit(change: StoreChange): Promise<CommitResult>;
  /**
   * Adds hints that it has never had, those already followed included; tells how many they were. A delivery is the same
   * when provider, account and `deliveryId` are. Its first attempt is due when it was received.
   */
  addHints(hints: readonly WebhookHint[]): Promise<number>;

  // What the engine asks.

  /**
   * The conversations of an account that started in a range, or at an unknown time, for finding those that vanished.
   * Not those deleted.
   */
  listStates(account: SyncAccount, range: StartRange): AsyncIterable<StoredState>;
  /** Conversations whose time to be checked has come, the longest due first. Not those deleted. */
  listDue(account: SyncAccount, dueAt: string, limit: number): Promise<readonly string[]>;
  /** Hints whose time has come, the oldest first. */
  listHints(account: SyncAccount, dueAt: string, limit: number): Promise<readonly StoredHint[]>;

  // What people ask.

  /** By `Conversation.id`, deleted ones too; null when there is none. */
  get(id: string): Promise<StoredConversation | null>;
  /**
   * In the order of their start, read as they are consumed. Those without a start come last, and every range of time
   * lets them through. What changes meanwhile hides nothing else.
   * @throws {TypeError} at once, for a query that can't be read.
   */
  list(query?: StoreQuery): AsyncIterable<StoredConversation>;
  /**
   * Conversations in which all words occur, each as the beginning of a word, without regard to case and accents, in
   * what was said or written, the summary, or the participants' names. The best match first, of equal ones the newest;
   * with `first`, in the order of their start instead.
   * @throws {TypeError} at once, for a text without a letter or digit, or a query that can't be read.
   */
  search(text: string, query?: StoreQuery): AsyncIterable<SearchHit>;
  /** How many conversations there are, those deleted not counted, and how many are still to be completed. */
  count(account?: Partial<SyncAccount>): Promise<StoreCount>;

  // Forgetting.

  /**
   * Deletes conversations, with everything derived from them and the hints of them, and keeps tombstones, each once, in
   * one transaction.
   */
  forget(ids: readonly string[], tombstones: readonly Tombstone[]): Promise<void>;
  listTombstones(): Promise<readonly Tombstone[]>;

  close(): Promise<void>;
}

export type NewPartition = Pick<SyncPartition, 'key' | 'provider' | 'account' | 'kind' | 'since' | 'until'>;

export interface LeaseRequest {
  /** Who asks: unique to a run. */
  readonly owner: string;
  readonly durationMs: number;
  /** The time on the caller's clock, in milliseconds since 1970; a store on a server takes the server's instead. */
  readonly now: number;
}

/** One step of the engine. */
export interface StoreChange extends SyncAccount {
  /** Null for what follows a hint, which anybody may do. */
  readonly lease: Lease | null;
  /** When the change was made, ISO 8601: `firstSeenAt` and `changedAt` of what it changes. */
  readonly at: string;
  /** Each id once. */
  readonly conversations: readonly ReadConversation[];
  /**
   * Conversations that the provider did not have when it was asked at `at`; gone for the second time, they are deleted.
   * One that was read later than `at`, another account's, or one that is not there, is left alone.
   */
  readonly missing: readonly MissingConversation[];
  /** Deliveries whose hints are done with; they are remembered, so that a repeated delivery is none. */
  readonly followedHints: readonly string[];
  /** Hints whose conversation was not there yet. */
  readonly postponedHints: readonly PostponedHint[];
  /** Needs a lease: a `TypeError` without. */
  readonly checkpoint: PartitionCheckpoint | null;
  /** How many tombstones the conversations were checked against. */
  readonly tombstoneCount: number;
}

export interface MissingConversation {
  readonly id: string;
  /** Whether it has been gone long enough, and often enough, to be deleted. */
  readonly isDeleted: boolean;
  /** When to ask for it once more; null when it is deleted. */
  readonly nextCheckAt: string | null;
}

export interface PostponedHint {
  readonly deliveryId: string;
  readonly nextAttemptAt: string;
}

export interface CommitResult {
  /** Of each of the change's conversations, in their order. */
  readonly outcomes: readonly WriteOutcome[];
  /** Conversations that are deleted now, and were not before. */
  readonly deletedCount: number;
}

/** Starts from `since` on and before `until`, ISO 8601 in UTC; null leaves an end open. */
export interface StartRange {
  readonly since: string | null;
  readonly until: string | null;
}

export interface StoreQuery extends Omit<ConversationFilter, 'text'> {
  readonly provider?: Provider | undefined;
  readonly account?: string | undefined;
  /** @default false */
  readonly withDeleted?: boolean | undefined;
  /** @default "oldest"; of a search the best match */
  readonly first?: 'oldest' | 'newest' | undefined;
  /** @default no limit */
  readonly limit?: number | undefined;
}

export interface StoreCount {
  readonly conversations: number;
  readonly deleted: number;
  /** With a time for the next check. */
  readonly pending: number;
  /** Start of the first and of the last, ISO 8601; null when there is none. */
  readonly firstStartedAt: string | null;
  readonly lastStartedAt: string | null;
}
