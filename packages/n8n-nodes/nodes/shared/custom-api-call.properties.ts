import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { operationProperty, showWith } from './operation.property.ts';
import { optionsProperty } from './options.property.ts';

const resource = 'customApiCall';

/**
 * To stand last among the resources: n8n ends each list with a choice of this name, which leads to its HTTP Request node,
 * unless there is one.
 */
export const customApiCallResource: INodePropertyOptions = { name: 'Custom API Call', value: resource };

export interface CustomApiCallOptions {
  /** As the vendor is called. */
  readonly apiName: string;
  readonly pathPlaceholder: string;
}

/** A request to any path, for what the node has no operation for yet. */
export function customApiCallProperties({
  apiName,
  pathPlaceholder,
}: CustomApiCallOptions): INodeProperties[] {
  const displayOptions = showWith(resource, 'request');
  return [
    operationProperty(resource, 'request', [
      {
        name: 'Send Request',
        value: 'request',
        description: `Call any path of the ${apiName} API with the credential of this node`,
        action: 'Send custom API call',
      },
    ]),
    {
      displayName: 'Method',
      name: 'method',
      type: 'options',
      displayOptions,
      options: [
        { name: 'DELETE', value: 'DELETE' },
        { name: 'GET', value: 'GET' },
        { name: 'PATCH', value: 'PATCH' },
        { name: 'POST', value: 'POST' },
        { name: 'PUT', value: 'PUT' },
      ],
      default: 'GET',
      description: 'Only GET is repeated when no answer comes',
    },
    {
      displayName: 'Path',
      name: 'path',
      type: 'string',
      displayOptions,
      required: true,
      default: '',
      placeholder: pathPlaceholder,
      description: 'What follows the host, beginning with a slash',
    },
    {
      displayName: 'Query',
      name: 'query',
      type: 'json',
      displayOptions,
      default: '{}',
      description: 'What follows the question mark, as a JSON object',
    },
    {
      displayName: 'Body',
      name: 'body',
      type: 'json',
      displayOptions: { show: { ...displayOptions.show, method: ['DELETE', 'PATCH', 'POST', 'PUT'] } },
      default: '{}',
      description: 'What to send, as a JSON object',
    },
    optionsProperty(resource, ['request']),
  ];
}
