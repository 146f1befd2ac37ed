import type { ItemSearchRequest } from '@callweave/allo-client';
import type { TimeRange } from '../../time-range.ts';

const dayMs = 86_400_000;
/** Before this there was no Allo. */
const beginning = Date.UTC(2000, 0, 1);

/**
 * The `date` of a search's body for a stretch of time. Days are as fine as the search goes, and in which time zone they
 * begin is not documented: so a day more at either end is asked for, and whoever reads the answer checks the times.
 * Both ends are required (https://help.withallo.com/en/v2/api-reference/conversations/search-conversation-items), so
 * an open one is closed.
 */
export function dateFilter({ sinceMs, untilMs }: TimeRange, nowMs: number): Pick<ItemSearchRequest, 'date'> {
  if (sinceMs === null && untilMs === null) return {};
  const fromMs = sinceMs === null ? beginning : sinceMs - dayMs;
  // A beginning in the future must not come after the end, which Allo refuses.
  const toMs = Math.max(fromMs, (untilMs ?? nowMs) + dayMs);
  return { date: { from: dayOf(fromMs), to: dayOf(toMs) } };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
