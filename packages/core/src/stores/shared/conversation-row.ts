import type { Conversation, Participant } from '../../conversation.ts';
import { migrateConversation } from '../../migrate-conversation.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { parseInstant } from '../../time.ts';

/**
 * A stored conversation as columns of a table: what analysts ask for, what is known of our copy, and the whole record.
 * `docs/store.md` describes them; a column here is one of every database.
 */
export interface ConversationRow {
  readonly id: string;
  readonly provider: Conversation['provider'];
  readonly account: string;
  readonly provider_id: string;
  readonly thread_key: string | null;
  readonly channel: Conversation['channel'];
  readonly is_test: boolean;
  readonly direction: Conversation['direction'];
  readonly status: Conversation['status'];
  readonly outcome: Conversation['outcome'];
  readonly provider_status: string | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly duration_seconds: number | null;
  readonly contact_number: string | null;
  readonly contact_name: string | null;
  readonly our_number: string | null;
  readonly agent_id: string | null;
  readonly agent_name: string | null;
  readonly agent_kind: Participant['kind'] | null;
  /** Whether one side has more participants than the columns above name. */
  readonly has_more_parties: boolean;
  readonly turn_count: number | null;
  readonly transcript_state: Conversation['transcriptState'];
  readonly summary: string | null;
  readonly tags: readonly string[];
  readonly recording_url: string | null;
  readonly content_hash: string;
  readonly first_seen_at: string;
  readonly read_at: string;
  readonly changed_at: string;
  readonly next_check_at: string | null;
  readonly missed_at: string | null;
  readonly deleted_at: string | null;
  /** The record as JSON, without `raw`. */
  readonly record: string;
  /** `raw` as JSON; null where the record has none. */
  readonly raw: string | null;
}

/** What makes a conversation of a row again. */
export type KeptColumns = Pick<
  ConversationRow,
  | 'account'
  | 'content_hash'
  | 'first_seen_at'
  | 'read_at'
  | 'changed_at'
  | 'next_check_at'
  | 'missed_at'
  | 'deleted_at'
  | 'record'
  | 'raw'
>;

/** @throws {TypeError} for a record that is no JSON. */
export function rowOf(stored: StoredConversation): ConversationRow {
  const { raw, ...record } = stored.conversation;
  const [customer, ...moreCustomers] = record.participants.filter(({ role }) => role === 'customer');
  const [agent, ...moreAgents] = record.participants.filter(({ role }) => role === 'agent');
  return {
    id: record.id,
    provider: record.provider,
    account: stored.account,
    provider_id: record.providerId,
    thread_key: plain(record.threadKey),
    channel: record.channel,
    is_test: record.isTest,
    direction: record.direction,
    status: record.status,
    outcome: record.outcome,
    provider_status: plain(record.providerStatus),
    started_at: comparable(record.startedAt),
    ended_at: comparable(record.endedAt),
    duration_seconds: record.durationSeconds,
    contact_number: plain(customer?.phoneRaw),
    contact_name: plain(customer?.name),
    our_number: plain(agent?.phoneRaw),
    agent_id: plain(agent?.providerRef),
    agent_name: plain(agent?.name),
    agent_kind: agent?.kind ?? null,
    has_more_parties: moreCustomers.length > 0 || moreAgents.length > 0,
    turn_count: record.turns?.length ?? null,
    transcript_state: record.transcriptState,
    summary: plain(record.summary?.text),
    tags: record.tags,
    recording_url: plain(record.recording?.url),
    content_hash: stored.contentHash,
    first_seen_at: stored.firstSeenAt,
    read_at: stored.readAt,
    changed_at: stored.changedAt,
    next_check_at: stored.nextCheckAt,
    missed_at: stored.missedAt,
    deleted_at: stored.deletedAt,
    record: JSON.stringify(record),
    raw: raw === undefined ? null : JSON.stringify(raw),
  };
}

/** @throws {ConversationFormatError} for a record that a later release has written. */
export function conversationOf(row: KeptColumns): StoredConversation {
  const json: unknown = JSON.parse(row.record);
  const raw = row.raw === null ? {} : { raw: JSON.parse(row.raw) };
  return {
    conversation: migrateConversation(Object.assign({}, json, raw)),
    account: row.account,
    contentHash: row.content_hash,
    firstSeenAt: row.first_seen_at,
    readAt: row.read_at,
    changedAt: row.changed_at,
    nextCheckAt: row.next_check_at,
    missedAt: row.missed_at,
    deletedAt: row.deleted_at,
  };
}

/** Databases have no room for half of a surrogate pair, and some for no zero character; the record keeps both. */
function plain(text: string | null | undefined): string | null {
  return text?.replace(/\0|\p{Cs}/gu, '\ufffd') ?? null;
}

/** In the one form whose order as text is that of time. */
function comparable(time: string | null): string | null {
  return parseInstant(time)?.iso ?? null;
}
