import type { IDataObject } from 'n8n-workflow';

/** Rows as they look in the node's output, one by one as they are read. */
export async function* formatted<Row>(
  rows: AsyncIterable<Row>,
  format: (row: Row) => IDataObject,
): AsyncGenerator<IDataObject, void, undefined> {
  for await (const row of rows) yield format(row);
}
