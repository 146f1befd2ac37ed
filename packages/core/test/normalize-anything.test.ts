import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Conversation } from '../src/conversation.ts';
import { conversationFields } from '../src/conversation-fields.ts';
import type { Normalized } from '../src/normalized.ts';
import { normalizeAlloItem } from '../src/providers/allo/normalize-allo-item.ts';
import { normalizeAlloVersion1Call } from '../src/providers/allo/normalize-allo-version-1-call.ts';
import { normalizeAlloVersion1Item } from '../src/providers/allo/normalize-allo-version-1-item.ts';
import { normalizeAlloWebhook } from '../src/providers/allo/normalize-allo-webhook.ts';
import { normalizeItellicoCall } from '../src/providers/itellico/normalize-itellico-call.ts';
import { normalizeItellicoConversation } from '../src/providers/itellico/normalize-itellico-conversation.ts';
import { normalizeItellicoWebhook } from '../src/providers/itellico/normalize-itellico-webhook.ts';
import { alloCall, alloMessage } from './support/allo-items.ts';
import { alloVersion1Call, alloVersion1Message } from './support/allo-version-1-rows.ts';
import {
  alloEvent,
  alloVersion1Event,
  completedCall,
  ringingCall,
  webhookMessage,
} from './support/allo-webhooks.ts';
import { faultsOf, faultsOfPartial } from './support/expect-valid-conversation.ts';
import { endedConversation, itellicoCall, itellicoEvent, itellicoRow } from './support/itellico-rows.ts';
import { createWildRows } from './support/wild-rows.ts';

const rowsPerSeed = 1_000;
const seeds = 100;

interface Mapper {
  readonly name: string;
  readonly templates: readonly unknown[];
  /** Given what no type allows, as a vendor may. */
  readonly map: (row: never) => Conversation | Normalized;
}

const mappers: readonly Mapper[] = [
  {
    name: 'normalizeAlloItem',
    templates: [alloCall(), alloMessage()],
    map: (row) => normalizeAlloItem(row, { transcriptRequested: true }),
  },
  {
    name: 'normalizeAlloVersion1Call',
    templates: [alloVersion1Call()],
    map: (row) => normalizeAlloVersion1Call(row, { alloNumber: '+14155550100' }),
  },
  {
    name: 'normalizeAlloVersion1Item',
    templates: [alloVersion1Message(), { type: 'CALL', call: alloVersion1Call() }],
    map: (row) => normalizeAlloVersion1Item(row),
  },
  {
    name: 'normalizeAlloWebhook, version 2',
    templates: [
      alloEvent('call.completed', completedCall()),
      alloEvent('call.received', ringingCall()),
      alloEvent('call.triggered', ringingCall()),
      alloEvent('call.answered', { ...ringingCall(), direction: 'INBOUND' }),
      alloEvent('sms.received', webhookMessage()),
      alloEvent('sms.sent', webhookMessage({ direction: 'OUTBOUND' })),
      alloEvent('tag.added', { id: 'cll-demo0001', tag: 'interested' }),
      alloEvent('summary.updated', { id: 'cll-demo0001', content: '**New**', version: 2 }),
      alloEvent('contact.created', { id: 'con_demo01', name: 'Alex' }),
    ],
    map: (event) => normalizeAlloWebhook(event),
  },
  {
    name: 'normalizeAlloWebhook, version 1',
    templates: [
      alloVersion1Event('CALL_RECEIVED', completedCall()),
      alloVersion1Event('SMS_RECEIVED', webhookMessage()),
      alloVersion1Event('SMS_SENT', webhookMessage()),
      alloVersion1Event('PING', {}),
    ],
    map: (event) => normalizeAlloWebhook(event),
  },
  {
    name: 'normalizeItellicoConversation',
    templates: [itellicoRow(), itellicoRow({ type: 'web', direction: null })],
    map: (row) => normalizeItellicoConversation(row),
  },
  {
    name: 'normalizeItellicoCall',
    templates: [itellicoCall(), itellicoCall({ direction: 'outbound', answer_status: 'user_busy' })],
    map: (call) => normalizeItellicoCall(call),
  },
  {
    name: 'normalizeItellicoWebhook',
    templates: [
      itellicoEvent('conversation.started', endedConversation()),
      itellicoEvent('conversation.ended', endedConversation()),
      itellicoEvent('conversation.analysis.completed', {
        conversation_uuid: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
        results: { goals: [], post_call: [{ name: 'Mood', type: 'rating', value: 4 }] },
      }),
    ],
    map: (event) => normalizeItellicoWebhook(event),
  },
];

it.each(mappers)(
  '$name: whatever comes, it answers with something valid and loses nothing',
  ({ templates, map }) => {
    let rows = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const wild = createWildRows(seed);
        for (let count = 0; count < rowsPerSeed; count += 1) {
          const row = wild.rowOf(templates[count % templates.length]);
          const before = JSON.stringify(row);
          const fault = faultOf(map(row as never), row, before);
          if (fault !== null) throw new Error(`${fault}\nof ${before}`);
          rows += 1;
        }
      }),
      { numRuns: seeds },
    );
    expect(rows).toBe(rowsPerSeed * seeds);
  },
);

/** What is wrong with an answer; null when nothing is. Plain code, since 100,000 calls of `expect` take a minute. */
function faultOf(result: Conversation | Normalized, row: unknown, before: string): string | null {
  if (JSON.stringify(row) !== before) return 'the row was changed';
  const { raw, faults, turns, participants, transcriptState } = partsOf(result);
  if (faults.length > 0) return JSON.stringify(faults);
  const isBody = raw === row || (isObject(row) && raw === row.raw);
  if (!isBody) return 'raw is not what came';
  const isThere = transcriptState === 'available' || transcriptState === 'none';
  if (turns !== undefined && (turns !== null) !== isThere) return 'turns and transcriptState differ';
  const indexes = (turns ?? []).map(({ participant }) => participant).filter((index) => index !== null);
  return indexes.every((index) => participants?.[index] !== undefined) ? null : 'a turn of nobody';
}

function partsOf(
  result: Conversation | Normalized,
): Partial<Conversation> & { readonly raw: unknown; readonly faults: readonly unknown[] } {
  if (!('kind' in result)) return { ...result, faults: faultsOf(result) };
  if (result.kind === 'other') return { raw: result.raw, faults: [] };
  if (result.kind === 'conversation') {
    const { conversation, missing } = result;
    const strange = missing.filter((field) => !conversationFields.includes(field));
    const twice = missing.filter((field, index) => missing.indexOf(field) !== index);
    return { ...conversation, faults: [...faultsOf(conversation), ...strange, ...twice] };
  }
  const { partial, missing } = result;
  const told = conversationFields.filter((field) => Object.hasOwn(partial, field));
  const isSplit = told.length + missing.length === conversationFields.length;
  const overlap = missing.filter((field) => told.includes(field));
  return { ...partial, faults: [...faultsOfPartial(partial), ...overlap, ...(isSplit ? [] : ['missing'])] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
