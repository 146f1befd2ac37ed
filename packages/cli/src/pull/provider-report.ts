import type { Conversation, Provider } from '@callweave/core';
import type { FetchCounts } from '../accounts/counting-fetch.ts';

/** What was pulled from one provider. */
export interface ProviderReport {
  readonly provider: Provider;
  /** Shared with the fetch that counts. */
  readonly counts: FetchCounts;
  conversations: number;
  readonly byChannel: Map<string, number>;
  readonly byOutcome: Map<string, number>;
  turns: number;
  talkTimeSeconds: number;
  seconds: number;
  /** Why the provider was not read to its end; null when it was. */
  error: unknown;
}

export function createProviderReport(provider: Provider, counts: FetchCounts): ProviderReport {
  return {
    provider,
    counts,
    conversations: 0,
    byChannel: new Map(),
    byOutcome: new Map(),
    turns: 0,
    talkTimeSeconds: 0,
    seconds: 0,
    error: null,
  };
}

export function addConversation(report: ProviderReport, conversation: Conversation): void {
  report.conversations += 1;
  countOne(report.byChannel, conversation.channel);
  countOne(report.byOutcome, conversation.outcome ?? 'open');
  report.turns += conversation.turns?.length ?? 0;
  report.talkTimeSeconds += conversation.durationSeconds ?? 0;
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
