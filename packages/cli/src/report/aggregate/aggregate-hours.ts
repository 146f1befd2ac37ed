import type { Aggregate } from './aggregate.ts';

export interface Hours {
  /** Conversations by weekday, from Monday on, and hour of the day. */
  readonly counts: readonly (readonly number[])[];
  readonly most: number;
}

export function aggregateHours(): Aggregate<Hours> {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  return {
    add({ local }) {
      const hours = counts[local?.weekday ?? -1];
      if (hours !== undefined && local !== null) hours[local.hour] = (hours[local.hour] ?? 0) + 1;
    },
    result: () => ({ counts, most: Math.max(...counts.flat()) }),
  };
}
