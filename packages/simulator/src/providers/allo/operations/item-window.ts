import type { DayRange } from '../protocol/days.ts';
import type { Timeline } from '../state/timeline.ts';
import type { World } from '../state/world.ts';

/** The ranks from the first one, and below the second one. */
export interface ItemWindow {
  readonly from: number;
  readonly to: number;
}

/** What is listed on these days, by arithmetic. */
export function itemWindow(timeline: Timeline, { calendar }: World, days: DayRange | null): ItemWindow {
  const { from = null, to = null } = days ?? {};
  return {
    from: from === null ? 0 : timeline.countBefore(calendar.startOfDayMs(from)),
    to: to === null ? timeline.length : timeline.countBefore(calendar.endOfDayMs(to)),
  };
}
