import { parseAlloVersion1Webhook } from '@callweave/allo-client/webhooks/version-1';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../../../test/support/allo-items.ts';
import {
  alloEvent,
  alloVersion1Event,
  completedCall,
  ringingCall,
  webhookMessage,
} from '../../../test/support/allo-webhooks.ts';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import type { Conversation } from '../../conversation.ts';
import { normalizeAlloItem } from './normalize-allo-item.ts';
import { normalizeAlloWebhook } from './normalize-allo-webhook.ts';

type Event = Parameters<typeof normalizeAlloWebhook>[0];

function conversationOf(event: Event): Conversation {
  const normalized = normalizeAlloWebhook(event);
  if (normalized.kind !== 'conversation')
    throw new Error(`${normalized.kind}: ${JSON.stringify(normalized)}`);
  expectValidConversation(normalized.conversation);
  return normalized.conversation;
}

describe('call.completed', () => {
  it('is the record that the API gives, but for what it does not tell', () => {
    const event = alloEvent('call.completed', completedCall());
    const normalized = normalizeAlloWebhook(event);
    expect(normalized).toMatchObject({ kind: 'conversation', missing: ['crmRefs'] });
    const fromApi = normalizeAlloItem(
      alloCall({
        direction: 'OUTBOUND',
        date: '2026-09-14T09:06:30.000Z',
        duration: 330,
        recording_url: 'https://api.withallo.com/v1/assets/recordings/demo',
        summary: '## Need\n- demo',
        tags: ['interested'],
        transcript: [
          { source: 'USER', time: '2026-09-14T09:06:34Z', text: 'Hello' },
          { source: 'EXTERNAL', time: '2026-09-14T09:06:36Z', text: 'Hello yourself' },
        ],
      }),
    );
    const [ours, theirs] = fromApi.participants;
    expect(conversationOf(event)).toEqual({
      ...fromApi,
      providerId: 'cll_demo0001',
      // The user's name, and ids, are only in the API.
      participants: [
        { ...ours, name: null, providerRef: null },
        { ...theirs, providerRef: null },
      ],
      crmRefs: [],
      raw: event.raw,
    });
  });

  it("does not take the line's label for a person's name, whoever called", () => {
    const outbound = conversationOf(alloEvent('call.completed', completedCall()));
    expect(outbound.participants.map(({ role, name }) => [role, name])).toEqual([
      ['agent', null],
      ['customer', 'Alex Example'],
    ]);
    const data = completedCall({
      type: 'INBOUND',
      from_number: '+14155550123',
      from_name: 'Alex Example',
      to: '+14155550100',
      to_name: 'Main line',
    });
    const inbound = conversationOf(alloEvent('call.completed', data));
    expect(inbound.participants.map(({ role, name, phoneE164 }) => [role, name, phoneE164])).toEqual([
      ['customer', 'Alex Example', '+14155550123'],
      ['agent', null, '+14155550100'],
    ]);
  });

  it.each([
    [{ result: 'ANSWERED' }, 'answered'],
    [{ result: 'ANSWERED', length_in_minutes: 0, transcriptions: [] }, 'unanswered'],
    [{ result: null, length_in_minutes: 0, transcriptions: [], recording_url: null }, 'unanswered'],
    [{ result: 'VOICEMAIL' }, 'voicemail'],
    [{ result: 'TRANSFERRED_AI' }, 'transferred'],
    [{ result: 'BLOCKED' }, 'failed'],
    [{ result: 'FAILED' }, 'failed'],
    [{ result: 'HELD' }, null],
  ])('inbound with %j went: %s', (changes, outcome) => {
    const data = completedCall({ type: 'INBOUND', ...changes });
    expect(conversationOf(alloEvent('call.completed', data)).outcome).toBe(outcome);
  });

  it('knows nobody at a call that nobody took', () => {
    const data = completedCall({ type: 'INBOUND', result: null, length_in_minutes: 0, recording_url: null });
    const { participants } = conversationOf(alloEvent('call.completed', { ...data, transcriptions: [] }));
    expect(participants[1]).toMatchObject({ role: 'agent', kind: 'unknown', email: 'robin@example.com' });
  });

  it('keeps a hidden caller as it came', () => {
    const data = completedCall({ type: 'INBOUND', from_number: 'anonymous', from_name: null });
    const { participants } = conversationOf(alloEvent('call.completed', data));
    expect(participants[0]).toMatchObject({ phoneRaw: 'anonymous', phoneE164: null, name: null });
  });

  it('takes `to_number` and `direction`, as one integrator met them', () => {
    const { to, type, ...rest } = completedCall();
    const event = { ...alloEvent('call.completed', completedCall()) };
    const data = { ...rest, to_number: to, direction: type };
    expect(conversationOf({ ...event, data } as Event)).toMatchObject({
      direction: 'outbound',
      threadKey: '+14155550100|+14155550123',
    });
  });

  it('without a direction, does not say whose number is whose', () => {
    const normalized = normalizeAlloWebhook(alloEvent('call.completed', completedCall({ type: 'SIDEWAYS' })));
    expect(normalized).toMatchObject({
      kind: 'conversation',
      conversation: { direction: 'unknown', threadKey: null },
      missing: ['crmRefs', 'direction', 'participants', 'threadKey'],
    });
  });

  it('without transcriptions, tells to fetch them', () => {
    const { transcriptions: _, ...data } = completedCall();
    const event = { ...alloEvent('call.completed', completedCall()), data } as Event;
    expect(normalizeAlloWebhook(event)).toMatchObject({
      conversation: { turns: null, transcriptState: 'not_requested' },
      missing: ['crmRefs', 'turns', 'transcriptState'],
    });
  });
});

describe('a call that is not over', () => {
  it('call.received is a part without an id', () => {
    const event = alloEvent('call.received', ringingCall());
    const normalized = normalizeAlloWebhook(event);
    expect(normalized).toEqual({
      kind: 'partial',
      partial: {
        schemaVersion: 1,
        provider: 'allo',
        channel: 'voice',
        isTest: false,
        direction: 'inbound',
        status: 'in_progress',
        outcome: null,
        threadKey: '+14155550100|+14155550123',
        startedAt: '2026-09-14T09:06:28.000Z',
        participants: [
          {
            role: 'customer',
            kind: 'human',
            phoneE164: '+14155550123',
            phoneRaw: '+14155550123',
            name: 'Alex Example',
            email: 'alex@example.com',
            providerRef: 'con_demo01',
          },
          {
            role: 'agent',
            kind: 'unknown',
            phoneE164: '+14155550100',
            phoneRaw: '+14155550100',
            name: null,
            email: 'robin@example.com',
            providerRef: null,
          },
        ],
        crmRefs: [
          { type: 'contact', id: 'con_demo01', name: 'Alex Example', status: null, parentId: null },
          { type: 'company', id: 'com-demo01', name: 'Example Ltd', status: null, parentId: 'con_demo01' },
          { type: 'deal', id: 'dea-demo01', name: 'Boiler', status: 'qualified', parentId: 'con_demo01' },
        ],
        raw: event.raw,
      },
      missing: [
        'id',
        'providerId',
        'providerStatus',
        'endedAt',
        'endedAtDerived',
        'durationSeconds',
        'recording',
        'turns',
        'transcriptState',
        'summary',
        'tags',
      ],
    });
  });

  it('call.triggered goes out, from a person', () => {
    const data = ringingCall({ from_number: '+14155550100', to_number: '+14155550123' });
    expect(normalizeAlloWebhook(alloEvent('call.triggered', data))).toMatchObject({
      kind: 'partial',
      partial: {
        direction: 'outbound',
        threadKey: '+14155550100|+14155550123',
        participants: [{ role: 'agent', kind: 'human' }, { role: 'customer' }],
      },
    });
  });

  it('call.answered says itself who called, or nobody knows', () => {
    const data = { from_number: '+14155550123', to_number: '+14155550100' };
    expect(normalizeAlloWebhook(alloEvent('call.answered', { ...data, direction: 'INBOUND' }))).toMatchObject(
      {
        partial: { direction: 'inbound', threadKey: '+14155550100|+14155550123' },
      },
    );
    const unknown = normalizeAlloWebhook(alloEvent('call.answered', data));
    expect(unknown).toMatchObject({
      kind: 'partial',
      missing: expect.arrayContaining(['direction', 'participants', 'threadKey', 'startedAt', 'crmRefs']),
    });
  });
});

describe('text messages', () => {
  it('sms.received', () => {
    const normalized = normalizeAlloWebhook(alloEvent('sms.received', webhookMessage()));
    expect(normalized).toMatchObject({
      kind: 'conversation',
      conversation: {
        id: 'allo:msg-demo0001',
        channel: 'sms',
        direction: 'inbound',
        outcome: null,
        startedAt: '2026-09-14T10:00:00.000Z',
        participants: [
          { role: 'customer', name: 'Alex Example' },
          { role: 'agent', name: null },
        ],
        turns: [{ kind: 'message', participant: 0, text: 'Is Tuesday fine?' }],
        transcriptState: 'available',
      },
      missing: ['providerStatus', 'tags', 'crmRefs', 'outcome'],
    });
  });

  it('sms.sent was sent', () => {
    const data = webhookMessage({
      direction: 'OUTBOUND',
      type: 'MMS',
      from_number: '+14155550100',
      from_name: 'Main line',
      to_number: '+14155550123',
      to_name: 'Alex Example',
    });
    expect(conversationOf(alloEvent('sms.sent', data))).toMatchObject({
      channel: 'mms',
      outcome: 'sent',
      participants: [
        { role: 'agent', kind: 'human', name: null },
        { role: 'customer', name: 'Alex Example' },
      ],
    });
  });
});

describe('changes of a call', () => {
  it.each([
    ['tag.added', { id: 'cll_demo0001', tag: 'interested' }],
    ['tag.removed', { call_id: 'cll-demo0001' }],
    ['tag.added', { id: 'tag-1', call: { id: 'cll-demo0001' } }],
    ['summary.updated', { id: 'cll-demo0001' }],
  ] as const)('%s with %j names the call to read again', (topic, data) => {
    expect(normalizeAlloWebhook(alloEvent(topic, data))).toMatchObject({
      kind: 'partial',
      partial: { id: 'allo:cll-demo0001' },
    });
  });

  it('does not take the id of a tag for a call', () => {
    const normalized = normalizeAlloWebhook(alloEvent('tag.added', { id: 'tag-1' }));
    expect(normalized).toMatchObject({ kind: 'partial', missing: expect.arrayContaining(['id']) });
  });

  it('has the new summary where it was sent', () => {
    const data = { id: 'cll-demo0001', content: '**New**', version: 2 };
    expect(normalizeAlloWebhook(alloEvent('summary.updated', data))).toMatchObject({
      partial: { summary: { text: '**New**', format: 'markdown' } },
    });
    const emptied = normalizeAlloWebhook(alloEvent('summary.updated', { ...data, content: null }));
    expect(emptied).toMatchObject({ partial: { summary: null } });
  });
});

describe('what is no conversation', () => {
  it.each([
    alloEvent('contact.created', { id: 'con_demo01' }),
    alloEvent('contact.updated', { id: 'con_demo01' }),
    alloVersion1Event('CONTACT_CREATED', { id: 'cnt_demo01' }),
    alloVersion1Event('PING', {}),
    { ...alloEvent('tag.added', {}), type: 'unknown', topic: 'call.parked' } as Event,
    // A known topic whose data is none.
    { ...alloEvent('call.completed', completedCall()), type: 'unknown', data: null } as Event,
  ])('$topic is other', (event) => {
    expect(normalizeAlloWebhook(event)).toEqual({
      kind: 'other',
      provider: 'allo',
      topic: event.topic,
      raw: event.raw,
    });
  });
});

describe('version 1', () => {
  it('CALL_RECEIVED is a call that is over, of either direction, with its first tag', () => {
    const { tags: _, ...data } = completedCall();
    expect(normalizeAlloWebhook(alloVersion1Event('CALL_RECEIVED', data))).toMatchObject({
      kind: 'conversation',
      conversation: { direction: 'outbound', durationSeconds: 330, tags: ['interested'] },
      missing: ['crmRefs', 'tags'],
    });
  });

  it('reads the generation without an id, as far as it goes', () => {
    const event = parseAlloVersion1Webhook({
      topic: 'CALL_RECEIVED',
      body: {
        start_date: '2025-09-15T10:00:00',
        from_number: '+14155550123',
        to: '+14155550100',
        type: 'INBOUND',
        length_in_minutes: 2,
      },
    });
    expect(normalizeAlloWebhook(event)).toMatchObject({
      kind: 'partial',
      partial: { startedAt: '2025-09-15T10:00:00.000Z', durationSeconds: 120, raw: event.raw },
      missing: ['id', 'providerId', 'turns', 'transcriptState', 'tags', 'crmRefs'],
    });
  });

  it('reads the generation in camel case', () => {
    const event = parseAlloVersion1Webhook({
      topic: 'CALL_RECEIVED',
      data: {
        id: 'cll_demo0001',
        startDate: '2025-09-15T10:00:00Z',
        fromNumber: '+14155550123',
        toNumber: '+14155550100',
        type: 'INBOUND',
        lengthInMinutes: 2,
      },
    });
    expect(conversationOf(event)).toMatchObject({
      id: 'allo:cll-demo0001',
      threadKey: '+14155550100|+14155550123',
      durationSeconds: 120,
    });
  });

  it('SMS_RECEIVED may be a sent one, SMS_SENT is', () => {
    const outbound = webhookMessage({ direction: 'OUTBOUND' });
    expect(conversationOf(alloVersion1Event('SMS_RECEIVED', outbound))).toMatchObject({
      direction: 'outbound',
      outcome: null,
    });
    expect(conversationOf(alloVersion1Event('SMS_SENT', outbound))).toMatchObject({ outcome: 'sent' });
  });
});
