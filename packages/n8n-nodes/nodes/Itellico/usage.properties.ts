import type { INodeProperties } from 'n8n-workflow';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker } from './pickers.ts';

const resource = 'usage';
const show = (...operations: string[]) => showWith(resource, ...operations);

/** How much agents have spoken, and how to count it. */
export const usageProperties: INodeProperties[] = [
  operationProperty(resource, 'get', [
    {
      name: 'Get',
      value: 'get',
      description: 'Get how many conversations there were and how long they took',
      action: 'Get usage',
    },
  ]),
  accountPicker(show('get')),
  {
    displayName: 'Granularity',
    name: 'granularity',
    type: 'options',
    displayOptions: show('get'),
    options: [
      { name: 'Day', value: 'day' },
      { name: 'Hour', value: 'hour' },
      { name: 'Month', value: 'month' },
    ],
    default: 'day',
    description: 'How long each counted stretch of time is',
  },
  {
    displayName: 'Group By',
    name: 'groupBy',
    type: 'multiOptions',
    displayOptions: show('get'),
    options: [
      { name: 'Agent', value: 'agent' },
      { name: 'Subaccount', value: 'subaccount' },
      { name: 'Type', value: 'type', description: 'Phone, web or test' },
    ],
    default: [],
    description: 'What to count apart',
  },
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('get'),
    default: {},
    options: [
      {
        displayName: 'Since',
        name: 'since',
        type: 'dateTime',
        default: '',
        description: "The beginning. When empty, it is 30 days before 'Until'.",
      },
      {
        displayName: 'Time Zone',
        name: 'timeZone',
        type: 'string',
        default: '',
        placeholder: 'e.g. Europe/Vienna',
        description: 'Where days begin. When empty, it is UTC.',
      },
      {
        displayName: 'Until',
        name: 'until',
        type: 'dateTime',
        default: '',
        description: 'The end. When empty, it is now.',
      },
    ],
  },
  optionsProperty(resource, ['get']),
];
