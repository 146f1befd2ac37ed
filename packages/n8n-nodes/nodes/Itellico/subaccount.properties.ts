import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker, subaccountPicker } from './pickers.ts';

const resource = 'subaccount';
const show = (...operations: string[]) => showWith(resource, ...operations);

const isActive: INodeProperties = {
  displayName: 'Active',
  name: 'isActive',
  type: 'boolean',
  default: true,
  description: 'Whether the subaccount is in use',
};

const name: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Example Berlin',
  description: 'What the subaccount is called',
};

/** The operations on subaccounts, and what each of them asks for. */
export const subaccountProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a subaccount', action: 'Create subaccount' },
    { name: 'Get', value: 'get', description: 'Get one subaccount', action: 'Get subaccount' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the direct subaccounts of an account',
      action: 'Get many subaccounts',
    },
    {
      name: 'Update',
      value: 'update',
      description: 'Rename a subaccount, or take it out of use',
      action: 'Update subaccount',
    },
  ]),
  accountPicker(show('create', 'get', 'getAll', 'update')),
  subaccountPicker({ displayOptions: show('get', 'update'), required: true }),
  { ...name, displayOptions: show('create'), required: true },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [isActive, name],
  },
  ...limitProperties(resource),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getAll'),
    default: {},
    options: [isActive],
  },
  optionsProperty(resource, ['create', 'get', 'getAll', 'update']),
];
