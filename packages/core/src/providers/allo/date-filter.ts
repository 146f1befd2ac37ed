import type { ItemSearchRequest } from '@callweave/allo-client';
import type { TimeRange } from '../../time-range.ts';

export const dayMs = 86_400_000;
/** Before this there was no Allo. */
export const beginningMs: number = Date.UTC(2000, 0, 1);

/** Days as the beginnings of days in UTC, both included. */
export interface DayRange {
  readonly firstMs: number;
  readonly lastMs: number;
}

/**
 * The days of a search for a stretch of time; null for all of them. Days are as fine as the search goes, and in which
 * time zone they begin is not documented: so a day more at either end is asked for, and whoever reads the answer checks
 * the times.
 */
export function searchDaysOf({ sinceMs, untilMs }: TimeRange, nowMs: number): DayRange | null {
  if (sinceMs === null && untilMs === null) return null;
  const firstMs = sinceMs === null ? beginningMs : startOfDay(sinceMs - dayMs);
  // The end is not included.
  const lastMs = startOfDay((untilMs === null ? nowMs : untilMs - 1) + dayMs);
  // A beginning in the future must not come after the end, which Allo refuses.
  return { firstMs, lastMs: Math.max(firstMs, lastMs) };
}

/**
 * The `date` of a search's body. Both ends are required
 * (https://help.withallo.com/en/v2/api-reference/conversations/search-conversation-items).
 */
export function dateOfDays(days: DayRange | null): Pick<ItemSearchRequest, 'date'> {
  return days === null ? {} : { date: { from: dayOf(days.firstMs), to: dayOf(days.lastMs) } };
}

/** The `date` of a search's body for a stretch of time, a day more at either end. */
export function dateFilter(range: TimeRange, nowMs: number): Pick<ItemSearchRequest, 'date'> {
  return dateOfDays(searchDaysOf(range, nowMs));
}

export function startOfDay(time: number): number {
  return Math.floor(time / dayMs) * dayMs;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
