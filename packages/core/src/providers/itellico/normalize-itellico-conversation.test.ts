import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import vendorSample from './__fixtures__/vendor-list-response.json' with { type: 'json' };
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

/** A phone call with an AI agent; a test changes what it is about. */
function conversationRow(
  changes: Partial<ItellicoConversation> & Record<string, unknown> = {},
): ItellicoConversation {
  return {
    conversation_id: '5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
    type: 'phone',
    status: 'completed',
    start_timestamp: '2026-04-21T14:30:00.000Z',
    direction: 'inbound',
    agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3',
    agent_name: 'Reception',
    phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5',
    phone_number: '+493023125040',
    contact_number: '+493023125977',
    duration_seconds: 48,
    messages: [
      { role: 'system', message: 'Office hours' },
      { role: 'agent', message: 'How can I help you?', timestamp: '2026-04-21T14:30:02.100Z' },
      { role: 'user', message: 'The heating is cold.', timestamp: '2026-04-21T14:30:08.400Z' },
      {
        role: 'tool',
        name: 'create_ticket',
        result: { ticket: 'T-1' },
        timestamp: '2026-04-21T14:30:14.000Z',
      },
      { role: 'event', message: 'call_ended', timestamp: null },
    ],
    capture: { recording_url: '/media/recordings/demo.mp3' },
    ...changes,
  };
}

describe('normalizeItellicoConversation', () => {
  it('reads a phone call', () => {
    const row = conversationRow();
    const conversation = normalizeItellicoConversation(row);
    expect(conversation).toMatchObject({
      id: 'itellico:5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5',
      channel: 'voice',
      direction: 'inbound',
      status: 'completed',
      outcome: 'answered',
      startedAt: '2026-04-21T14:30:00.000Z',
      endedAt: '2026-04-21T14:30:48.000Z',
      endedAtDerived: true,
      durationSeconds: 48,
      threadKey: null,
      transcriptState: 'available',
    });
    expect(conversation.participants).toEqual([
      expect.objectContaining({ role: 'customer', kind: 'human', phoneE164: '+493023125977' }),
      expect.objectContaining({ role: 'agent', kind: 'ai', phoneE164: '+493023125040', name: 'Reception' }),
    ]);
    expect(conversation.raw).toBe(row);
    expectValidConversation(conversation);
  });

  it('takes user for the caller and agent for the AI, and nobody for what is not spoken', () => {
    const { turns, participants } = normalizeItellicoConversation(conversationRow());
    expect(
      turns?.map(({ kind, participant }) => [
        kind,
        participant === null ? null : participants[participant]?.role,
      ]),
    ).toEqual([
      ['system', null],
      ['utterance', 'agent'],
      ['utterance', 'customer'],
      ['tool', null],
      ['event', null],
    ]);
    expect(turns?.[3]).toMatchObject({
      text: '',
      tool: { name: 'create_ticket', result: { ticket: 'T-1' } },
    });
    expect(turns?.[2]).toMatchObject({ startOffsetMs: 8400, providerRole: 'user' });
  });

  it('puts the agent first when it called', () => {
    const { turns, participants } = normalizeItellicoConversation(conversationRow({ direction: 'outbound' }));
    expect(participants.map(({ role }) => role)).toEqual(['agent', 'customer']);
    expect(turns?.[1]?.participant).toBe(0);
  });

  it('reads the sample that the vendor prints', () => {
    const rows: ItellicoConversation[] = vendorSample.items;
    const [conversation] = rows.map((row) => normalizeItellicoConversation(row));
    expect(conversation).toMatchObject({
      status: 'in_progress',
      outcome: null,
      durationSeconds: 1,
      channel: 'voice',
    });
    expect(conversation?.turns?.[0]).toMatchObject({
      kind: 'utterance',
      participant: 0,
      providerRole: 'user',
    });
    expectValidConversation(conversation);
  });

  it.each([
    ['in_progress', 'in_progress', null],
    ['active', 'in_progress', null],
    ['completed', 'completed', 'answered'],
    ['transferred', 'completed', 'transferred'],
    ['failed', 'failed', 'failed'],
    ['blocked', 'unknown', null],
  ])('splits the status %s into the lifecycle %s and the outcome %s', (status, lifecycle, outcome) => {
    expect(normalizeItellicoConversation(conversationRow({ status }))).toMatchObject({
      status: lifecycle,
      outcome,
      providerStatus: status,
    });
  });

  it.each([
    ['web', 'web', false, 'unknown'],
    ['test', 'web', true, 'unknown'],
    ['phone', 'voice', false, 'human'],
    ['unknown', 'unknown', false, 'unknown'],
    ['hologram', 'unknown', false, 'unknown'],
  ])(
    'takes the type %s for the channel %s, test %s, with a customer of kind %s',
    (type, channel, isTest, kind) => {
      const conversation = normalizeItellicoConversation(conversationRow({ type }));
      expect(conversation).toMatchObject({ channel, isTest });
      expect(conversation.participants[0]?.kind).toBe(kind);
    },
  );

  it.each([
    ['/media/a.mp3', 'https://api.itellico.ai/media/a.mp3'],
    ['media/a.mp3', 'https://api.itellico.ai/media/a.mp3'],
    ['https://storage.example.com/a.mp3?signature=1', 'https://storage.example.com/a.mp3?signature=1'],
  ])('resolves the recording %s', (recording_url, url) => {
    expect(
      normalizeItellicoConversation(conversationRow({ capture: { recording_url } })).recording?.url,
    ).toBe(url);
  });

  it('tells messages that were not sent from none, and from none yet', () => {
    const { messages: _, ...without } = conversationRow();
    expect(normalizeItellicoConversation(without)).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
    });
    expect(normalizeItellicoConversation(conversationRow({ messages: [] }))).toMatchObject({
      turns: [],
      transcriptState: 'none',
    });
    expect(normalizeItellicoConversation(conversationRow({ messages: [], status: 'active' }))).toMatchObject({
      transcriptState: 'pending',
    });
  });

  it('keeps a message of a role that is not known yet', () => {
    const { turns } = normalizeItellicoConversation(
      conversationRow({ messages: [{ role: 'supervisor', message: 'Hello.' }] }),
    );
    expect(turns?.[0]).toMatchObject({
      kind: 'event',
      participant: null,
      text: 'Hello.',
      providerRole: 'supervisor',
    });
  });

  it('answers with a valid conversation whatever the fields hold', () => {
    const base = conversationRow();
    const row = fc.record(
      Object.fromEntries(
        Object.entries(base).map(([key, value]) => [
          key,
          fc.oneof(fc.constant(value), fc.jsonValue(), fc.string()),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(row, fc.string({ minLength: 1 }), (fields, id) => {
        const input = { ...fields, conversation_id: id } as unknown as ItellicoConversation;
        const conversation = normalizeItellicoConversation(input);
        expectValidConversation(conversation);
        expect(conversation.raw).toBe(input);
      }),
      { numRuns: 2_000 },
    );
  });
});
