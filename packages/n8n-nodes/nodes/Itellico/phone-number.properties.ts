import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker, agentPicker, phoneNumberPicker, sipTrunkPicker } from './pickers.ts';

const resource = 'phoneNumber';
const show = (...operations: string[]) => showWith(resource, ...operations);

const fields: INodeProperties[] = [
  agentPicker({ description: 'The agent that answers calls to the number' }),
  {
    displayName: 'Name',
    name: 'name',
    type: 'string',
    default: '',
    placeholder: 'e.g. Front desk',
    description: 'What the number is called',
  },
  {
    displayName: 'Number',
    name: 'number',
    type: 'string',
    default: '',
    placeholder: 'e.g. +43720123456',
    description: 'The phone number with its country code',
  },
];

/** The operations on phone numbers, and what each of them asks for. */
export const phoneNumberProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a phone number', action: 'Create phone number' },
    {
      name: 'Delete',
      value: 'delete',
      description: 'Give a phone number up. A purchased one goes back to the carrier for good.',
      action: 'Delete phone number',
    },
    { name: 'Get', value: 'get', description: 'Get one phone number', action: 'Get phone number' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the phone numbers of an account',
      action: 'Get many phone numbers',
    },
    { name: 'Update', value: 'update', description: 'Change a phone number', action: 'Update phone number' },
  ]),
  accountPicker(show('create', 'delete', 'get', 'getAll', 'update')),
  phoneNumberPicker({ displayOptions: show('delete', 'get', 'update'), required: true }),
  sipTrunkPicker({
    displayOptions: show('create'),
    required: true,
    description: 'The SIP trunk that the number comes in on',
  }),
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create'),
    default: {},
    options: fields,
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    description: 'An agent or a SIP trunk that is added and left empty is taken off the number',
    options: [...fields, sipTrunkPicker({ description: 'The SIP trunk that the number comes in on' })],
  },
  ...limitProperties(resource),
  optionsProperty(resource, ['create', 'delete', 'get', 'getAll', 'update']),
];
