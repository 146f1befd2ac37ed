import type { Conversation } from '../../conversation.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { type ConversationRow, conversationOf, rowOf } from '../shared/conversation-row.ts';
import { toQueryableJson } from '../shared/queryable-json.ts';
import { searchWordsOf } from '../shared/search-words.ts';
import { epochMs, type SqlRow, textOf, textOrNull, timeOf, timeOrNull, toSqlTimeOrNull } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';
import { toVectorText } from './word-vector.ts';

/** The columns that are written, with the types as which they are read out of JSON. */
const columns = {
  id: 'text',
  provider: 'text',
  account: 'text',
  provider_id: 'text',
  thread_key: 'text',
  channel: 'text',
  is_test: 'boolean',
  direction: 'text',
  status: 'text',
  outcome: 'text',
  provider_status: 'text',
  started_at: 'timestamptz',
  ended_at: 'timestamptz',
  duration_seconds: 'double precision',
  contact_number: 'text',
  contact_name: 'text',
  our_number: 'text',
  agent_id: 'text',
  agent_name: 'text',
  agent_kind: 'text',
  has_more_parties: 'boolean',
  turn_count: 'integer',
  transcript_state: 'text',
  content_hash: 'text',
  first_seen_at: 'timestamptz',
  read_at: 'timestamptz',
  changed_at: 'timestamptz',
  next_check_at: 'timestamptz',
  missed_at: 'timestamptz',
  deleted_at: 'timestamptz',
  recording_url: 'text',
  tags: 'jsonb',
  summary: 'text',
  record: 'text',
  raw: 'text',
  exact_record: 'text',
  exact_raw: 'text',
} as const satisfies Record<keyof ConversationRow | 'exact_record' | 'exact_raw', string>;

const names = Object.keys(columns);
const json = new Set(['record', 'raw', 'exact_record', 'exact_raw']);

/** For `INSERT INTO conversations`. */
export const columnNames: string = names.join(', ');
/** The same, out of `rows`. */
export const columnValues: string = names
  .map((name) => (json.has(name) ? `rows.${name}::json` : `rows.${name}`))
  .join(', ');
/** Of what `toRowsJson` gives as the first parameter, with the words as `vector`. */
export const rowsFromJson: string = `json_to_recordset($1::json) AS rows (${Object.entries(columns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')}, vector text)`;

/** Conversations as rows for `rowsFromJson`: one parameter for all, as JSON is what both sides are quickest at. */
export function toRowsJson(conversations: readonly StoredConversation[]): string {
  // Tags are the one text that is still as it came.
  return toQueryableJson(JSON.stringify(conversations.map(toRow)));
}

function toRow(stored: StoredConversation): object {
  const row = rowOf(stored);
  const record = toQueryableJson(row.record);
  const raw = row.raw === null ? null : toQueryableJson(row.raw);
  return {
    ...row,
    id: toSqlKey(row.id),
    account: toSqlKey(row.account),
    provider_id: toSqlKey(row.provider_id),
    started_at: toSqlTimeOrNull(row.started_at),
    ended_at: toSqlTimeOrNull(row.ended_at),
    record,
    raw,
    exact_record: record === row.record ? null : row.record,
    exact_raw: raw === row.raw ? null : row.raw,
    vector: toVectorText(searchWordsOf(stored.conversation)),
  };
}

/** What `toStored` needs. */
export const storedColumns: string = `account, content_hash, ${epochMs('first_seen_at', 'read_at', 'changed_at', 'next_check_at', 'missed_at', 'deleted_at')}, coalesce(exact_record, record)::text AS record, coalesce(exact_raw, raw)::text AS raw`;

export function toStored(row: SqlRow): StoredConversation {
  return conversationOf({
    account: fromSqlKey(textOf(row, 'account')),
    content_hash: textOf(row, 'content_hash'),
    first_seen_at: timeOf(row, 'first_seen_at'),
    read_at: timeOf(row, 'read_at'),
    changed_at: timeOf(row, 'changed_at'),
    next_check_at: timeOrNull(row, 'next_check_at'),
    missed_at: timeOrNull(row, 'missed_at'),
    deleted_at: timeOrNull(row, 'deleted_at'),
    record: textOf(row, 'record'),
    raw: textOrNull(row, 'raw'),
  });
}

export function keysOf(
  conversations: readonly { readonly conversation: Pick<Conversation, 'id'> }[],
): string[] {
  return conversations.map(({ conversation }) => toSqlKey(conversation.id));
}
