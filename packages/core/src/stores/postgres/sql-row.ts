/** A row as the driver gives it. Only texts and numbers are selected, whatever a caller's pool makes of other types. */
export type SqlRow = Readonly<Record<string, unknown>>;

export function textOf(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new TypeError(`Expected ${column} to be text; got ${typeof value}.`);
}

export function textOrNull(row: SqlRow, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/** The driver gives some numbers as text, since they may be larger than a double can tell. */
export function numberOf(row: SqlRow, column: string): number {
  const value = row[column];
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && !Number.isNaN(number)) return number;
  throw new TypeError(`Expected ${column} to be a number; got ${JSON.stringify(value)}.`);
}

/** A time that was selected by `epochMs`, as ISO 8601 in UTC. */
export function timeOf(row: SqlRow, column: string): string {
  return new Date(numberOf(row, column)).toISOString();
}

export function timeOrNull(row: SqlRow, column: string): string | null {
  return row[column] === null ? null : timeOf(row, column);
}

/** SQL for a time as milliseconds since 1970, under the column's own name. */
export function epochMs(...columns: readonly string[]): string {
  return columns.map((column) => `(extract(epoch FROM ${column}) * 1000)::float8 AS ${column}`).join(', ');
}

/** ISO 8601 in UTC as Postgres reads it: it knows no year 0, which is the year before the first. */
export function toSqlTime(time: string): string {
  return time.startsWith('0000-') ? `0001${time.slice(4)} BC` : time;
}

export function toSqlTimeOrNull(time: string | null): string | null {
  return time === null ? null : toSqlTime(time);
}
