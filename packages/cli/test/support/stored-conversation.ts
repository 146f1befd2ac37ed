import type { Conversation, Participant, Turn } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';

const somebody: Participant = {
  role: 'other',
  kind: 'unknown',
  phoneE164: null,
  phoneRaw: null,
  name: null,
  email: null,
  providerRef: null,
};

/** The customer's side, by a number reserved for fiction. */
export function customer(number: string | null = '+12025550143', name: string | null = null): Participant {
  const phoneE164 = number?.startsWith('+') ? number : null;
  return { ...somebody, role: 'customer', kind: 'human', phoneE164, phoneRaw: number, name };
}

export function person(name: string): Participant {
  return { ...somebody, role: 'agent', kind: 'human', name, providerRef: `usr-${name}` };
}

export function aiAgent(name: string): Participant {
  return { ...somebody, role: 'agent', kind: 'ai', name, providerRef: `agent-${name}` };
}

export function said(participant: number | null, text: string, changes: Partial<Turn> = {}): Turn {
  return {
    kind: 'utterance',
    participant,
    at: null,
    startOffsetMs: null,
    endOffsetMs: null,
    text,
    providerRole: null,
    ...changes,
  };
}

/** An answered inbound call of three minutes at Allo, unless told otherwise; its id is of the start. */
export function storedConversation(
  { startedAt = '2026-04-01T08:00:00.000Z', ...changes }: Partial<Conversation> = {},
  account = 'main',
): StoredConversation {
  const provider = changes.provider ?? 'allo';
  const providerId = changes.providerId ?? `cll-${startedAt}`;
  return {
    conversation: {
      schemaVersion: 1,
      id: `${provider}:${providerId}`,
      provider,
      providerId,
      threadKey: null,
      channel: 'voice',
      isTest: false,
      direction: 'inbound',
      status: 'completed',
      outcome: 'answered',
      providerStatus: null,
      participants: [customer(), person('Robin Sample')],
      startedAt,
      endedAt: null,
      endedAtDerived: false,
      durationSeconds: 180,
      recording: null,
      turns: [],
      transcriptState: 'available',
      summary: null,
      tags: [],
      crmRefs: [],
      raw: null,
      ...changes,
    },
    account,
    contentHash: '0'.repeat(64),
    firstSeenAt: '2026-04-01T09:00:00.000Z',
    readAt: '2026-04-01T09:00:00.000Z',
    changedAt: '2026-04-01T09:00:00.000Z',
    nextCheckAt: null,
    missedAt: null,
    deletedAt: null,
  };
}
