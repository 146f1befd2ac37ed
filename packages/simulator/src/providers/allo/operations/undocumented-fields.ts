import type { AlloItemRow } from '../wire.ts';

/** What the AI guesses of a caller; seen live it is mostly placeholders, in these and other spellings. */
const EXTRACTED = {
  contact: {
    name: 'NOT AVAILABLE',
    emails: [],
    address: 'N/A',
    company: 'null',
    website: '-',
    job_title: 'JOB_TITLE',
  },
};

/** A call with the fields that no document has. */
export const withUndocumentedFields = (row: AlloItemRow): AlloItemRow =>
  row.type === 'SMS' ? row : { ...row, ...{ extracted_data: EXTRACTED, data_collected: {} } };
