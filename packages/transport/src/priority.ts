import { describeValue } from './describe-value.ts';
import { misuse } from './misuse.ts';

/**
 * Who goes first in a pacer's queue: `live` is what somebody waits for, `background` is what has time, such as a
 * backfill.
 */
export type Priority = 'live' | 'background';

/** @throws {TypeError} for anything else than a priority or undefined, which is `live`. */
export function parsePriority(priority: Priority = 'live'): Priority {
  if (priority === 'live' || priority === 'background') return priority;
  throw misuse('priority', '"live" or "background"', describeValue(priority));
}
