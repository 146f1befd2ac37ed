import type { Conversation } from '../conversation.ts';
import { parseInstant } from '../time.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const shortestWaitMs = minuteMs;
const longestWaitMs = 6 * hourMs;

/** Whether something of a conversation is still to come: its end, its transcript, its summary, how it went. */
export function isAwaited(conversation: Conversation): boolean {
  const { transcriptState, status, outcome } = conversation;
  return (
    transcriptState === 'pending' ||
    status === 'in_progress' ||
    outcome === 'pending' ||
    isSummaryAwaited(conversation)
  );
}

/** Allo sums up calls that somebody or something took; a text message and a missed call get no summary. */
function isSummaryAwaited({ provider, channel, outcome, summary }: Conversation): boolean {
  const isTaken = outcome === 'answered' || outcome === 'voicemail' || outcome === 'transferred';
  return provider === 'allo' && channel === 'voice' && isTaken && summary === null;
}

/**
 * When to ask for a conversation again: after about a quarter of its age, so that what comes within minutes is there
 * soon, and what takes days is not asked for all the time. The last time is the deadline. Null when nothing is to
 * come, when the deadline has passed, and for one without a start.
 */
export function nextCheckAt(
  conversation: Conversation,
  { nowMs, deadlineMs }: { readonly nowMs: number; readonly deadlineMs: number },
): string | null {
  if (!isAwaited(conversation)) return null;
  const startedMs = parseInstant(conversation.startedAt)?.ms;
  if (startedMs === undefined) return null;
  // The provider's clock may be ahead of ours.
  const ageMs = Math.max(0, nowMs - startedMs);
  if (ageMs >= deadlineMs) return null;
  const waitMs = Math.min(Math.max(ageMs / 4, shortestWaitMs), longestWaitMs);
  return new Date(nowMs + Math.min(Math.ceil(waitMs), deadlineMs - ageMs)).toISOString();
}
