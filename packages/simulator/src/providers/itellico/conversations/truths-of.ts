import type { ItellicoTruth } from '../wire.ts';
import type { ItellicoWorld } from '../world.ts';
import { hasStarted, truthAt } from './conversation-state.ts';

/** Every conversation that there is by now, in the order of the dialogues, then those that were started by a call. */
export function* truthsOf({
  content,
  placedCalls,
  erased,
  moment: momentOf,
}: ItellicoWorld): Iterable<ItellicoTruth> {
  const moment = momentOf();
  const end = content.firstStartingAtOrAfter(moment.nowMs + 1);
  for (let index = 0; index < end; index += 1) {
    const facts = content.at(index);
    if (!erased.has(facts.id)) yield truthAt(facts, moment);
  }
  for (const facts of placedCalls.all) {
    if (hasStarted(facts, moment) && !erased.has(facts.id)) yield truthAt(facts, moment);
  }
}
