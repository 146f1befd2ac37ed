import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

export interface OutputPropertiesOptions {
  readonly resource: string;
  /** The operations that return rows of the resource. */
  readonly operations: readonly string[];
  /** What 'Simplified' returns, as a sentence. */
  readonly simplified: string;
  /** The fields that 'Selected Fields' offers, in alphabetical order. */
  readonly fields: readonly INodePropertyOptions[];
  /** The one that is always returned, where rows have no ID. */
  readonly identity?: INodePropertyOptions;
  /** What 'Raw' returns where the API's own form is no row. */
  readonly raw?: string;
}

/** How the results look: the same question for every resource with more than ten fields. */
export function outputProperties({
  resource,
  operations,
  simplified,
  fields,
  identity = { name: 'ID', value: 'id' },
  raw = 'Everything that the API tells, under the names that it uses',
}: OutputPropertiesOptions): INodeProperties[] {
  const show = { resource: [resource], operation: [...operations] };
  return [
    {
      displayName: 'Output',
      name: 'output',
      type: 'options',
      displayOptions: { show },
      options: [
        {
          name: 'Raw',
          value: 'raw',
          description: raw,
        },
        {
          name: 'Selected Fields',
          value: 'selectedFields',
          description: `The ${identity.name} and the fields that you choose`,
        },
        { name: 'Simplified', value: 'simplified', description: simplified },
      ],
      default: 'simplified',
      description: 'How much of each result to return',
    },
    {
      displayName: 'Fields',
      name: 'fields',
      type: 'multiOptions',
      displayOptions: { show: { ...show, output: ['selectedFields'] } },
      options: [...fields],
      default: [identity.value as string],
      description: `The fields to return beside the ${identity.name}`,
    },
  ];
}
