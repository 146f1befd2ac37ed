import type { ItemSearchRequest } from '@callweave/allo-client';
import type { TimeRange } from '@callweave/core';
import type { IExecuteFunctions } from 'n8n-workflow';
import { booleanOf, listOf, textOf, withoutUndefined } from '../../execution/parameter-values.ts';
import { readChoice } from '../../execution/read-choice.ts';
import { valueOfLocator } from '../../pickers/value-of-locator.ts';
import { defaultPlatform } from '../../platform.ts';

const dayMs = 86_400_000;
/** Before 2000 there was no Allo: the beginning of a range that has none. */
const beginningMs = Date.UTC(2000, 0, 1);

/** The search's body for the collection 'Filters'. */
export function readSearchFilter(
  context: IExecuteFunctions,
  filters: Readonly<Record<string, unknown>>,
  range: TimeRange,
  itemIndex: number,
): ItemSearchRequest {
  const choice = <Choice extends string>(name: string, value: unknown, choices: readonly Choice[]) =>
    readChoice(context, name, value, choices, itemIndex);
  const tags = listOf(filters.tags);
  return withoutUndefined({
    allo_number: textOf(valueOfLocator(filters.line)),
    contact_number: textOf(filters.contactNumber),
    date: dateRange(range),
    direction: choice('Direction', filters.direction, ['INBOUND', 'OUTBOUND']),
    result: choice('Result', filters.result, ['ANSWERED', 'VOICEMAIL', 'TRANSFERRED']),
    search: textOf(filters.text),
    tags: tags.length === 0 ? undefined : tags,
    type: choice('Type', filters.type, ['CALL', 'SMS', 'ALL']),
    unread: booleanOf(filters.unread),
    unresponded: booleanOf(filters.unresponded),
    user_id: textOf(valueOfLocator(filters.userId)),
  });
}

/**
 * Days are as fine as the search goes, and in which time zone they begin is not documented: so a day more at
 * either end is asked for, and whoever reads the answer checks the times.
 */
function dateRange({ sinceMs, untilMs }: TimeRange): { from: string; to: string } | undefined {
  if (sinceMs === null && untilMs === null) return undefined;
  return {
    from: dayOf((sinceMs ?? beginningMs) - dayMs),
    to: dayOf((untilMs ?? defaultPlatform.now()) + dayMs),
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
