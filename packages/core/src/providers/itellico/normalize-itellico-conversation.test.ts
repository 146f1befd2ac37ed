import type { Conversation as ItellicoConversation } from '@callweave/itellico-client';
import { describe, expect, it } from 'vitest';
import { expectValidConversation } from '../../../test/support/expect-valid-conversation.ts';
import { itellicoRow } from '../../../test/support/itellico-rows.ts';
import vendorSample from './__fixtures__/vendor-list-response.json' with { type: 'json' };
import { normalizeItellicoConversation } from './normalize-itellico-conversation.ts';

describe('normalizeItellicoConversation', () => {
  it('reads a phone call', () => {
    const row = itellicoRow();
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
    const { turns, participants } = normalizeItellicoConversation(itellicoRow());
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
    const { turns, participants } = normalizeItellicoConversation(itellicoRow({ direction: 'outbound' }));
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
    expect(normalizeItellicoConversation(itellicoRow({ status }))).toMatchObject({
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
      const conversation = normalizeItellicoConversation(itellicoRow({ type }));
      expect(conversation).toMatchObject({ channel, isTest });
      expect(conversation.participants[0]?.kind).toBe(kind);
    },
  );

  it.each([
    ['/media/a.mp3', 'https://api.itellico.ai/media/a.mp3'],
    ['media/a.mp3', 'https://api.itellico.ai/media/a.mp3'],
    ['https://storage.example.com/a.mp3?signature=1', 'https://storage.example.com/a.mp3?signature=1'],
  ])('resolves the recording %s', (recording_url, url) => {
    expect(normalizeItellicoConversation(itellicoRow({ capture: { recording_url } })).recording?.url).toBe(
      url,
    );
  });

  it('tells messages that were not sent from none, and from none yet', () => {
    const { messages: _, ...without } = itellicoRow();
    expect(normalizeItellicoConversation(without)).toMatchObject({
      turns: null,
      transcriptState: 'not_requested',
    });
    expect(normalizeItellicoConversation(itellicoRow({ messages: [] }))).toMatchObject({
      turns: [],
      transcriptState: 'none',
    });
    expect(normalizeItellicoConversation(itellicoRow({ messages: [], status: 'active' }))).toMatchObject({
      transcriptState: 'pending',
    });
  });

  it('keeps a message of a role that is not known yet', () => {
    const { turns } = normalizeItellicoConversation(
      itellicoRow({ messages: [{ role: 'supervisor', message: 'Hello.' }] }),
    );
    expect(turns?.[0]).toMatchObject({
      kind: 'event',
      participant: null,
      text: 'Hello.',
      providerRole: 'supervisor',
    });
  });

  it('reads enum values in any case', () => {
    const row = itellicoRow({ type: 'PHONE', status: 'Completed', direction: 'OUTBOUND' });
    expect(normalizeItellicoConversation(row)).toMatchObject({
      channel: 'voice',
      status: 'completed',
      direction: 'outbound',
      providerStatus: 'Completed',
    });
  });

  it('keeps a row without an id', () => {
    const { conversation_id: _, ...row } = itellicoRow();
    const conversation = normalizeItellicoConversation(row as ItellicoConversation);
    expect(conversation).toMatchObject({ id: 'itellico:unknown', providerId: 'unknown', raw: row });
  });
});
