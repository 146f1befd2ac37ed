import type { INodeProperties } from 'n8n-workflow';

/** Parameters of an operation as a trigger has them, which has no resources and operations to depend on. */
export function forTrigger(
  properties: readonly INodeProperties[],
  show: NonNullable<INodeProperties['displayOptions']>['show'] = {},
): INodeProperties[] {
  return properties.map(({ displayOptions, ...property }) => {
    const own = Object.entries(displayOptions?.show ?? {});
    const shown = {
      ...show,
      ...Object.fromEntries(own.filter(([name]) => name !== 'resource' && name !== 'operation')),
    };
    return Object.keys(shown).length === 0 ? property : { ...property, displayOptions: { show: shown } };
  });
}
