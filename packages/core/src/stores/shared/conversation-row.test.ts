import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../../test/support/arbitrary-conversation.ts';
import { conversationOfTurns } from '../../../test/support/conversation-of-turns.ts';
import type { Participant } from '../../conversation.ts';
import { ConversationFormatError } from '../../conversation-format-error.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { conversationOf, rowOf } from './conversation-row.ts';

const copy: Omit<StoredConversation, 'conversation'> = {
  account: 'main',
  contentHash: 'a',
  firstSeenAt: '2026-04-21T10:00:00.000Z',
  readAt: '2026-04-21T10:00:01.000Z',
  changedAt: '2026-04-21T10:00:02.000Z',
  nextCheckAt: '2026-04-21T10:00:03.000Z',
  missedAt: '2026-04-21T10:00:04.000Z',
  deletedAt: '2026-04-21T10:00:05.000Z',
};

function participant(changes: Partial<Participant>): Participant {
  return {
    role: 'other',
    kind: 'unknown',
    phoneE164: null,
    phoneRaw: null,
    name: null,
    email: null,
    providerRef: null,
    ...changes,
  };
}

describe('rowOf', () => {
  it('has the columns that analysts ask for', () => {
    const conversation = conversationOfTurns([{ text: 'Hello.' }], {
      id: 'allo:cll-1',
      providerId: 'cll-1',
      threadKey: '+14155550100|+14155550123',
      participants: [
        participant({}),
        participant({ role: 'customer', kind: 'human', phoneRaw: '+14155550123', name: 'Alex Example' }),
        participant({
          role: 'agent',
          kind: 'ai',
          phoneRaw: '+14155550100',
          name: 'Lindenhof',
          providerRef: 'agt-1',
        }),
        participant({ role: 'agent', kind: 'human', name: 'Robin Sample' }),
      ],
      startedAt: '2026-04-21T09:00:00Z',
      endedAt: '2026-04-21T11:01:00+02:00',
      durationSeconds: 60,
      outcome: 'answered',
      providerStatus: 'ANSWERED',
      summary: { text: 'Half \ud83d, zero \0.', format: 'plain' },
      tags: ['vip'],
      recording: { url: 'https://example.com/1.mp3', requiresAuth: true, expiresAt: null },
      raw: { b: 1, a: [2] },
    });
    expect(rowOf({ conversation, ...copy })).toEqual({
      id: 'allo:cll-1',
      provider: 'allo',
      account: 'main',
      provider_id: 'cll-1',
      thread_key: '+14155550100|+14155550123',
      channel: 'voice',
      is_test: false,
      direction: conversation.direction,
      status: 'completed',
      outcome: 'answered',
      provider_status: 'ANSWERED',
      started_at: '2026-04-21T09:00:00.000Z',
      ended_at: '2026-04-21T09:01:00.000Z',
      duration_seconds: 60,
      contact_number: '+14155550123',
      contact_name: 'Alex Example',
      our_number: '+14155550100',
      agent_id: 'agt-1',
      agent_name: 'Lindenhof',
      agent_kind: 'ai',
      has_more_parties: true,
      turn_count: 1,
      transcript_state: conversation.transcriptState,
      summary: 'Half \ufffd, zero \ufffd.',
      tags: ['vip'],
      recording_url: 'https://example.com/1.mp3',
      content_hash: 'a',
      first_seen_at: '2026-04-21T10:00:00.000Z',
      read_at: '2026-04-21T10:00:01.000Z',
      changed_at: '2026-04-21T10:00:02.000Z',
      next_check_at: '2026-04-21T10:00:03.000Z',
      missed_at: '2026-04-21T10:00:04.000Z',
      deleted_at: '2026-04-21T10:00:05.000Z',
      record: JSON.stringify({ ...conversation, raw: undefined }),
      raw: '{"b":1,"a":[2]}',
    });
  });

  it('has nulls for what is not known', () => {
    const conversation = conversationOfTurns(null, { participants: [], startedAt: null, summary: null });
    expect(rowOf({ conversation, ...copy })).toMatchObject({
      started_at: null,
      contact_number: null,
      contact_name: null,
      our_number: null,
      agent_id: null,
      agent_name: null,
      agent_kind: null,
      has_more_parties: false,
      turn_count: null,
      summary: null,
    });
  });
});

describe('conversationOf', () => {
  it('makes of every row what it was made of', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const stored = { conversation, ...copy };
        expect(conversationOf(rowOf(stored))).toEqual(stored);
      }),
    );
  });

  it('tells raw that is null from raw that is not there', () => {
    const conversation = conversationOfTurns([], { raw: null });
    expect(conversationOf(rowOf({ conversation, ...copy })).conversation).toHaveProperty('raw', null);
    const { raw: _, ...withoutRaw } = conversation;
    const read = conversationOf(rowOf({ conversation: { ...withoutRaw, raw: undefined }, ...copy }));
    expect(read.conversation).not.toHaveProperty('raw');
  });

  it('refuses a record of a later release', () => {
    const row = rowOf({ conversation: conversationOfTurns([]), ...copy });
    const read = () =>
      conversationOf({ ...row, record: row.record.replace('"schemaVersion":1', '"schemaVersion":2') });
    expect(read).toThrow(ConversationFormatError);
  });
});
