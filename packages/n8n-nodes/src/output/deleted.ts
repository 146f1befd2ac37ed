import type { IDataObject } from 'n8n-workflow';

/** What n8n's guidelines want of a deletion. */
export const deleted: Readonly<IDataObject> = { deleted: true };
