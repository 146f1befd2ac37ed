import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { linePicker } from './pickers.ts';

const resource = 'conversation';
const changes = ['archive', 'markRead', 'markUnread', 'unarchive'];
const show = (...operations: string[]) => showWith(resource, ...operations);

/** The operations on whole conversations with a number, and what each of them asks for. */
export const conversationProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Archive',
      value: 'archive',
      description: 'Put a conversation out of sight in Allo',
      action: 'Archive conversation',
    },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get conversations, each with its last call or text message',
      action: 'Get many conversations',
    },
    {
      name: 'Mark Read',
      value: 'markRead',
      description: 'Mark a conversation as read',
      action: 'Mark conversation as read',
    },
    {
      name: 'Mark Unread',
      value: 'markUnread',
      description: 'Mark a conversation as unread',
      action: 'Mark conversation as unread',
    },
    {
      name: 'Unarchive',
      value: 'unarchive',
      description: 'Take a conversation out of the archive',
      action: 'Unarchive conversation',
    },
  ]),
  {
    displayName: 'Contact Number',
    name: 'contactNumber',
    type: 'string',
    displayOptions: show(...changes),
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description: 'The number of the other side, with its country code',
  },
  linePicker({
    description: 'The line whose conversations to get. When empty, it is all lines, one after the other.',
    displayOptions: show('getAll'),
  }),
  linePicker({
    description: 'Your line of the conversation. When empty, it is whichever one Allo finds.',
    displayOptions: show(...changes),
  }),
  ...limitProperties(resource),
  ...outputProperties({
    resource,
    operations: ['getAll'],
    simplified: 'Who it is with, on which line, and the last call or text message',
    identity: { name: 'Contact Number', value: 'contactNumber' },
    fields: [
      { name: 'Allo Number', value: 'alloNumber', description: 'The number of your line' },
      { name: 'Allo Number Name', value: 'alloNumberName' },
      { name: 'Contact Names', value: 'contactNames' },
      { name: 'Contact Number', value: 'contactNumber', description: 'Always returned' },
      { name: 'Contacts', value: 'contacts', description: 'With their companies and deals' },
      { name: 'Last Activity At', value: 'lastActivityAt' },
      { name: 'Last Item', value: 'lastItem', description: 'All of the last call or text message' },
      { name: 'Last Item Direction', value: 'lastItemDirection' },
      { name: 'Last Item ID', value: 'lastItemId' },
      { name: 'Last Item Result', value: 'lastItemResult', description: 'How a call went' },
      {
        name: 'Last Item Text',
        value: 'lastItemText',
        description: 'The text message, or the summary of the call',
      },
      { name: 'Last Item Type', value: 'lastItemType' },
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
        displayName: 'Last Activity Since',
        name: 'lastActivitySince',
        type: 'dateTime',
        default: '',
        description: 'Only conversations in which something happened at this time or later',
      },
      {
        displayName: 'Unread',
        name: 'unread',
        type: 'boolean',
        default: true,
        description: 'Whether the conversation is unread',
      },
    ],
  },
  optionsProperty(resource, ['getAll', ...changes]),
];
