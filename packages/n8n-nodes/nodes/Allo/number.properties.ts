import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { linePicker } from './pickers.ts';

const resource = 'number';

/** The operations on the team's phone numbers, and what each of them asks for. */
export const numberProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Get', value: 'get', description: 'Get one of your phone numbers', action: 'Get number' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get your phone numbers and sender IDs with what they can do and who has them',
      action: 'Get many numbers',
    },
  ]),
  linePicker({
    displayName: 'Number',
    name: 'number',
    description: 'The phone number with its country code, or the name of a sender ID',
    required: true,
    displayOptions: showWith(resource, 'get'),
  }),
  ...limitProperties(resource),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: showWith(resource, 'getAll'),
    default: {},
    options: [
      {
        displayName: 'Type',
        name: 'type',
        type: 'options',
        options: [
          { name: 'Phone Number', value: 'NUMBER' },
          { name: 'Sender ID', value: 'SENDER_ID' },
        ],
        default: 'NUMBER',
        description: 'Only phone numbers, or only names that send text messages',
      },
    ],
  },
  optionsProperty(resource, ['get', 'getAll']),
];
