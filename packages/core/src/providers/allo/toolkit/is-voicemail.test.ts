import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../../../test/support/allo-items.ts';
import { isVoicemail } from './is-voicemail.ts';

describe('isVoicemail', () => {
  it('is true at either side’s mailbox', () => {
    expect(isVoicemail(alloCall({ result: 'VOICEMAIL' }))).toBe(true);
    expect(isVoicemail(alloCall({ result: 'VOICEMAIL', direction: 'OUTBOUND' }))).toBe(true);
    expect(isVoicemail(alloCall())).toBe(false);
    expect(isVoicemail(alloMessage())).toBe(false);
  });
});
