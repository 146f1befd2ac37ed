import type { IDataObject } from 'n8n-workflow';

/** A row with everything that the API tells, under the names that it uses. */
export function rawRow(row: object): IDataObject {
  return { ...row } as IDataObject;
}
