import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { expectValidConversation, isValidConversation } from '../test/support/expect-valid-conversation.ts';
import type {
  Channel,
  Conversation,
  CrmRef,
  Direction,
  Outcome,
  Participant,
  Provider,
  Recording,
  Status,
  Summary,
  TranscriptState,
  Turn,
} from './conversation.ts';
import { conversationSchema } from './conversation-schema.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';

/** Exhaustive by the type: a value or field that is added to the type alone does not compile, or fails below. */
const providers: Record<Provider, true> = { allo: true, itellico: true };
const roles: Record<Participant['role'], true> = { customer: true, agent: true, other: true };
const kinds: Record<Participant['kind'], true> = { human: true, ai: true, unknown: true };
const turnKinds: Record<Turn['kind'], true> = {
  utterance: true,
  message: true,
  tool: true,
  system: true,
  event: true,
};
const formats: Record<Summary['format'], true> = { markdown: true, plain: true };
const crmTypes: Record<CrmRef['type'], true> = { contact: true, company: true, deal: true };
const channels: Record<Channel, true> = {
  voice: true,
  sms: true,
  mms: true,
  whatsapp: true,
  web: true,
  unknown: true,
};
const directions: Record<Direction, true> = { inbound: true, outbound: true, internal: true, unknown: true };
const statuses: Record<Status, true> = { in_progress: true, completed: true, failed: true, unknown: true };
const transcriptStates: Record<TranscriptState, true> = {
  not_requested: true,
  pending: true,
  available: true,
  none: true,
};
const outcomes: Record<Outcome, true> = {
  answered: true,
  voicemail: true,
  transferred: true,
  unanswered: true,
  pending: true,
  sent: true,
  delivered: true,
  failed: true,
};
const fields: Record<keyof Conversation, true> = {
  schemaVersion: true,
  id: true,
  provider: true,
  providerId: true,
  threadKey: true,
  channel: true,
  isTest: true,
  direction: true,
  status: true,
  outcome: true,
  providerStatus: true,
  participants: true,
  startedAt: true,
  endedAt: true,
  endedAtDerived: true,
  durationSeconds: true,
  recording: true,
  turns: true,
  transcriptState: true,
  summary: true,
  tags: true,
  crmRefs: true,
  raw: true,
};
const participantFields: Record<keyof Participant, true> = {
  role: true,
  kind: true,
  phoneE164: true,
  phoneRaw: true,
  name: true,
  email: true,
  providerRef: true,
};
const turnFields: Record<keyof Turn, true> = {
  kind: true,
  participant: true,
  at: true,
  startOffsetMs: true,
  endOffsetMs: true,
  text: true,
  tool: true,
  providerRole: true,
};
const toolFields: Record<keyof NonNullable<Turn['tool']>, true> = { name: true, result: true };
const recordingFields: Record<keyof Recording, true> = { url: true, requiresAuth: true, expiresAt: true };
const summaryFields: Record<keyof Summary, true> = { text: true, format: true };
const crmRefFields: Record<keyof CrmRef, true> = {
  type: true,
  id: true,
  name: true,
  status: true,
  parentId: true,
};

function at(path: string): unknown {
  let value: unknown = conversationSchema;
  for (const key of path.split('.')) value = (value as Record<string, unknown>)[key];
  return value;
}

describe('conversationSchema', () => {
  it.each([
    ['properties.provider.enum', providers],
    ['properties.channel.enum', channels],
    ['properties.direction.enum', directions],
    ['properties.status.enum', statuses],
    ['properties.transcriptState.enum', transcriptStates],
    ['properties.participants.items.properties.role.enum', roles],
    ['properties.participants.items.properties.kind.enum', kinds],
    ['properties.turns.items.properties.kind.enum', turnKinds],
    ['properties.summary.properties.format.enum', formats],
    ['properties.crmRefs.items.properties.type.enum', crmTypes],
  ])('has the values of the type at %s', (path, values) => {
    expect(at(path)).toEqual(Object.keys(values));
  });

  it('has the outcomes of the type, and null', () => {
    expect(at('properties.outcome.enum')).toEqual([...Object.keys(outcomes), null]);
  });

  it.each([
    ['properties', fields],
    ['properties.participants.items.properties', participantFields],
    ['properties.turns.items.properties', turnFields],
    ['properties.turns.items.properties.tool.properties', toolFields],
    ['properties.recording.properties', recordingFields],
    ['properties.summary.properties', summaryFields],
    ['properties.crmRefs.items.properties', crmRefFields],
  ])('has the fields of the type at %s', (path, keys) => {
    expect(Object.keys(at(path) as object).sort()).toEqual(Object.keys(keys).sort());
  });

  it('requires every field but raw, which may be left out', () => {
    const { raw: _, ...rest } = fields;
    expect(at('required')).toEqual(Object.keys(rest));
  });

  it('accepts a conversation, with and without its raw row', () => {
    const conversation = normalizeAlloItem(alloCall());
    expectValidConversation(conversation);
    const { raw: _, ...withoutRaw } = conversation;
    expectValidConversation(withoutRaw);
  });

  it.each([
    ['an unknown field', { extra: 1 }],
    ['a value outside of the enum', { channel: 'fax' }],
    ['a missing provider in the id', { id: 'cll-1' }],
    ['a time without an offset', { startedAt: '2026-04-21T09:00:00' }],
    ['a negative duration', { durationSeconds: -1 }],
  ])('refuses %s', (_, change) => {
    expect(isValidConversation({ ...normalizeAlloItem(alloCall()), ...change })).toBe(false);
  });
});
