import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { pickerProperty } from '../shared/picker.property.ts';
import { crmSortProperty } from './crm-sort.property.ts';
import { companyPicker } from './pickers.ts';

const resource = 'deal';
const show = (...operations: string[]) => showWith(resource, ...operations);

const detailProperties: INodeProperties[] = [
  {
    displayName: 'Amount',
    name: 'amount',
    type: 'number',
    typeOptions: { numberPrecision: 2 },
    default: 0,
    description: 'What the deal is worth',
  },
  {
    displayName: 'Closed At',
    name: 'closedAt',
    type: 'dateTime',
    default: '',
    description: 'When it was won or lost',
  },
  companyPicker({ description: 'The company that the deal is with' }),
  {
    displayName: 'Currency',
    name: 'currency',
    type: 'string',
    default: '',
    placeholder: 'e.g. EUR',
    description: 'The three letters of the currency of the amount',
  },
  {
    displayName: 'Status',
    name: 'status',
    type: 'string',
    default: '',
    placeholder: 'e.g. negotiation',
    description: 'The stage of the deal, as your team calls it',
  },
];

const nameProperty: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Oven replacement',
};

/** The operations on deals of Allo's CRM, and what each of them asks for. */
export const dealProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a deal', action: 'Create deal' },
    {
      name: 'Create or Update',
      value: 'upsert',
      description: 'Create a new record, or update the current one if it already exists (upsert)',
      action: 'Create or update deal',
    },
    { name: 'Delete', value: 'delete', description: 'Delete a deal for good', action: 'Delete deal' },
    { name: 'Get', value: 'get', description: 'Get one deal by ID', action: 'Get deal' },
    { name: 'Get Many', value: 'getAll', description: 'Search deals', action: 'Get many deals' },
    { name: 'Update', value: 'update', description: 'Change a deal', action: 'Update deal' },
  ]),
  pickerProperty({
    displayName: 'Deal',
    name: 'dealId',
    description: 'The deal to work with',
    searchListMethod: 'searchDeals',
    idPlaceholder: 'e.g. dea-abc123',
    required: true,
    displayOptions: show('delete', 'get', 'update'),
  }),
  {
    ...nameProperty,
    required: true,
    displayOptions: show('create', 'upsert'),
    description:
      'How the deal is called. Create or Update goes by it and by the company, if there is one; of several it takes the oldest.',
  },
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create', 'upsert'),
    default: {},
    options: detailProperties,
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [...detailProperties, nameProperty].sort((left, right) =>
      left.displayName.localeCompare(right.displayName),
    ),
  },
  ...limitProperties(resource),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getAll'),
    default: {},
    options: [
      {
        displayName: 'Stage',
        name: 'stage',
        type: 'string',
        default: '',
        placeholder: 'e.g. negotiation',
        description: 'The exact status of the deal',
      },
      {
        displayName: 'Text',
        name: 'text',
        type: 'string',
        default: '',
        placeholder: 'e.g. oven',
        description: 'Words to look for in all fields',
      },
    ],
  },
  optionsProperty(resource, ['create', 'delete', 'get', 'update', 'upsert']),
  optionsProperty(resource, ['getAll'], [crmSortProperty]),
];
