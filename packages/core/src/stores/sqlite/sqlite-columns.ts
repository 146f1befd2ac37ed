import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { type ConversationRow, conversationOf, type KeptColumns } from '../shared/conversation-row.ts';
import type { Parameter, Row } from './sqlite-connection.ts';

/** Exhaustive by the type; in the order in which values are bound. */
const columnsByName: Readonly<Record<keyof ConversationRow, true>> = {
  id: true,
  provider: true,
  account: true,
  provider_id: true,
  thread_key: true,
  channel: true,
  is_test: true,
  direction: true,
  status: true,
  outcome: true,
  provider_status: true,
  started_at: true,
  ended_at: true,
  duration_seconds: true,
  contact_number: true,
  contact_name: true,
  our_number: true,
  agent_id: true,
  agent_name: true,
  agent_kind: true,
  has_more_parties: true,
  turn_count: true,
  transcript_state: true,
  content_hash: true,
  first_seen_at: true,
  read_at: true,
  changed_at: true,
  next_check_at: true,
  missed_at: true,
  deleted_at: true,
  recording_url: true,
  tags: true,
  summary: true,
  record: true,
  raw: true,
};

export const columnNames: readonly (keyof ConversationRow)[] = Object.keys(
  columnsByName,
) as (keyof ConversationRow)[];

export function valuesOf(row: ConversationRow): Parameter[] {
  return columnNames.map((name) => {
    const value = row[name];
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
}

/** Exhaustive by the type. */
const keptColumnsByName: Readonly<Record<keyof KeptColumns, true>> = {
  account: true,
  content_hash: true,
  first_seen_at: true,
  read_at: true,
  changed_at: true,
  next_check_at: true,
  missed_at: true,
  deleted_at: true,
  record: true,
  raw: true,
};

/** What `storedOf` needs of a row. */
export const keptColumns: string = Object.keys(keptColumnsByName).join(', ');

export function storedOf(row: Row): StoredConversation {
  return conversationOf({
    account: String(row.account),
    content_hash: String(row.content_hash),
    first_seen_at: String(row.first_seen_at),
    read_at: String(row.read_at),
    changed_at: String(row.changed_at),
    next_check_at: textOf(row.next_check_at),
    missed_at: textOf(row.missed_at),
    deleted_at: textOf(row.deleted_at),
    record: String(row.record),
    raw: textOf(row.raw),
  });
}

export function textOf(value: Row[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
