import type { IDataObject } from 'n8n-workflow';

/** How the rows of a resource look in the node's output. */
export interface Entity<Row> {
  /** Every field that 'Selected Fields' offers, each one value of a row. */
  readonly fields: Readonly<Record<string, (row: Row) => unknown>>;
  /** The most useful ones, at most ten. The first names the row, and is always returned. */
  readonly simplified: readonly string[];
  /** Everything that the API tells, under the names that it uses. */
  readonly raw: (row: Row) => IDataObject;
}
