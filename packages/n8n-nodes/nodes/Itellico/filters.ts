import type { INodeProperties } from 'n8n-workflow';

/** The filters that calls and conversations have in common, under the names and with the values of the API. */
export const directionFilter: INodeProperties = {
  displayName: 'Direction',
  name: 'direction',
  type: 'options',
  options: [
    { name: 'Inbound', value: 'inbound' },
    { name: 'Internal', value: 'internal' },
    { name: 'Outbound', value: 'outbound' },
  ],
  default: 'inbound',
  description: 'Who started it',
};

export const statusFilter: INodeProperties = {
  displayName: 'Status',
  name: 'status',
  type: 'options',
  options: [
    { name: 'Completed', value: 'completed' },
    { name: 'Failed', value: 'failed' },
    { name: 'In Progress', value: 'in_progress' },
    { name: 'Transferred', value: 'transferred' },
  ],
  default: 'completed',
  description: 'Where it stands',
};

export const typeFilter: INodeProperties = {
  displayName: 'Type',
  name: 'type',
  type: 'options',
  options: [
    { name: 'Phone', value: 'phone' },
    { name: 'Test', value: 'test' },
    { name: 'Unknown', value: 'unknown' },
    { name: 'Web', value: 'web' },
  ],
  default: 'phone',
  description: 'The channel',
};

/** When the rows changed last; `rows` is what they are called. */
export function updatedFilters(rows: string): INodeProperties[] {
  return [
    {
      displayName: 'Updated After',
      name: 'updatedAfter',
      type: 'dateTime',
      default: '',
      description: `Only ${rows} that changed at this time or later`,
    },
    {
      displayName: 'Updated Before',
      name: 'updatedBefore',
      type: 'dateTime',
      default: '',
      description: `Only ${rows} that changed before this time`,
    },
  ];
}
