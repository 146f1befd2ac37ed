import { amountOf, isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Conversation } from '../conversation.ts';
import { conversationRecordPurpose } from './conversation-record.ts';
import { findConversationViolations, isConversation } from './find-conversation-violations.ts';
import { validateVcon } from './validate-vcon.ts';
import type { Vcon, VconAttachment } from './vcon.ts';
import { VconError } from './vcon-error.ts';
import { participantsOf } from './vcon-parties.ts';
import { transcriptSchema, turnOf } from './vcon-turns.ts';
import type { VconViolation } from './vcon-violation.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a vCon that `toVcon` wrote, of whatever version string. Everything of the conversation comes back but what
 * was not written: a recording comes back as the file that was named, if one was; `raw` and `crmRefs` only if
 * `includeProviderPayload` was set, and are otherwise `null` and empty.
 *
 * @throws {VconError} with the code `invalid_vcon` and its violations for a document that breaks rules, and
 * `not_a_conversation` for one that was not written by `toVcon`.
 *
 * @example
 * const conversation = fromVcon(JSON.parse(text));
 */
export function fromVcon(json: unknown): Conversation {
  const vcon = readVcon(json);
  const record = attachmentsOf(vcon, conversationRecordPurpose)[0]?.body;
  if (!isRecord(record)) {
    throw new VconError({
      code: 'not_a_conversation',
      message: `Expected an attachment of the purpose ${conversationRecordPurpose}, as toVcon writes it; got none. Other vCons cannot be read as conversations.`,
    });
  }
  const conversation = conversationOf(vcon, record);
  const violations = findConversationViolations(conversation, record.turn_count);
  if (isConversation(conversation, violations)) return conversation;
  throw new VconError({
    code: 'not_a_conversation',
    message: `Expected the attachment ${conversationRecordPurpose} to be as toVcon writes it; ${describeFirst(violations)}`,
    violations,
  });
}

function readVcon(json: unknown): Vcon {
  // The version string is what old consumers ask for, and says nothing of the form.
  const { vcon: _, ...document } = isRecord(json) ? json : {};
  const result = validateVcon(isRecord(json) ? document : json);
  if (result.valid) return result.vcon;
  const { violations } = result;
  throw new VconError({
    code: 'invalid_vcon',
    message: `Expected a valid vCon; ${describeFirst(violations)}`,
    violations,
  });
}

function describeFirst(violations: readonly VconViolation[]): string {
  const [first] = violations;
  if (first === undefined) return 'got none.';
  const others =
    violations.length === 1 ? '' : ` There are ${violations.length} such places, see violations.`;
  return `at ${first.path || 'the top'} expected ${first.expected}, got ${first.got} (${first.rule}).${others}`;
}

function attachmentsOf({ attachments = [] }: Vcon, purpose: string): VconAttachment[] {
  return attachments.filter((attachment) => attachment.purpose === purpose);
}

function conversationOf(vcon: Vcon, record: JsonObject): JsonObject {
  const dialog = vcon.dialog?.[0];
  const [provider, channel] = dialog?.application?.split(':') ?? [];
  const providerId = textOf(dialog?.interaction_id);
  const payload = attachmentsOf(vcon, 'provider_payload')[0];
  return {
    schemaVersion: record.schema_version,
    id: `${provider}:${providerId}`,
    provider,
    providerId,
    threadKey: record.thread_key,
    channel,
    isTest: record.is_test,
    direction: record.direction,
    status: record.status,
    outcome: record.outcome,
    providerStatus: record.provider_status,
    participants: participantsOf(vcon.parties ?? [], record.phone_texts),
    startedAt: record.started_at === null ? null : attachmentsOf(vcon, conversationRecordPurpose)[0]?.start,
    endedAt: record.ended_at,
    endedAtDerived: record.ended_at_derived,
    durationSeconds: record.duration_seconds ?? dialog?.duration ?? null,
    recording: dialog?.url === undefined ? null : { url: dialog.url, requiresAuth: null, expiresAt: null },
    turns: turnsOf(vcon, record),
    transcriptState: record.transcript_state,
    summary: summaryOf(vcon),
    tags: attachmentsOf(vcon, 'tags')[0]?.body ?? [],
    crmRefs: record.crm_refs ?? [],
    raw: payload?.body ?? null,
  };
}

/** Spoken turns, the agent's doings and text messages, joined again by their places. */
function turnsOf(vcon: Vcon, record: JsonObject): readonly JsonObject[] | null {
  if (record.turn_count === null) return null;
  const transcripts = (vcon.analysis ?? []).filter(({ schema }) => schema === transcriptSchema);
  const spoken = transcripts.flatMap(({ body }) => recordsOf(body));
  const trace = attachmentsOf(vcon, 'agent_trace').flatMap(({ body }) => recordsOf(body));
  const messages = recordsOf(record.messages).map((row, index) => ({
    ...row,
    text: vcon.dialog?.[index]?.body,
  }));
  const rows: readonly JsonObject[] = [...spoken, ...trace, ...messages];
  return rows.toSorted((left, right) => placeOf(left) - placeOf(right)).map(turnOf);
}

function placeOf({ index }: JsonObject): number {
  return amountOf(index) ?? 0;
}

function summaryOf({ analysis = [] }: Vcon): JsonObject | null {
  const summary = analysis.find(({ type }) => type === 'summary');
  if (summary === undefined) return null;
  return { text: summary.body, format: summary.mediatype === 'text/markdown' ? 'markdown' : 'plain' };
}
