import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { crmSortProperty } from './crm-sort.property.ts';
import { companyPicker } from './pickers.ts';

const resource = 'company';
const show = (...operations: string[]) => showWith(resource, ...operations);

const industryProperty: INodeProperties = {
  displayName: 'Industry',
  name: 'industry',
  type: 'string',
  default: '',
  placeholder: 'e.g. Food',
};

const websiteProperty: INodeProperties = {
  displayName: 'Website',
  name: 'website',
  type: 'string',
  default: '',
  placeholder: 'e.g. https://example.com',
};

const nameProperty: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Example Bakery',
};

/** The operations on companies of Allo's CRM, and what each of them asks for. */
export const companyProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a company', action: 'Create company' },
    {
      name: 'Create or Update',
      value: 'upsert',
      description: 'Create a new record, or update the current one if it already exists (upsert)',
      action: 'Create or update company',
    },
    { name: 'Get', value: 'get', description: 'Get one company by ID', action: 'Get company' },
    { name: 'Get Many', value: 'getAll', description: 'Search companies', action: 'Get many companies' },
    { name: 'Update', value: 'update', description: 'Change a company', action: 'Update company' },
  ]),
  companyPicker({ required: true, displayOptions: show('get', 'update') }),
  {
    ...nameProperty,
    required: true,
    displayOptions: show('create', 'upsert'),
    description:
      'How the company is called. Create or Update goes by it, whatever its case; of several it takes the oldest.',
  },
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create', 'upsert'),
    default: {},
    options: [industryProperty, websiteProperty],
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [industryProperty, nameProperty, websiteProperty],
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
      { ...industryProperty, description: 'Part of the industry' },
      { ...nameProperty, description: 'Part of the name' },
      { ...websiteProperty, description: 'Part of the address of the website' },
    ],
  },
  optionsProperty(resource, ['create', 'get', 'update', 'upsert']),
  optionsProperty(resource, ['getAll'], [crmSortProperty]),
];
