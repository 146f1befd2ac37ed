import { parseTimeRange } from '@callweave/core';
import { UsageError } from '../usage-error.ts';

type TimeRange = ReturnType<typeof parseTimeRange>;

/**
 * Times of the command line, or of where else the user wrote them.
 * @throws {UsageError} for what is no time, or no range, by the names that the user knows.
 */
export function parseTimeFlags(
  since: string | undefined,
  until: string | undefined,
  { sinceName = '--since' }: { readonly sinceName?: string } = {},
): TimeRange {
  try {
    return parseTimeRange(since, until);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      error.message
        .replace(/^Expected since /, `Expected ${sinceName} `)
        .replace(/^Expected until /, 'Expected --until ')
        .replace(' before until;', ' before --until;')
        .replace(', a time', ' or a time')
        .replace(', or a Date;', ';'),
    );
  }
}
