import type { Conversation } from '@callweave/core';

/** A call of Allo as our record, twenty minutes long unless it says otherwise. */
export function callOf(id: string, startedAtMs: number, changes: Partial<Conversation> = {}): Conversation {
  return {
    schemaVersion: 1,
    id: `allo:${id}`,
    provider: 'allo',
    providerId: id,
    threadKey: null,
    channel: 'voice',
    isTest: false,
    direction: 'inbound',
    status: 'completed',
    outcome: 'answered',
    providerStatus: 'ANSWERED',
    participants: [],
    startedAt: new Date(startedAtMs).toISOString(),
    endedAt: new Date(startedAtMs + 1_200_000).toISOString(),
    endedAtDerived: true,
    durationSeconds: 1_200,
    recording: null,
    turns: null,
    transcriptState: 'pending',
    summary: null,
    tags: [],
    crmRefs: [],
    raw: {},
    ...changes,
  };
}
