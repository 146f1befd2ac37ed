import type { INodeProperties } from 'n8n-workflow';

/** How many results to return, for the operation `getAll` of the resource. */
export function limitProperties(resource: string): INodeProperties[] {
  return [
    {
      displayName: 'Return All',
      name: 'returnAll',
      type: 'boolean',
      displayOptions: { show: { resource: [resource], operation: ['getAll'] } },
      default: false,
      description: 'Whether to return all results or only up to a given limit',
    },
    {
      displayName: 'Limit',
      name: 'limit',
      type: 'number',
      typeOptions: { minValue: 1 },
      displayOptions: { show: { resource: [resource], operation: ['getAll'], returnAll: [false] } },
      default: 50,
      description: 'Max number of results to return',
    },
  ];
}
