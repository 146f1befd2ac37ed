import { describe, expect, it } from 'vitest';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import { itellicoCall, itellicoRow } from '../../../test/support/itellico-rows.ts';
import { normalizeItellicoCall } from './normalize-itellico-call.ts';
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

describe('normalizeItellicoCall', () => {
  it.each(['inbound', 'outbound'])(
    'is the record of the conversation list, with the end told: %s',
    (direction) => {
      const numbers =
        direction === 'inbound'
          ? { from_number: '+493023125977', to_number: '+493023125040' }
          : { from_number: '+493023125040', to_number: '+493023125977' };
      const call = itellicoCall({ direction, ...numbers });
      const conversation = normalizeItellicoCall(call);
      expect(conversation).toEqual({
        ...normalizeItellicoConversation(itellicoRow({ direction })),
        endedAt: '2026-04-21T14:30:48.000Z',
        endedAtDerived: false,
        raw: call,
      });
      expectValidConversation(conversation);
    },
  );

  it('has no turns in the list of calls, which leaves messages out', () => {
    const { messages: _, capture: __, ...summary } = itellicoCall();
    expect(normalizeItellicoCall(summary)).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
      recording: null,
    });
  });

  it.each([
    ['completed', 'human', 'completed', 'answered'],
    ['completed', null, 'completed', 'answered'],
    ['completed', 'machine', 'completed', 'voicemail'],
    ['completed', 'user_busy', 'completed', 'unanswered'],
    ['failed', 'user_rejected', 'failed', 'unanswered'],
    ['failed', 'USER_UNAVAILABLE', 'failed', 'unanswered'],
    ['failed', 'machine', 'failed', 'failed'],
    ['failed', null, 'failed', 'failed'],
    ['transferred', 'human', 'completed', 'transferred'],
    ['in_progress', 'waiting', 'in_progress', null],
    ['active', 'human', 'in_progress', null],
    ['blocked', 'human', 'unknown', null],
    ['completed', 'dog', 'completed', 'answered'],
  ])('reads the status %s, answered by %s, as %s and %s', (status, answer_status, lifecycle, outcome) => {
    const call = itellicoCall({ status, answer_status, direction: 'outbound' });
    expect(normalizeItellicoCall(call)).toMatchObject({ status: lifecycle, outcome, providerStatus: status });
  });

  it.each([null, 'internal', 'sideways'])(
    'does not say whose number is whose in the direction %s',
    (direction) => {
      const { participants, raw } = normalizeItellicoCall(itellicoCall({ direction }));
      expect(participants.map(({ role, phoneRaw }) => [role, phoneRaw])).toEqual([
        ['customer', null],
        ['agent', null],
      ]);
      expect(raw).toMatchObject({ from_number: '+493023125977' });
    },
  );

  it('derives the end where only the length is told', () => {
    expect(normalizeItellicoCall(itellicoCall({ ended_at: null }))).toMatchObject({
      endedAt: '2026-04-21T14:30:48.000Z',
      endedAtDerived: true,
    });
  });

  it('does not take the time it was created for its start', () => {
    const call = itellicoCall({ started_at: null, ended_at: null });
    expect(normalizeItellicoCall(call)).toMatchObject({ startedAt: null, endedAt: null });
  });

  it('resolves the recording against the API that was asked', () => {
    const options = { baseUrl: 'http://localhost:4010' };
    expect(normalizeItellicoCall(itellicoCall(), options).recording?.url).toBe(
      'http://localhost:4010/media/recordings/demo.mp3',
    );
  });
});
