import type { AnalyticsDateRange, AnalyticsRequest } from '@callweave/allo-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** What both kinds of figures ask for: the days, those to compare with, and whose calls. */
export function readAnalyticsRequest(parameters: ItemParameters): AnalyticsRequest {
  const filters = parameters.collection('filters');
  const users = filters.list('users');
  const numbers = filters.list('numbers');
  if (users.length > 0 && numbers.length > 0) {
    throw parameters.problem(
      'The filter has users and numbers',
      'Allo takes one of the two: remove the filter for users or the one for numbers.',
    );
  }
  return {
    date: readDays(parameters, ['from', 'From'], ['to', 'To']) ?? missingDays(parameters),
    ...withoutUndefined({
      compare_date: readDays(filters, ['compareFrom', 'Compare From'], ['compareTo', 'Compare To']),
      user_ids: users.length === 0 ? undefined : users,
      allo_numbers: numbers.length === 0 ? undefined : numbers,
    }),
  };
}

type Named = readonly [name: string, displayName: string];

function readDays(parameters: ItemParameters, first: Named, last: Named): AnalyticsDateRange | undefined {
  const from = parameters.day(...first);
  const to = parameters.day(...last);
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) {
    throw parameters.problem(
      `'${from === undefined ? first[1] : last[1]}' is empty`,
      `Set '${first[1]}' and '${last[1]}': figures are of the days between them, both included.`,
    );
  }
  if (from > to) {
    throw parameters.problem(
      `'${first[1]}' is after '${last[1]}'`,
      `The days are ${from} and ${to}. Change one of the two.`,
    );
  }
  return { from, to };
}

function missingDays(parameters: ItemParameters): never {
  throw parameters.problem(
    "'From' is empty",
    "Set 'From' and 'To': figures are of the days between them, both included.",
  );
}
