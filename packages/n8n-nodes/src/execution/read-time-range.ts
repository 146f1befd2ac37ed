import type { TimeRange } from '@callweave/core';
import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { textOf } from './parameter-values.ts';
import { parseDateTime } from './parse-date-time.ts';

/** The filters 'Since' and 'Until'. */
export function readTimeRange(
  context: IExecuteFunctions,
  filters: Readonly<Record<string, unknown>>,
  itemIndex: number,
): TimeRange {
  const sinceMs = readTime(context, 'Since', filters.since, itemIndex) ?? null;
  const untilMs = readTime(context, 'Until', filters.until, itemIndex) ?? null;
  if (sinceMs !== null && untilMs !== null && sinceMs >= untilMs) {
    throw new NodeOperationError(context.getNode(), `'Since' is not before 'Until' [item ${itemIndex}]`, {
      description: `The range ends before it begins: ${new Date(sinceMs).toISOString()} to ${new Date(untilMs).toISOString()}. Change one of the two.`,
      itemIndex,
    });
  }
  return { sinceMs, untilMs };
}

/** A time filter as milliseconds since 1970; undefined when it is not set. */
export function readTime(
  context: IExecuteFunctions,
  displayName: string,
  value: unknown,
  itemIndex: number,
): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const time = parseDateTime(value, context.getTimezone());
  if (time === null) {
    throw new NodeOperationError(
      context.getNode(),
      `'${displayName}' is not a date and time [item ${itemIndex}]`,
      {
        description: `It is "${textOf(value) ?? typeof value}". Pick a date, or let the expression give one such as 2026-04-01T08:00:00Z.`,
        itemIndex,
      },
    );
  }
  return time;
}
