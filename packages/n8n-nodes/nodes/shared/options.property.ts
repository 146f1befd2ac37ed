import type { INodeProperties } from 'n8n-workflow';

const requestOptions: readonly INodeProperties[] = [
  {
    displayName: 'Max Wait (Seconds)',
    name: 'maxWaitSeconds',
    type: 'number',
    typeOptions: { minValue: 1 },
    // One connection serves all items.
    noDataExpression: true,
    default: 300,
    description:
      'How long a request may take in all, with its repetitions and the pauses that the API asks for when it is busy or cannot answer',
  },
  {
    displayName: 'Timeout (Seconds)',
    name: 'timeoutSeconds',
    type: 'number',
    typeOptions: { minValue: 1 },
    noDataExpression: true,
    default: 60,
    description: 'How long to wait for each answer of the API before the request is repeated',
  },
];

/** The collection 'Options' of some operations: their own ones, and those that every request has. */
export function optionsProperty(
  resource: string,
  operations: readonly string[],
  own: readonly INodeProperties[] = [],
): INodeProperties {
  return {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    displayOptions: { show: { resource: [resource], operation: [...operations] } },
    default: {},
    options: [...own, ...requestOptions].sort((left, right) =>
      left.displayName.localeCompare(right.displayName),
    ),
  };
}
