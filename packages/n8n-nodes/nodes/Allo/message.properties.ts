import type { INodeProperties } from 'n8n-workflow';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { pickerProperty } from '../shared/picker.property.ts';

const resource = 'message';
const displayOptions = showWith(resource, 'send');
const showFrom = (sendFrom: string) => ({ show: { ...displayOptions.show, sendFrom: [sendFrom] } });

/** Sending text messages, and what it asks for. */
export const messageProperties: INodeProperties[] = [
  operationProperty(resource, 'send', [
    {
      name: 'Send SMS',
      value: 'send',
      description: 'Send a text message from one of your numbers or sender IDs',
      action: 'Send SMS message',
    },
  ]),
  {
    displayName: 'To',
    name: 'to',
    type: 'string',
    displayOptions,
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description: 'The number of the recipient with its country code',
  },
  {
    displayName: 'Text',
    name: 'text',
    type: 'string',
    typeOptions: { rows: 4 },
    displayOptions,
    required: true,
    default: '',
    placeholder: 'e.g. We can offer you Tuesday at nine.',
    description: 'What to write, up to 1,000 characters',
  },
  {
    displayName: 'Send From',
    name: 'sendFrom',
    type: 'options',
    displayOptions,
    options: [
      {
        name: 'Automatic',
        value: 'automatic',
        description: 'The only number or sender ID that can text this recipient, if there is one',
      },
      { name: 'Number', value: 'number', description: 'One of your numbers, outside of France' },
      { name: 'Sender ID', value: 'senderId', description: 'One of your names, for recipients in France' },
    ],
    default: 'automatic',
    description: 'Who the message is from',
  },
  pickerProperty({
    displayName: 'From Number',
    name: 'from',
    description: 'Your number that can send text messages, or a short code of yours',
    searchListMethod: 'searchSmsNumbers',
    idPlaceholder: 'e.g. +14155550199',
    idName: 'Number',
    required: true,
    displayOptions: showFrom('number'),
  }),
  pickerProperty({
    displayName: 'Sender ID',
    name: 'senderId',
    description: 'Your approved name, 3 to 11 letters and digits',
    searchListMethod: 'searchSenderIds',
    idPlaceholder: 'e.g. BAKERY',
    idName: 'Name',
    required: true,
    displayOptions: showFrom('senderId'),
  }),
  optionsProperty(resource, ['send']),
];
