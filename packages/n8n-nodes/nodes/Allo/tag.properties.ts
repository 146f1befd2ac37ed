import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { pickerProperty } from '../shared/picker.property.ts';

const resource = 'tag';

/** The operations on the team's tags. They are put on calls under 'Conversation Item'. */
export const tagProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Get', value: 'get', description: 'Get one tag by its name or ID', action: 'Get tag' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the tags that the team has for calls',
      action: 'Get many tags',
    },
  ]),
  pickerProperty({
    displayName: 'Tag',
    name: 'tag',
    description: 'The tag to work with',
    searchListMethod: 'searchTags',
    idPlaceholder: 'e.g. interested',
    idName: 'Name or ID',
    required: true,
    displayOptions: showWith(resource, 'get'),
  }),
  ...limitProperties(resource),
  optionsProperty(resource, ['get', 'getAll']),
];
