import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { pickerProperty } from '../shared/picker.property.ts';
import { eventTypesProperty } from './tick-lists.ts';

const resource = 'webhook';
const show = (...operations: string[]) => showWith(resource, ...operations);

const descriptionProperty: INodeProperties = {
  displayName: 'Description',
  name: 'description',
  type: 'string',
  default: '',
  placeholder: 'e.g. Calls into the CRM',
  description: 'What it is for, for people who look at the list',
};

const urlProperty: INodeProperties = {
  displayName: 'URL',
  name: 'url',
  type: 'string',
  default: '',
  placeholder: 'e.g. https://hooks.example.com/allo',
  description: 'The address that Allo is to call, beginning with https://',
};

/** The operations on webhooks, and what each of them asks for. */
export const webhookProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Create',
      value: 'create',
      description: 'Let Allo call an address when something happens; the result has the signing secret',
      action: 'Create webhook',
    },
    {
      name: 'Delete',
      value: 'delete',
      description: 'Delete a webhook with the history of its deliveries',
      action: 'Delete webhook',
    },
    { name: 'Get', value: 'get', description: 'Get one webhook by ID', action: 'Get webhook' },
    {
      name: 'Get Event Types',
      value: 'getEventTypes',
      description: 'Get what webhooks can be told of',
      action: 'Get event types of webhooks',
    },
    { name: 'Get Many', value: 'getAll', description: 'Get all webhooks', action: 'Get many webhooks' },
    { name: 'Update', value: 'update', description: 'Change a webhook', action: 'Update webhook' },
  ]),
  pickerProperty({
    displayName: 'Webhook',
    name: 'webhookId',
    description: 'The webhook to work with',
    searchListMethod: 'searchWebhooks',
    idPlaceholder: 'e.g. ep_2NfDKEm9sF8xK3pQr1Zt',
    required: true,
    displayOptions: show('delete', 'get', 'update'),
  }),
  { ...urlProperty, required: true, displayOptions: show('create') },
  eventTypesProperty({ required: true, displayOptions: show('create') }),
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create'),
    default: {},
    options: [descriptionProperty],
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [
      descriptionProperty,
      {
        displayName: 'Enabled',
        name: 'enabled',
        type: 'boolean',
        default: true,
        description: 'Whether Allo calls the address',
      },
      eventTypesProperty(),
      urlProperty,
    ],
  },
  ...limitProperties(resource),
  optionsProperty(resource, ['create', 'delete', 'get', 'getAll', 'getEventTypes', 'update']),
];
