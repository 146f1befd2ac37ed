import type { AnalyticsRequest } from '@callweave/allo-client';
import { describeValue } from '@callweave/transport';
import { isRecord } from '@callweave/transport/json';

/**
 * Checks what Allo would refuse, or ignore without a word.
 * https://help.withallo.com/en/v2/api-reference/analytics/team-summary
 *
 * @throws {TypeError} telling what was expected and what came.
 */
export function requireAnalyticsRequest(request: AnalyticsRequest): void {
  const { date, compare_date, user_ids, allo_numbers } = request;
  requireDays('date', date);
  if (compare_date !== undefined) requireDays('compare_date', compare_date);
  if (user_ids !== undefined && allo_numbers !== undefined) {
    throw new TypeError('Expected user_ids or allo_numbers; got both.');
  }
}

function requireDays(name: string, range: unknown): void {
  const { from, to } = isRecord(range) ? range : {};
  if (!isDay(from) || !isDay(to)) {
    throw new TypeError(
      `Expected ${name} to have from and to as days such as 2026-04-01; got ${describeDay(from)} and ${describeDay(to)}.`,
    );
  }
  if (from > to)
    throw new TypeError(`Expected ${name}.from not to be after ${name}.to; got ${from} and ${to}.`);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function describeDay(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : describeValue(value);
}
