import { describe, expect, it } from 'vitest';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import { endedConversation, itellicoCall, itellicoEvent } from '../../../test/support/itellico-rows.ts';
import { normalizeItellicoCall } from './normalize-itellico-call.ts';
import { normalizeItellicoWebhook } from './normalize-itellico-webhook.ts';

describe('conversation.started', () => {
  it('is a record in progress', () => {
    const { ended_at: _, duration_seconds: __, status: ___, messages: ____, ...data } = endedConversation();
    const event = itellicoEvent('conversation.started', data);
    const normalized = normalizeItellicoWebhook(event);
    if (normalized.kind !== 'conversation') throw new Error(normalized.kind);
    expectValidConversation(normalized.conversation);
    expect(normalized).toMatchObject({
      conversation: {
        id: 'itellico:5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
        channel: 'voice',
        direction: 'inbound',
        status: 'in_progress',
        outcome: null,
        // What the event means is no word of the provider's.
        providerStatus: null,
        startedAt: '2026-04-21T14:30:00.000Z',
        endedAt: null,
        turns: null,
        transcriptState: 'not_requested',
        raw: event.raw,
      },
      missing: ['isTest', 'recording', 'turns', 'transcriptState'],
    });
  });
});

describe('conversation.ended', () => {
  it('is the record that the API gives, but for the recording', () => {
    const event = itellicoEvent('conversation.ended', endedConversation());
    expect(normalizeItellicoWebhook(event)).toEqual({
      kind: 'conversation',
      conversation: { ...normalizeItellicoCall(itellicoCall({ capture: null })), raw: event.raw },
      missing: ['isTest', 'recording'],
    });
  });

  it.each([
    ['an empty list, as in the samples', []],
    ['entries of another form', [{ speaker: 'agent', content: 'Hello' }]],
    ['one entry that is no object', [{ role: 'agent', message: 'Hello' }, 'Hello']],
    ['null', null],
  ])('does not take %s for the transcript', (_, messages) => {
    const event = itellicoEvent('conversation.ended', endedConversation({ messages }));
    expect(normalizeItellicoWebhook(event)).toMatchObject({
      conversation: { turns: null, transcriptState: 'not_requested' },
      missing: ['isTest', 'recording', 'turns', 'transcriptState'],
    });
  });

  it('says so when it does not tell how it ended, through what, or who called', () => {
    const event = itellicoEvent('conversation.ended', {
      conversation_uuid: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
    });
    expect(normalizeItellicoWebhook(event)).toMatchObject({
      kind: 'conversation',
      missing: [
        'isTest',
        'recording',
        'status',
        'outcome',
        'providerStatus',
        'turns',
        'transcriptState',
        'direction',
        'participants',
        'channel',
      ],
    });
  });

  it.each([
    ['sip', 'voice', false],
    ['web', 'web', false],
    ['TEST', 'web', true],
    ['fax', 'unknown', false],
  ])('takes the channel %s for %s, test %s', (channel, expected, isTest) => {
    const event = itellicoEvent('conversation.ended', endedConversation({ channel }));
    expect(normalizeItellicoWebhook(event)).toMatchObject({ conversation: { channel: expected, isTest } });
  });

  it.each([
    ['user_busy', 'unanswered'],
    ['machine', 'voicemail'],
    ['human', 'answered'],
  ])('answered by %s went: %s', (answer_status, outcome) => {
    const event = itellicoEvent('conversation.ended', endedConversation({ answer_status }));
    expect(normalizeItellicoWebhook(event)).toMatchObject({ conversation: { outcome } });
  });
});

describe('conversation.analysis.completed', () => {
  it('names the conversation, and keeps the results in raw', () => {
    const results = { goals: [], post_call: [{ name: 'Mood', type: 'rating', value: 4 }] };
    const event = itellicoEvent('conversation.analysis.completed', {
      conversation_uuid: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
      results,
    });
    const normalized = normalizeItellicoWebhook(event);
    expect(normalized).toMatchObject({
      kind: 'partial',
      partial: {
        schemaVersion: 1,
        id: 'itellico:5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
        providerId: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
        raw: { data: { results } },
      },
      missing: expect.arrayContaining(['participants', 'startedAt', 'turns']),
    });
  });
});

it('takes an event that it does not know for other', () => {
  const event = {
    ...itellicoEvent('conversation.started', endedConversation()),
    type: 'unknown',
    topic: 'conversation.paused',
  } as const;
  expect(normalizeItellicoWebhook(event)).toEqual({
    kind: 'other',
    provider: 'itellico',
    topic: 'conversation.paused',
    raw: event.raw,
  });
});
