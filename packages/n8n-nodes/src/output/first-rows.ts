import type { IDataObject } from 'n8n-workflow';
import { rawRow } from './raw-row.ts';

/** The rows of a list that the API gives as a whole, as many as are wanted. */
export function firstRows(rows: readonly object[], limit: number): IDataObject[] {
  return rows.slice(0, limit).map(rawRow);
}
