import type { ItemFacts } from '../content/item-facts.ts';
import { type DayRange, daysIn } from '../protocol/days.ts';
import { textsIn } from '../protocol/fields.ts';
import { hyphenated } from '../protocol/ids.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { AlloCall } from './allo-handler.ts';
import { itemWindow } from './item-window.ts';

export interface AnalysedCall {
  readonly key: number;
  readonly facts: ItemFacts;
}

/** The ranges and whose calls; everything is computed from the items that are listed. */
export interface Analysis {
  readonly days: DayRange;
  readonly compareDays: DayRange | null;
  calls(days: DayRange): Iterable<AnalysedCall>;
}

export function readAnalysis(call: AlloCall): Analysis {
  const { world, body, nowMs } = call;
  const { widestRangeDays } = world.settings;
  const userIds = textsIn(body, 'user_ids')?.map(hyphenated);
  const alloNumbers = textsIn(body, 'allo_numbers');
  if (userIds !== undefined && alloNumbers !== undefined) {
    const message = 'Send user_ids or allo_numbers, not both.';
    throw new AlloProblem({ status: 400, message, param: 'user_ids' });
  }
  const timeline = call.timeline();
  const isMeant = ({ type, user, alloNumber }: ItemFacts): boolean =>
    type === 'CALL' &&
    (userIds === undefined || (user !== null && userIds.includes(user.id))) &&
    (alloNumbers === undefined || alloNumbers.includes(alloNumber));
  return {
    days: daysIn(body, 'date', widestRangeDays) ?? { from: null, to: null },
    compareDays: daysIn(body, 'compare_date', widestRangeDays),
    *calls(days) {
      const { from, to } = itemWindow(timeline, world, days);
      for (let rank = from; rank < to; rank += 1) {
        const key = timeline.keyAt(rank);
        const facts = world.items.facts(key, nowMs);
        if (isMeant(facts)) yield { key, facts };
      }
    },
  };
}

/** Zero for a call that nobody took. */
export const durationSeconds = ({ startMs, endMs }: ItemFacts): number => (endMs - startMs) / 1000;
