import type { INodeProperties } from 'n8n-workflow';

/** The order of what a search of the CRM finds. */
export const crmSortProperty: INodeProperties = {
  displayName: 'Sort',
  name: 'sort',
  type: 'options',
  options: [
    { name: 'First Created First', value: 'CREATED_ASC' },
    { name: 'Last Active First', value: 'DATE_DESC' },
    { name: 'Last Active Last', value: 'DATE_ASC' },
    { name: 'Last Created First', value: 'CREATED_DESC' },
    { name: 'Name, A to Z', value: 'NAME_ASC' },
    { name: 'Name, Z to A', value: 'NAME_DESC' },
  ],
  default: 'DATE_DESC',
  description: 'The order of the results',
};
