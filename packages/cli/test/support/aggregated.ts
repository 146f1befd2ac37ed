import type { StoredConversation } from '@callweave/core/sync';
import type { Aggregate } from '../../src/report/aggregate/aggregate.ts';
import { factsOf } from '../../src/report/aggregate/conversation-facts.ts';
import { createCalendar } from '../../src/report/calendar.ts';

/** What an aggregate makes of conversations, on the clocks of a time zone. */
export function aggregated<Result>(
  { add, result }: Aggregate<Result>,
  conversations: readonly StoredConversation[],
  timeZone = 'Europe/Berlin',
): Result {
  const calendar = createCalendar(timeZone);
  for (const stored of conversations) add(factsOf(stored, calendar));
  return result();
}
