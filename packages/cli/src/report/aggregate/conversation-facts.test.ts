import { describe, expect, it } from 'vitest';
import {
  aiAgent,
  customer,
  person,
  said,
  storedConversation,
} from '../../../test/support/stored-conversation.ts';
import { createCalendar } from '../calendar.ts';
import { factsOf } from './conversation-facts.ts';

const calendar = createCalendar('Europe/Berlin');
const facts = (...args: Parameters<typeof storedConversation>) =>
  factsOf(storedConversation(...args), calendar);

describe('factsOf', () => {
  it.each([
    ['voice', 'call'],
    ['sms', 'message'],
    ['mms', 'message'],
    ['whatsapp', 'message'],
    ['web', 'web'],
    ['unknown', 'other'],
  ] as const)('takes %s for a %s', (channel, medium) => {
    expect(facts({ channel }).medium).toBe(medium);
  });

  it.each([
    ['answered', 180],
    ['transferred', 180],
    ['voicemail', 0],
    ['unanswered', 0],
    ['failed', 0],
    [null, 0],
  ] as const)('counts the length of a call that was %s as %d s of talk', (outcome, talkSeconds) => {
    expect(facts({ outcome }).talkSeconds).toBe(talkSeconds);
  });

  it('tells the time on the clocks of the time zone', () => {
    expect(facts({ startedAt: '2026-03-29T22:30:00.000Z' }).local).toEqual({
      date: '2026-03-30',
      hour: 0,
      weekday: 0,
    });
    expect(facts({ startedAt: null, providerId: 'cll-1' })).toMatchObject({ startedAtMs: null, local: null });
  });

  it.each([
    ['+12025550143', '+12025550143'],
    ['LINDENHOF', 'lindenhof'],
    ['anonymous', null],
    [null, null],
  ])('knows the caller %s as %s', (number, key) => {
    expect(facts({ participants: [customer(number)] }).contact.key).toBe(key);
  });

  it('has those on our side who spoke, and the first where none did', () => {
    const participants = [customer(), person('Robin Sample'), aiAgent('Receptionist')];
    const labelsOf = (turns: Parameters<typeof storedConversation>[0]) =>
      facts({ participants, ...turns }).agents.map(({ label, kind }) => `${label} ${kind}`);
    expect(labelsOf({ turns: [said(2, 'Hello'), said(0, 'Hi')] })).toEqual(['Receptionist ai']);
    expect(labelsOf({ turns: [said(2, 'Hello'), said(1, 'Hi')] })).toEqual([
      'Robin Sample human',
      'Receptionist ai',
    ]);
    expect(labelsOf({ turns: [said(0, 'Hello?')] })).toEqual(['Robin Sample human']);
    expect(labelsOf({ turns: null })).toEqual(['Robin Sample human']);
  });

  it('calls somebody without a name by what is known', () => {
    const nameless = { ...person(''), name: null, providerRef: null };
    const labelOf = (participant: typeof nameless) => facts({ participants: [participant] }).agents[0]?.label;
    expect(labelOf({ ...nameless, email: 'robin@example.com' })).toBe('robin@example.com');
    expect(labelOf({ ...nameless, phoneRaw: '+12025550100' })).toBe('Line +12025550100');
    expect(labelOf(nameless)).toBe('Not told');
  });
});
