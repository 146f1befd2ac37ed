import { instantAt } from '../../time.ts';
import type { ParsedStoreQuery } from '../shared/store-query.ts';
import { toSqlTime } from './sql-row.ts';
import { toSqlKey } from './sql-text.ts';

/** Values of a statement, by the names that SQL has for them. */
export interface Parameters {
  readonly values: readonly unknown[];
  add(value: unknown): string;
}

export function createParameters(): Parameters {
  const values: unknown[] = [];
  return {
    values,
    add: (value) => `$${values.push(value)}`,
  };
}

/**
 * The conditions of a query on `conversations`, its range of time apart. They may let too much through, never too
 * little: of somebody in a conversation of several, only the record tells.
 */
export function filterOf(query: ParsedStoreQuery, { add }: Parameters): string[] {
  const party = (column: string, value: string | null): string[] =>
    value === null ? [] : [`(${column} = ${add(toParameter(value))} OR has_more_parties)`];
  const equal = (column: string, value: string | null): string[] =>
    value === null ? [] : [`${column} = ${add(toSqlKey(value))}`];
  return [
    ...(query.withDeleted ? [] : ['deleted_at IS NULL']),
    ...equal('provider', query.provider),
    ...equal('account', query.account),
    ...equal('direction', query.direction),
    ...equal('channel', query.channel),
    ...party('contact_number', query.contactNumber),
    ...party('our_number', query.ourNumber),
    ...party('agent_id', query.agentId),
  ];
}

export function rangeOf({ range }: Pick<ParsedStoreQuery, 'range'>, { add }: Parameters): string[] {
  const { sinceMs, untilMs } = range;
  return [
    ...(sinceMs === null ? [] : [`started_at >= ${add(boundAt(sinceMs))}`]),
    ...(untilMs === null ? [] : [`started_at < ${add(boundAt(untilMs))}`]),
  ];
}

/** Beyond the years of four digits nothing starts. */
function boundAt(ms: number): string {
  const instant = instantAt(ms);
  return instant === null ? `${ms < 0 ? '-' : ''}infinity` : toSqlTime(instant.iso);
}

/** As the columns for analysts have it. */
function toParameter(text: string): string {
  return text.replace(/\0|\p{Cs}/gu, '\ufffd');
}
