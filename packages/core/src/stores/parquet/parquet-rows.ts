import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { toTurnRows } from '../../transcripts/to-turn-rows.ts';
import { type ConversationRow, rowOf } from '../shared/conversation-row.ts';

/** https://duckdb.org/docs/stable/sql/data_types/overview */
type Columns<Name extends string> = Readonly<Record<Name, string>>;

/** The columns of a store's `conversations`, and instead of the record what they do not have of it. */
export const conversationColumns: Columns<
  Exclude<keyof ConversationRow, 'record' | 'raw'> | 'participants' | 'crm_refs'
> = {
  id: 'VARCHAR',
  provider: 'VARCHAR',
  account: 'VARCHAR',
  provider_id: 'VARCHAR',
  thread_key: 'VARCHAR',
  channel: 'VARCHAR',
  is_test: 'BOOLEAN',
  direction: 'VARCHAR',
  status: 'VARCHAR',
  outcome: 'VARCHAR',
  provider_status: 'VARCHAR',
  started_at: 'TIMESTAMPTZ',
  ended_at: 'TIMESTAMPTZ',
  duration_seconds: 'DOUBLE',
  contact_number: 'VARCHAR',
  contact_name: 'VARCHAR',
  our_number: 'VARCHAR',
  agent_id: 'VARCHAR',
  agent_name: 'VARCHAR',
  agent_kind: 'VARCHAR',
  has_more_parties: 'BOOLEAN',
  turn_count: 'INTEGER',
  transcript_state: 'VARCHAR',
  summary: 'VARCHAR',
  tags: 'VARCHAR[]',
  recording_url: 'VARCHAR',
  participants:
    'STRUCT(role VARCHAR, kind VARCHAR, phone_e164 VARCHAR, phone_raw VARCHAR, name VARCHAR, email VARCHAR, provider_ref VARCHAR)[]',
  crm_refs: 'STRUCT(type VARCHAR, id VARCHAR, name VARCHAR, status VARCHAR, parent_id VARCHAR)[]',
  content_hash: 'VARCHAR',
  first_seen_at: 'TIMESTAMPTZ',
  read_at: 'TIMESTAMPTZ',
  changed_at: 'TIMESTAMPTZ',
  next_check_at: 'TIMESTAMPTZ',
  missed_at: 'TIMESTAMPTZ',
  deleted_at: 'TIMESTAMPTZ',
};

/** Those of a store's view `turns`, and what tools gave back, as JSON. */
export const turnColumns = {
  conversation_id: 'VARCHAR',
  conversation_started_at: 'TIMESTAMPTZ',
  turn_index: 'INTEGER',
  kind: 'VARCHAR',
  speaker: 'VARCHAR',
  speaker_role: 'VARCHAR',
  speaker_kind: 'VARCHAR',
  at: 'TIMESTAMPTZ',
  start_offset_ms: 'DOUBLE',
  end_offset_ms: 'DOUBLE',
  text: 'VARCHAR',
  tool_name: 'VARCHAR',
  tool_result: 'VARCHAR',
  provider_role: 'VARCHAR',
} as const;

export function toConversationRow(
  stored: StoredConversation,
): Record<keyof typeof conversationColumns, unknown> {
  const { record: _record, raw: _raw, ...row } = rowOf(stored);
  const { participants, crmRefs } = stored.conversation;
  return {
    ...row,
    participants: participants.map(({ phoneE164, phoneRaw, providerRef, ...participant }) => ({
      ...participant,
      phone_e164: phoneE164,
      phone_raw: phoneRaw,
      provider_ref: providerRef,
    })),
    crm_refs: crmRefs.map(({ parentId, ...ref }) => ({ ...ref, parent_id: parentId })),
  };
}

/** None for a conversation whose turns are not known. */
export function toTurns({ conversation }: StoredConversation): Record<keyof typeof turnColumns, unknown>[] {
  if (conversation.turns === null) return [];
  return toTurnRows(conversation).map((turn) => ({
    conversation_id: turn.conversationId,
    conversation_started_at: conversation.startedAt,
    turn_index: turn.index,
    kind: turn.kind,
    speaker: turn.speaker,
    speaker_role: turn.speakerRole,
    speaker_kind: turn.speakerKind,
    at: turn.at,
    start_offset_ms: turn.startOffsetMs,
    end_offset_ms: turn.endOffsetMs,
    text: turn.text,
    tool_name: turn.toolName,
    tool_result: turn.toolResult === null ? null : JSON.stringify(turn.toolResult),
    provider_role: turn.providerRole,
  }));
}
