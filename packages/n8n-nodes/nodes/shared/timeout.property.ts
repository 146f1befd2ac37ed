import type { INodeProperties } from 'n8n-workflow';

export const timeoutProperty: INodeProperties = {
  displayName: 'Timeout (Seconds)',
  name: 'timeoutSeconds',
  type: 'number',
  typeOptions: { minValue: 1 },
  // One connection serves all items.
  noDataExpression: true,
  default: 60,
  description: 'How long to wait for each answer of the API before the request is repeated',
};
