import { SimulatorError } from '../../simulator-error.ts';
import type { World } from './state/world.ts';
import type { AlloTruth } from './wire.ts';

/** All rows at once, where they are in memory anyway. */
export function truthOf(world: World): readonly AlloTruth[] {
  const { catalogue, erased } = world;
  const truths = catalogue.truths();
  if (isList(truths)) return erased.size === 0 ? truths : [...truthsOf(world)];
  throw new SimulatorError({
    code: 'TRUTH_TOO_LARGE',
    message: `truth() would hold ${catalogue.size} rows, which "conversations" makes up one by one; use truths() instead.`,
  });
}

/** Every row that was not erased. */
export function truthsOf(world: World): Iterable<AlloTruth> {
  return world.erased.size === 0 ? world.catalogue.truths() : leftOf(world);
}

function* leftOf({ catalogue, shelf, erased }: World): Generator<AlloTruth> {
  for (const truth of catalogue.truths()) {
    const key = shelf.keyOf(truth.row.id);
    if (key === undefined || !erased.has(key)) yield truth;
  }
}

const isList = (truths: Iterable<AlloTruth>): truths is readonly AlloTruth[] => Array.isArray(truths);
