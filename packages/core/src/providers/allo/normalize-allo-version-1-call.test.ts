import { describe, expect, it } from 'vitest';
import { alloVersion1Call } from '../../../test/support/allo-version-1-rows.ts';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import { normalizeAlloVersion1Call } from './normalize-allo-version-1-call.ts';

describe('normalizeAlloVersion1Call', () => {
  it('reads a call', () => {
    const call = alloVersion1Call();
    const conversation = normalizeAlloVersion1Call(call);
    expect(conversation).toMatchObject({
      id: 'allo:cll-demo0001',
      threadKey: '+14155550100|+14155550123',
      channel: 'voice',
      direction: 'inbound',
      status: 'completed',
      outcome: 'answered',
      startedAt: '2026-04-21T09:00:00.000Z',
      endedAt: '2026-04-21T09:05:30.000Z',
      endedAtDerived: true,
      durationSeconds: 330,
      recording: { requiresAuth: true },
      transcriptState: 'available',
      summary: { text: 'Asked for an appointment.', format: 'markdown' },
      tags: ['meeting_booked'],
      crmRefs: [],
      raw: call,
    });
    expect(conversation.participants.map(({ role, kind, phoneE164 }) => [role, kind, phoneE164])).toEqual([
      ['customer', 'human', '+14155550123'],
      ['agent', 'human', '+14155550100'],
      ['agent', 'ai', null],
    ]);
    expectValidConversation(conversation);
  });

  it('does not say whose number is whose when nobody tells', () => {
    const { direction, participants, threadKey } = normalizeAlloVersion1Call(
      alloVersion1Call({ type: null }),
    );
    expect({ direction, threadKey }).toEqual({ direction: 'unknown', threadKey: null });
    expect(participants.map(({ phoneRaw }) => phoneRaw)).toEqual([null, null, null]);
  });

  it.each([
    ['+14155550100', 'inbound', '+14155550123'],
    ['+14155550123', 'outbound', '+14155550100'],
    ['+14155550199', 'unknown', null],
  ])('concludes from the line %s that the call was %s', (alloNumber, direction, customer) => {
    const conversation = normalizeAlloVersion1Call(alloVersion1Call({ type: null }), { alloNumber });
    expect(conversation.direction).toBe(direction);
    expect(conversation.participants.find(({ role }) => role === 'customer')?.phoneRaw).toBe(customer);
  });

  it('tells a transcript that is not there yet from one that was not sent', () => {
    expect(normalizeAlloVersion1Call(alloVersion1Call({ transcript: null })).transcriptState).toBe('pending');
    const { transcript: _, ...without } = alloVersion1Call();
    expect(normalizeAlloVersion1Call(without)).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
    });
  });

  it('passes over a length that no call has', () => {
    expect(normalizeAlloVersion1Call(alloVersion1Call({ length_in_minutes: 1e305 }))).toMatchObject({
      durationSeconds: null,
      endedAt: null,
    });
  });
});
