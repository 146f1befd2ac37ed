import { conversationFields } from './conversation-fields.ts';
import type { JsonSchema } from './json-schema/json-schema.ts';

const optionalText: JsonSchema = { type: ['string', 'null'] };
const optionalTime: JsonSchema = { type: ['string', 'null'], format: 'date-time' };

const participant: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['role', 'kind', 'phoneE164', 'phoneRaw', 'name', 'email', 'providerRef'],
  properties: {
    role: { type: 'string', enum: ['customer', 'agent', 'other'] },
    kind: { type: 'string', enum: ['human', 'ai', 'unknown'] },
    phoneE164: { type: ['string', 'null'], pattern: '^\\+[1-9][0-9]{1,14}$' },
    phoneRaw: optionalText,
    name: optionalText,
    email: optionalText,
    providerRef: optionalText,
  },
};

const turn: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'participant', 'at', 'startOffsetMs', 'endOffsetMs', 'text', 'providerRole'],
  properties: {
    kind: { type: 'string', enum: ['utterance', 'message', 'tool', 'system', 'event'] },
    participant: { type: ['integer', 'null'], minimum: 0 },
    at: optionalTime,
    startOffsetMs: { type: ['number', 'null'], minimum: 0 },
    endOffsetMs: { type: ['number', 'null'], minimum: 0 },
    text: { type: 'string' },
    tool: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'result'],
      properties: { name: optionalText, result: true },
    },
    providerRole: optionalText,
  },
};

const recording: JsonSchema = {
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['url', 'requiresAuth', 'expiresAt'],
  properties: {
    url: { type: 'string' },
    requiresAuth: { type: ['boolean', 'null'] },
    expiresAt: optionalTime,
  },
};

const summary: JsonSchema = {
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['text', 'format'],
  properties: { text: { type: 'string' }, format: { type: 'string', enum: ['markdown', 'plain'] } },
};

const crmRef: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'id', 'name', 'status', 'parentId'],
  properties: {
    type: { type: 'string', enum: ['contact', 'company', 'deal'] },
    id: { type: 'string' },
    name: optionalText,
    status: optionalText,
    parentId: optionalText,
  },
};

/**
 * The JSON Schema (draft 2020-12) of a `Conversation`, for validators, databases and other languages. What each
 * field means stands at the type; a test keeps the two the same.
 */
export const conversationSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://callweave.dev/schema/conversation-1.json',
  title: 'Conversation',
  type: 'object',
  additionalProperties: false,
  required: conversationFields,
  properties: {
    schemaVersion: { const: 1 },
    id: { type: 'string', pattern: '^(allo|itellico):[\\s\\S]' },
    provider: { type: 'string', enum: ['allo', 'itellico'] },
    providerId: { type: 'string', minLength: 1 },
    threadKey: optionalText,
    channel: { type: 'string', enum: ['voice', 'sms', 'mms', 'whatsapp', 'web', 'unknown'] },
    isTest: { type: 'boolean' },
    direction: { type: 'string', enum: ['inbound', 'outbound', 'internal', 'unknown'] },
    status: { type: 'string', enum: ['in_progress', 'completed', 'failed', 'unknown'] },
    outcome: {
      enum: [
        'answered',
        'voicemail',
        'transferred',
        'unanswered',
        'pending',
        'sent',
        'delivered',
        'failed',
        null,
      ],
    },
    providerStatus: optionalText,
    participants: { type: 'array', items: participant },
    startedAt: optionalTime,
    endedAt: optionalTime,
    endedAtDerived: { type: 'boolean' },
    durationSeconds: { type: ['number', 'null'], minimum: 0 },
    recording,
    turns: { type: ['array', 'null'], items: turn },
    transcriptState: { type: 'string', enum: ['not_requested', 'pending', 'available', 'none'] },
    summary,
    tags: { type: 'array', items: { type: 'string' } },
    crmRefs: { type: 'array', items: crmRef },
    raw: true,
  },
};
