import { SimulatorError } from '../../simulator-error.ts';
import type { Catalogue } from './content/catalogue.ts';
import type { AlloTruth } from './wire.ts';

/** All rows at once, where they are in memory anyway. */
export function truthOf(catalogue: Catalogue): readonly AlloTruth[] {
  const truths = catalogue.truths();
  if (isList(truths)) return truths;
  throw new SimulatorError({
    code: 'TRUTH_TOO_LARGE',
    message: `truth() would hold ${catalogue.size} rows, which "conversations" makes up one by one; use truths() instead.`,
  });
}

const isList = (truths: Iterable<AlloTruth>): truths is readonly AlloTruth[] => Array.isArray(truths);
