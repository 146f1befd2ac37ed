import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { pickerProperty } from '../shared/picker.property.ts';
import { crmSortProperty } from './crm-sort.property.ts';
import { companyPicker } from './pickers.ts';

const resource = 'person';
const show = (...operations: string[]) => showWith(resource, ...operations);

const detailProperties: INodeProperties[] = [
  { displayName: 'Address', name: 'address', type: 'string', default: '', placeholder: 'e.g. 123 Main St' },
  companyPicker({ description: 'The company that the person works for' }),
  {
    displayName: 'Emails',
    name: 'emails',
    type: 'string',
    default: '',
    placeholder: 'e.g. alex@example.com, alex@example.org',
    description: 'Comma-separated list of email addresses',
  },
  { displayName: 'First Name', name: 'firstName', type: 'string', default: '', placeholder: 'e.g. Alex' },
  { displayName: 'Job Title', name: 'jobTitle', type: 'string', default: '', placeholder: 'e.g. Owner' },
  { displayName: 'Last Name', name: 'lastName', type: 'string', default: '', placeholder: 'e.g. Example' },
  {
    displayName: 'Website',
    name: 'website',
    type: 'string',
    default: '',
    placeholder: 'e.g. https://example.com',
  },
];

const numbersProperty: INodeProperties = {
  displayName: 'Numbers',
  name: 'numbers',
  type: 'string',
  default: '',
  placeholder: 'e.g. +14155550100, +14155550101',
  description: 'Comma-separated list of phone numbers, which takes the place of those that are there',
};

/** The operations on people of Allo's CRM, and what each of them asks for. */
export const personProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a person', action: 'Create person' },
    {
      name: 'Create or Update',
      value: 'upsert',
      description: 'Create a new record, or update the current one if it already exists (upsert)',
      action: 'Create or update person',
    },
    { name: 'Get', value: 'get', description: 'Get one person by ID', action: 'Get person' },
    { name: 'Get Many', value: 'getAll', description: 'Search people', action: 'Get many people' },
    { name: 'Update', value: 'update', description: 'Change a person', action: 'Update person' },
  ]),
  pickerProperty({
    displayName: 'Person',
    name: 'personId',
    description: 'The person to work with',
    searchListMethod: 'searchPeople',
    idPlaceholder: 'e.g. per-abc123',
    required: true,
    displayOptions: show('get', 'update'),
  }),
  {
    displayName: 'Numbers',
    name: 'numbers',
    type: 'string',
    displayOptions: show('create'),
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100, +14155550101',
    description: 'Comma-separated list of phone numbers with their country code',
  },
  {
    displayName: 'Number',
    name: 'number',
    type: 'string',
    displayOptions: show('upsert'),
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description:
      'The phone number with its country code that the person is found by. Of several people with it, it is the oldest.',
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
    options: [...detailProperties, numbersProperty].sort((left, right) =>
      left.displayName.localeCompare(right.displayName),
    ),
  },
  ...limitProperties(resource),
  ...outputProperties({
    resource,
    operations: ['create', 'get', 'getAll', 'update', 'upsert'],
    simplified: 'Who it is, how to reach them, and when they were last spoken with',
    fields: [
      { name: 'Address', value: 'address' },
      { name: 'Company ID', value: 'companyId' },
      { name: 'Company Name', value: 'companyName' },
      { name: 'Created At', value: 'createdAt' },
      { name: 'Emails', value: 'emails' },
      { name: 'First Name', value: 'firstName' },
      { name: 'ID', value: 'id', description: 'Always returned' },
      { name: 'Interactions', value: 'interactions', description: 'How many calls and messages there were' },
      { name: 'Job Title', value: 'jobTitle' },
      { name: 'Last Activity At', value: 'lastActivityAt' },
      { name: 'Last Name', value: 'lastName' },
      { name: 'Numbers', value: 'numbers' },
      { name: 'Updated At', value: 'updatedAt' },
      { name: 'Website', value: 'website' },
    ],
  }),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getAll'),
    default: {},
    options: [
      {
        displayName: 'Company Name',
        name: 'companyName',
        type: 'string',
        default: '',
        placeholder: 'e.g. Example Bakery',
        description: 'Part of the name of the company',
      },
      {
        displayName: 'Deal Status',
        name: 'dealStatus',
        type: 'string',
        default: '',
        placeholder: 'e.g. negotiation',
        description: 'The exact status of one of the deals',
      },
      {
        displayName: 'Email',
        name: 'email',
        type: 'string',
        default: '',
        placeholder: 'name@email.com',
        description: 'Part of an email address',
      },
      {
        displayName: 'First Name',
        name: 'firstName',
        type: 'string',
        default: '',
        placeholder: 'e.g. Alex',
        description: 'Part of the first name',
      },
      {
        displayName: 'Job Title',
        name: 'jobTitle',
        type: 'string',
        default: '',
        placeholder: 'e.g. Owner',
        description: 'Part of the job title',
      },
      {
        displayName: 'Last Name',
        name: 'lastName',
        type: 'string',
        default: '',
        placeholder: 'e.g. Example',
        description: 'Part of the last name',
      },
      {
        displayName: 'Number',
        name: 'number',
        type: 'string',
        default: '',
        placeholder: 'e.g. +14155550100',
        description: 'The exact phone number with its country code',
      },
      {
        displayName: 'Text',
        name: 'text',
        type: 'string',
        default: '',
        placeholder: 'e.g. bakery',
        description: 'Words to look for in all fields',
      },
      {
        displayName: 'Website',
        name: 'website',
        type: 'string',
        default: '',
        placeholder: 'e.g. example.com',
        description: 'Part of the address of the website',
      },
    ],
  },
  optionsProperty(resource, ['create', 'get', 'update', 'upsert']),
  optionsProperty(resource, ['getAll'], [crmSortProperty]),
];
