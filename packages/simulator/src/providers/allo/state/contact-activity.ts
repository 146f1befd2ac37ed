import { keysWithNumber } from './threads.ts';
import type { Timeline } from './timeline.ts';
import type { World } from './world.ts';

/** How much was spoken and written with some numbers, and when last. */
export interface ContactActivity {
  readonly interactions: number;
  readonly lastMs: number | null;
}

/** When there was last something with one of the numbers; null for never. */
export function lastActivityMs(
  { shelf }: World,
  timeline: Timeline,
  numbers: readonly string[],
): number | null {
  let lastMs: number | null = null;
  for (const number of numbers) {
    const [newest] = keysWithNumber(shelf, timeline, number, null);
    if (newest !== undefined) lastMs = Math.max(lastMs ?? 0, shelf.facts(newest).startMs);
  }
  return lastMs;
}

export function activityOf(world: World, timeline: Timeline, numbers: readonly string[]): ContactActivity {
  let interactions = 0;
  for (const number of numbers) {
    for (const _ of keysWithNumber(world.shelf, timeline, number, null)) interactions += 1;
  }
  return { interactions, lastMs: lastActivityMs(world, timeline, numbers) };
}
