import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { userPicker } from './pickers.ts';

const resource = 'dialingQueue';
const all = ['append', 'clear', 'getAll', 'reset', 'update'];
const show = (...operations: string[]) => showWith(resource, ...operations);
const showClear = (clear: string) => ({ show: { ...show('clear').show, clear: [clear] } });

const nameProperty: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Renewals in May',
  description: 'How the queue is called',
};

/** The operations on the power dialer's queues, and what each of them asks for. */
export const dialingQueueProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Append',
      value: 'append',
      description: 'Add the numbers of all input items to the end of a queue, 1,000 with each request',
      action: 'Append to dialing queue',
    },
    {
      name: 'Clear',
      value: 'clear',
      description: 'Remove numbers from a queue that were not called yet',
      action: 'Clear dialing queue',
    },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the numbers of a queue and what came of calling them',
      action: 'Get many numbers of dialing queue',
    },
    {
      name: 'Reset',
      value: 'reset',
      description: 'Begin a new, empty queue; the one before is gone with what was in it',
      action: 'Reset dialing queue',
    },
    {
      name: 'Update',
      value: 'update',
      description: 'Change the name and settings of a queue, which is begun if there is none',
      action: 'Update dialing queue',
    },
  ]),
  userPicker({
    displayName: 'User',
    name: 'assignee',
    description: "Whose queue it is, by ID or email address. When empty, it is that of the API key's owner.",
    displayOptions: show(...all),
  }),
  {
    displayName: 'Number',
    name: 'number',
    type: 'string',
    displayOptions: show('append'),
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description: 'The number to call with its country code, one for each input item',
  },
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('append'),
    default: {},
    options: [
      {
        displayName: 'Addresses',
        name: 'addresses',
        type: 'string',
        default: '',
        placeholder: 'e.g. 123 Main St',
        description: 'Comma-separated list of postal addresses',
      },
      {
        displayName: 'Company Name',
        name: 'companyName',
        type: 'string',
        default: '',
        placeholder: 'e.g. Example Bakery',
        description: 'Where the person works; Allo adds the company if it is new',
      },
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
      {
        displayName: 'Last Name',
        name: 'lastName',
        type: 'string',
        default: '',
        placeholder: 'e.g. Example',
      },
      {
        displayName: 'Website',
        name: 'website',
        type: 'string',
        default: '',
        placeholder: 'e.g. https://example.com',
      },
    ],
  },
  { ...nameProperty, displayOptions: show('reset') },
  {
    displayName: 'Clear',
    name: 'clear',
    type: 'options',
    displayOptions: show('clear'),
    options: [
      { name: 'All Not Called Yet', value: 'unassigned' },
      { name: 'By Number', value: 'number' },
      { name: 'By Position', value: 'position' },
    ],
    default: 'unassigned',
    description: 'Which numbers to remove',
  },
  {
    displayName: 'Number',
    name: 'number',
    type: 'string',
    displayOptions: showClear('number'),
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description: 'The number to remove, with its country code',
  },
  {
    displayName: 'Position',
    name: 'position',
    type: 'number',
    typeOptions: { minValue: 0 },
    displayOptions: showClear('position'),
    required: true,
    default: 0,
    description: 'The place in the queue, of which the first is 0',
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [
      {
        displayName: 'Do Not Disturb',
        name: 'doNotDisturb',
        type: 'options',
        options: [
          { name: 'Disabled', value: 'DISABLED' },
          { name: 'Enabled', value: 'ENABLED' },
        ],
        default: 'ENABLED',
        description: 'Whether calls are kept away while the queue is being called',
      },
      nameProperty,
      {
        displayName: 'Voicemail Handling',
        name: 'voicemailHandling',
        type: 'options',
        options: [
          { name: 'Do Not Skip', value: 'NO_SKIP' },
          { name: 'Skip', value: 'SKIP' },
        ],
        default: 'SKIP',
        description: 'What to do when a mailbox answers',
      },
    ],
  },
  ...limitProperties(resource),
  ...outputProperties({
    resource,
    operations: ['getAll'],
    simplified: 'The number, its place, and what came of calling it',
    identity: { name: 'Number', value: 'number' },
    fields: [
      { name: 'Call ID', value: 'callId' },
      { name: 'Call Started At', value: 'callStartedAt' },
      { name: 'Created At', value: 'createdAt' },
      { name: 'Detected Voicemail', value: 'detectedVoicemail' },
      { name: 'Not Reached Reason', value: 'notReachedReason' },
      { name: 'Number', value: 'number', description: 'Always returned' },
      { name: 'Position', value: 'position' },
      { name: 'Routing Result', value: 'routingResult' },
      { name: 'Sync Status', value: 'syncStatus' },
      { name: 'Updated At', value: 'updatedAt' },
      { name: 'Voicemail Left', value: 'voicemailLeft' },
    ],
  }),
  optionsProperty(
    resource,
    ['append'],
    [
      {
        displayName: 'Idempotency Key',
        name: 'idempotencyKey',
        type: 'string',
        default: '',
        placeholder: 'e.g. renewals-2026-05',
        description:
          'A text of yours. The same numbers with the same key are added once within an hour, however often the node runs.',
      },
    ],
  ),
  optionsProperty(resource, ['clear', 'getAll', 'reset', 'update']),
];
