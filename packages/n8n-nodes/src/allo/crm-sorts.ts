/** The orders that every search of Allo's CRM knows. */
export const crmSorts = [
  'DATE_DESC',
  'DATE_ASC',
  'NAME_ASC',
  'NAME_DESC',
  'CREATED_DESC',
  'CREATED_ASC',
] as const;
