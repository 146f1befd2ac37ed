import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../../../test/support/allo-items.ts';
import { isMissedCall } from './is-missed-call.ts';

describe('isMissedCall', () => {
  it.each([
    ['ANSWERED', false],
    ['TRANSFERRED', false],
    ['TRANSFERRED_AI', false],
    ['TRANSFERRED_EXTERNAL', false],
    ['VOICEMAIL', true],
    ['BLOCKED', true],
    ['FAILED', true],
    ['RECEIVED', true],
    ['CLOSED', true],
    ['MISSED', true],
    ['A_WORD_OF_TOMORROW', true],
    ['answered', false],
  ])('an inbound call with the result %s: %j', (result, expected) => {
    expect(isMissedCall(alloCall({ result }))).toBe(expected);
  });

  it('counts a call without result, length and recording, and none with one of them', () => {
    const noResult = { result: null, duration: null, recording_url: null };
    expect(isMissedCall(alloCall(noResult))).toBe(true);
    expect(isMissedCall(alloCall({ ...noResult, duration: 0 }))).toBe(true);
    expect(isMissedCall(alloCall({ ...noResult, duration: 12 }))).toBe(false);
  });

  it('is about inbound calls alone', () => {
    expect(isMissedCall(alloCall({ direction: 'OUTBOUND', result: 'VOICEMAIL' }))).toBe(false);
    expect(isMissedCall(alloMessage({ direction: 'INBOUND' }))).toBe(false);
  });
});
