import type { ConversationItem, ItemSearchRequest } from '@callweave/allo-client';
import { textOf } from '@callweave/transport/json';
import type { TimeRange } from '../../time-range.ts';
import { beginningMs, type DayRange, dateOfDays, dayMs, startOfDay } from './date-filter.ts';

/** A part of a search: its days, null for all of them, and what else it is narrowed by. */
export interface AlloWindow {
  readonly days: DayRange | null;
  readonly narrowing: Pick<ItemSearchRequest, 'type' | 'direction' | 'allo_number'>;
}

/**
 * Windows without gap or overlap: even parts of the days; for a single day its calls and messages, then its directions,
 * then its lines. What is in none of these, such as a line that was given back, shows as missing from their sum.
 */
export async function splitAlloWindow(
  { days, narrowing }: AlloWindow,
  nowMs: number,
  partCount: number,
  listLines: () => Promise<readonly { readonly number: string }[]>,
): Promise<readonly AlloWindow[] | null> {
  const { firstMs, lastMs } = days ?? { firstMs: beginningMs, lastMs: startOfDay(nowMs + dayMs) };
  if (firstMs < lastMs) {
    const dayCount = (lastMs - firstMs) / dayMs + 1;
    const count = Math.min(partCount, dayCount);
    const startOf = (part: number): number => firstMs + Math.ceil((dayCount * part) / count) * dayMs;
    return Array.from({ length: count }, (_, part) => ({
      days: { firstMs: startOf(part), lastMs: startOf(part + 1) - dayMs },
      narrowing,
    }));
  }
  const narrowedBy = (more: AlloWindow['narrowing']): AlloWindow => ({
    days: { firstMs, lastMs },
    narrowing: { ...narrowing, ...more },
  });
  if (narrowing.type === undefined) return [narrowedBy({ type: 'CALL' }), narrowedBy({ type: 'SMS' })];
  if (narrowing.direction === undefined) {
    return [narrowedBy({ direction: 'INBOUND' }), narrowedBy({ direction: 'OUTBOUND' })];
  }
  if (narrowing.allo_number === undefined) {
    return (await listLines()).map(({ number }) => narrowedBy({ allo_number: number }));
  }
  return null;
}

/** Whether an item is what the window is narrowed to; its day is not checked, as its zone is not known. */
export function belongsToAlloWindow(item: ConversationItem, { narrowing }: AlloWindow): boolean {
  const type = textOf(item.type)?.toUpperCase();
  const direction = textOf(item.direction)?.toUpperCase();
  return (
    // What is no call is a message: live, its type has also been TEXT_MESSAGE.
    (narrowing.type === undefined ||
      type === undefined ||
      (type === 'CALL') === (narrowing.type === 'CALL')) &&
    (narrowing.direction === undefined || direction === undefined || direction === narrowing.direction) &&
    (narrowing.allo_number === undefined ||
      (item.allo_number ?? narrowing.allo_number) === narrowing.allo_number)
  );
}

/** The filter that asks for the window. */
export function searchFilterOf({ days, narrowing }: AlloWindow): Partial<ItemSearchRequest> {
  return { ...narrowing, ...dateOfDays(days) };
}

/**
 * Before which time everything was given once the window is read, and all before it; null where others of the same days
 * are still to come. In which zone days end is not known, so the last of them does not count.
 */
export function completeBeforeOf(
  { days, narrowing }: AlloWindow,
  narrowingOfList: AlloWindow['narrowing'],
): string | null {
  const isPartOfDay = Object.keys(narrowing).length > Object.keys(narrowingOfList).length;
  return days === null || isPartOfDay ? null : isoOf(days.lastMs);
}

/** The times to list again to read the window again: a day more at either end, within what was asked for. */
export function alloTimeOf(
  { days }: AlloWindow,
  { sinceMs, untilMs }: TimeRange,
): { since: string | null; until: string | null } {
  if (days === null) return { since: null, until: null };
  const since =
    days.firstMs === beginningMs ? sinceMs : Math.max(days.firstMs - dayMs, sinceMs ?? beginningMs);
  const until = Math.min(days.lastMs + 2 * dayMs, untilMs ?? Number.POSITIVE_INFINITY);
  return { since: isoOf(since), until: isoOf(until) };
}

function isoOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
