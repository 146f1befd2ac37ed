import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** What can be done with the resource; the first one named is not the default, `standard` is. */
export function operationProperty(
  resource: string,
  standard: string,
  operations: readonly (INodePropertyOptions & { readonly action: string })[],
): INodeProperties {
  return {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: [resource] } },
    options: [...operations],
    default: standard,
  };
}

/** Shows a parameter with these operations of the resource only. */
export function showWith(
  resource: string,
  ...operations: readonly string[]
): NonNullable<INodeProperties['displayOptions']> {
  return { show: { resource: [resource], operation: [...operations] } };
}
