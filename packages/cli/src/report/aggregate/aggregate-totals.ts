import type { Aggregate } from './aggregate.ts';

export interface Totals {
  readonly conversations: number;
  readonly calls: number;
  readonly messages: number;
  readonly webSessions: number;
  /** Channels that are not known. */
  readonly others: number;
  /** Without a start, so in no figure by time. */
  readonly withoutStart: number;
  readonly inboundCalls: number;
  /** Inbound calls that somebody took. */
  readonly inboundCallsTaken: number;
  /** Inbound calls of which it is known how they went. */
  readonly inboundCallsEnded: number;
  readonly talkSeconds: number;
  readonly firstStartedAtMs: number | null;
  readonly lastStartedAtMs: number | null;
}

export function aggregateTotals(): Aggregate<Totals> {
  const counts = { call: 0, message: 0, web: 0, other: 0 };
  let conversations = 0;
  let withoutStart = 0;
  let inboundCalls = 0;
  let inboundCallsTaken = 0;
  let inboundCallsEnded = 0;
  let talkSeconds = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    add(facts) {
      conversations += 1;
      counts[facts.medium] += 1;
      talkSeconds += facts.talkSeconds;
      if (facts.startedAtMs === null) withoutStart += 1;
      else {
        first = Math.min(first, facts.startedAtMs);
        last = Math.max(last, facts.startedAtMs);
      }
      if (facts.medium !== 'call' || facts.direction !== 'inbound') return;
      inboundCalls += 1;
      if (facts.outcome !== null) inboundCallsEnded += 1;
      if (facts.outcome === 'answered' || facts.outcome === 'transferred') inboundCallsTaken += 1;
    },
    result: () => ({
      conversations,
      calls: counts.call,
      messages: counts.message,
      webSessions: counts.web,
      others: counts.other,
      withoutStart,
      inboundCalls,
      inboundCallsTaken,
      inboundCallsEnded,
      talkSeconds,
      firstStartedAtMs: Number.isFinite(first) ? first : null,
      lastStartedAtMs: Number.isFinite(last) ? last : null,
    }),
  };
}
