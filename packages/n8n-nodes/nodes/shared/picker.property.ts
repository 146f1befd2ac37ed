import type { INodeProperties } from 'n8n-workflow';

export interface PickerOptions {
  /** In title case, as one of them is called: `Person`. */
  readonly displayName: string;
  readonly name: string;
  readonly description: string;
  /** The method of `listSearch` that finds them. */
  readonly searchListMethod: string;
  /** What an ID looks like: `e.g. per-abc123`. */
  readonly idPlaceholder: string;
  /** How the mode for typing it in is called. */
  readonly idName?: string;
  readonly required?: boolean;
  readonly displayOptions?: NonNullable<INodeProperties['displayOptions']>;
}

/** A parameter in which one thing is chosen from a list that can be searched, or named by its ID. */
export function pickerProperty({
  displayName,
  name,
  description,
  searchListMethod,
  idPlaceholder,
  idName = 'ID',
  required = false,
  displayOptions,
}: PickerOptions): INodeProperties {
  return {
    displayName,
    name,
    type: 'resourceLocator',
    ...(required ? { required } : undefined),
    ...(displayOptions === undefined ? undefined : { displayOptions }),
    default: { mode: 'list', value: '' },
    description,
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        placeholder: 'Choose...',
        typeOptions: { searchListMethod, searchable: true },
      },
      { displayName: `By ${idName}`, name: 'id', type: 'string', placeholder: idPlaceholder },
    ],
  };
}
