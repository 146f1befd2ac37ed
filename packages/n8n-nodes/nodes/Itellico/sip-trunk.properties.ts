import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker, sipTrunkPicker } from './pickers.ts';

const resource = 'sipTrunk';
const show = (...operations: string[]) => showWith(resource, ...operations);

const name: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Head office',
  description: 'What the trunk is called',
};

const fields: INodeProperties[] = [
  {
    displayName: 'Allowed IPs',
    name: 'allowedIps',
    type: 'string',
    default: '',
    placeholder: 'e.g. 203.0.113.7, 198.51.100.0/24',
    description: 'Comma-separated list of IP addresses and ranges that calls may come from',
  },
  {
    displayName: 'Termination URI',
    name: 'terminationUri',
    type: 'string',
    default: '',
    placeholder: 'e.g. sip.example.com',
    description: 'Where outbound calls are sent to',
  },
];

/** The operations on SIP trunks, and what each of them asks for. */
export const sipTrunkProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a SIP trunk', action: 'Create SIP trunk' },
    {
      name: 'Delete',
      value: 'delete',
      description: 'Remove a SIP trunk that has no phone numbers',
      action: 'Delete SIP trunk',
    },
    { name: 'Get', value: 'get', description: 'Get one SIP trunk', action: 'Get SIP trunk' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the SIP trunks of an account',
      action: 'Get many SIP trunks',
    },
    { name: 'Update', value: 'update', description: 'Change a SIP trunk', action: 'Update SIP trunk' },
  ]),
  accountPicker(show('create', 'delete', 'get', 'getAll', 'update')),
  sipTrunkPicker({ displayOptions: show('delete', 'get', 'update'), required: true }),
  { ...name, displayOptions: show('create'), required: true },
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
    options: [...fields, name].sort((left, right) => left.displayName.localeCompare(right.displayName)),
  },
  ...limitProperties(resource),
  optionsProperty(resource, ['create', 'delete', 'get', 'getAll', 'update']),
];
