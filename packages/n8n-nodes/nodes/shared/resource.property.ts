import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { customApiCallResource } from './custom-api-call.properties.ts';

/** What the node works with, and requests of one's own. */
export function resourceProperty(
  resources: readonly INodePropertyOptions[],
  standard: string,
): INodeProperties {
  const options = resources.concat(customApiCallResource);
  return {
    displayName: 'Resource',
    name: 'resource',
    type: 'options',
    noDataExpression: true,
    options,
    default: standard,
  };
}
