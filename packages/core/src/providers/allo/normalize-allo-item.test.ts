import type { ConversationItem } from '@callweave/allo-client';
import { describe, expect, it } from 'vitest';
import { alloCall, alloMessage } from '../../../test/support/allo-items.ts';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import vendorSample from './__fixtures__/vendor-batch-response.json' with { type: 'json' };
import { normalizeAlloItem } from './normalize-allo-item.ts';

describe('normalizeAlloItem', () => {
  it('reads a call', () => {
    const item = alloCall();
    expect(normalizeAlloItem(item)).toEqual({
      schemaVersion: 1,
      id: 'allo:cll-demo0001',
      provider: 'allo',
      providerId: 'cll-demo0001',
      threadKey: '+14155550100|+14155550123',
      channel: 'voice',
      isTest: false,
      direction: 'inbound',
      status: 'completed',
      outcome: 'answered',
      providerStatus: 'ANSWERED',
      participants: [
        {
          role: 'customer',
          kind: 'human',
          phoneE164: '+14155550123',
          phoneRaw: '+14155550123',
          name: 'Alex Example',
          email: null,
          providerRef: 'cnt-demo01',
        },
        {
          role: 'agent',
          kind: 'human',
          phoneE164: '+14155550100',
          phoneRaw: '+14155550100',
          name: 'Robin Sample',
          email: 'robin@example.com',
          providerRef: 'usr-demo01',
        },
      ],
      startedAt: '2026-04-21T09:00:00.000Z',
      endedAt: '2026-04-21T09:01:05.000Z',
      endedAtDerived: true,
      durationSeconds: 65,
      recording: {
        url: 'https://api.withallo.com/v1/assets/recordings/demo.mp3',
        requiresAuth: true,
        expiresAt: null,
      },
      turns: [
        {
          kind: 'utterance',
          participant: 1,
          at: '2026-04-21T09:00:01.000Z',
          startOffsetMs: 1000,
          endOffsetMs: null,
          text: 'Lindenhof Heating, good morning.',
          providerRole: 'USER',
        },
        {
          kind: 'utterance',
          participant: 0,
          at: '2026-04-21T09:00:04.000Z',
          startOffsetMs: 4000,
          endOffsetMs: null,
          text: 'My heating is cold.',
          providerRole: 'EXTERNAL',
        },
      ],
      transcriptState: 'available',
      summary: { text: '**Heating**: appointment on Tuesday.', format: 'markdown' },
      tags: ['meeting_booked'],
      crmRefs: [
        { type: 'contact', id: 'cnt-demo01', name: 'Alex Example', status: null, parentId: null },
        { type: 'company', id: 'com-demo01', name: 'Example Ltd', status: null, parentId: 'cnt-demo01' },
      ],
      raw: item,
    });
  });

  it('reads a text message as one turn of its originator', () => {
    const conversation = normalizeAlloItem(alloMessage());
    expect(conversation).toMatchObject({
      channel: 'sms',
      direction: 'outbound',
      outcome: 'delivered',
      durationSeconds: null,
      endedAt: null,
      recording: null,
      transcriptState: 'available',
      tags: [],
    });
    expect(conversation.participants[0]).toMatchObject({ role: 'agent', phoneE164: '+14155550100' });
    expect(conversation.turns).toEqual([
      expect.objectContaining({ kind: 'message', participant: 0, text: 'See you on Tuesday.' }),
    ]);
  });

  it("is not misled by the vendor's sample of a call that carries a message's fields", () => {
    const items: ConversationItem[] = vendorSample.data;
    const [conversation] = items.map((item) => normalizeAlloItem(item));
    expect(conversation).toMatchObject({
      channel: 'voice',
      outcome: 'answered',
      status: 'completed',
      durationSeconds: 123,
      transcriptState: 'available',
    });
    expect(conversation?.turns).toHaveLength(1);
    expect(conversation?.turns?.[0]).toMatchObject({
      kind: 'utterance',
      participant: 1,
      providerRole: 'USER',
    });
    expect(conversation?.crmRefs.map(({ type }) => type)).toEqual(['contact', 'company', 'deal']);
    expectValidConversation(conversation);
  });

  it('reads a transcript that is wrapped in an object, as one integrator met it', () => {
    const wrapped = { transcripts: [{ source: 'USER', time: '2026-04-21T09:00:01Z', text: 'Hi.' }] };
    const item = { ...alloCall(), transcript: wrapped } as unknown as ConversationItem;
    expect(normalizeAlloItem(item).turns).toHaveLength(1);
  });

  it.each([
    [{ result: 'ANSWERED' }, 'answered', 'completed'],
    [{ result: 'VOICEMAIL' }, 'voicemail', 'completed'],
    [{ result: 'TRANSFERRED' }, 'transferred', 'completed'],
    [{ result: 'TRANSFERRED_AI' }, 'transferred', 'completed'],
    [{ result: 'BLOCKED' }, 'failed', 'failed'],
    [{ result: 'FAILED_EXTERNAL' }, 'failed', 'failed'],
    [{ result: null, duration: null, recording_url: null }, 'unanswered', 'completed'],
    [{ result: null, duration: 0, recording_url: null }, 'unanswered', 'completed'],
    [{ result: null, duration: 30 }, null, 'completed'],
    [{ result: 'SOMETHING_NEW' }, null, 'completed'],
    // Nobody was there: a missed call, though it says otherwise.
    [{ result: 'ANSWERED', duration: 0, transcript: [] }, 'unanswered', 'completed'],
    [{ result: 'ANSWERED', duration: 0, transcript: [], direction: 'OUTBOUND' }, 'answered', 'completed'],
  ])('takes the outcome of a call with %j for %s', (changes, outcome, status) => {
    expect(normalizeAlloItem(alloCall(changes))).toMatchObject({ outcome, status });
  });

  it.each([
    ['SMS', 'sms'],
    ['MMS', 'mms'],
    ['WHATSAPP', 'whatsapp'],
    [null, 'sms'],
    ['CARRIER_PIGEON', 'unknown'],
  ])('takes a message of type %s for the channel %s', (message_type, channel) => {
    expect(normalizeAlloItem(alloMessage({ message_type })).channel).toBe(channel);
  });

  it('names nobody when several contacts match, and refers to all of them', () => {
    const contacts = ['Alex', 'Sam'].map((name, index) => ({
      id: `cnt-${index}`,
      name,
      company: null,
      deals: [],
    }));
    const { participants, crmRefs } = normalizeAlloItem(alloCall({ contacts }));
    expect(participants[0]).toMatchObject({ name: null, providerRef: null });
    expect(crmRefs.map(({ name }) => name)).toEqual(['Alex', 'Sam']);
  });

  it.each(['anonymous', '3922', 'LINDENHOF', '+0123', '0033 1 99 00 12 34'])(
    'keeps the number %s as it is',
    (number) => {
      const { participants } = normalizeAlloItem(alloCall({ contact_number: number }));
      expect(participants[0]).toMatchObject({ phoneRaw: number, phoneE164: null });
    },
  );

  it('keeps fields that it does not know', () => {
    const item = alloCall({ extracted_data: { contact: { name: 'N/A' } }, sentiment: 'good' });
    expect(normalizeAlloItem(item).raw).toMatchObject({
      sentiment: 'good',
      extracted_data: { contact: { name: 'N/A' } },
    });
  });

  it.each([
    ['cll_demo0001', 'allo:cll-demo0001'],
    ['msg_demo0001', 'allo:msg-demo0001'],
    ['call_demo0001', 'allo:call_demo0001'],
  ])('gives %s, as it came, the same record id as the API does: %s', (providerId, id) => {
    expect(normalizeAlloItem(alloCall({ id: providerId }))).toMatchObject({ id, providerId });
  });
});
