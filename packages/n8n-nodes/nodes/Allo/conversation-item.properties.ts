import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { optionsProperty } from '../shared/options.property.ts';

/** The operations on calls and text messages, and what each of them asks for. */
export const conversationItemProperties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['conversationItem'] } },
    options: [
      {
        name: 'Get Many',
        value: 'getAll',
        description: 'Search calls and text messages',
        action: 'Get many conversation items',
      },
      {
        name: 'Get Many by ID',
        value: 'getManyById',
        description: 'Get the calls and text messages whose IDs the input items have, 100 with each request',
        action: 'Get many conversation items by ID',
      },
    ],
    default: 'getAll',
  },
  {
    displayName: 'Item IDs',
    name: 'itemIds',
    type: 'string',
    displayOptions: { show: { resource: ['conversationItem'], operation: ['getManyById'] } },
    required: true,
    default: '',
    placeholder: 'e.g. cll-abc123, msg-def456',
    description:
      'Comma-separated list of IDs, one or more for each input item. The IDs of all input items are fetched together.',
  },
  ...limitProperties('conversationItem'),
  {
    displayName: 'Include Transcript',
    name: 'includeTranscript',
    type: 'boolean',
    displayOptions: { show: { resource: ['conversationItem'], operation: ['getAll'] } },
    default: true,
    description: 'Whether to return what was said in calls',
  },
  ...conversationOutputProperties('conversationItem', ['getAll', 'getManyById']),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: { show: { resource: ['conversationItem'], operation: ['getAll'] } },
    default: {},
    options: [
      {
        displayName: 'Contact Number',
        name: 'contactNumber',
        type: 'string',
        default: '',
        placeholder: 'e.g. +14155550100',
        description: 'The number of the other side, with its country code',
      },
      {
        displayName: 'Direction',
        name: 'direction',
        type: 'options',
        options: [
          { name: 'Inbound', value: 'INBOUND' },
          { name: 'Outbound', value: 'OUTBOUND' },
        ],
        default: 'INBOUND',
        description: 'Who started it',
      },
      {
        displayName: 'Line',
        name: 'line',
        type: 'string',
        default: '',
        placeholder: 'e.g. +14155550199',
        description: 'The number of one of your Allo lines, with its country code',
      },
      {
        displayName: 'Result',
        name: 'result',
        type: 'options',
        options: [
          { name: 'Answered', value: 'ANSWERED' },
          { name: 'Transferred', value: 'TRANSFERRED' },
          { name: 'Voicemail', value: 'VOICEMAIL' },
        ],
        default: 'ANSWERED',
        description: 'How a call went. Allo has no filter for missed calls.',
      },
      {
        displayName: 'Since',
        name: 'since',
        type: 'dateTime',
        default: '',
        description: 'Only items that started at this time or later',
      },
      {
        displayName: 'Tags',
        name: 'tags',
        type: 'string',
        default: '',
        placeholder: 'e.g. interested, to_call_back',
        description: 'Comma-separated list of tags',
      },
      {
        displayName: 'Text',
        name: 'text',
        type: 'string',
        default: '',
        placeholder: 'e.g. invoice',
        description:
          'Words to look for in transcripts, summaries and text messages. All of them must be there, each as the beginning of a word.',
      },
      {
        displayName: 'Type',
        name: 'type',
        type: 'options',
        options: [
          { name: 'All', value: 'ALL' },
          { name: 'Call', value: 'CALL' },
          { name: 'Text Message', value: 'SMS' },
        ],
        default: 'ALL',
        description: 'Calls, text messages or both',
      },
      {
        displayName: 'Unread',
        name: 'unread',
        type: 'boolean',
        default: true,
        description: 'Whether the conversation that the item belongs to is unread',
      },
      {
        displayName: 'Unresponded',
        name: 'unresponded',
        type: 'boolean',
        default: true,
        description: 'Whether nobody has replied yet',
      },
      {
        displayName: 'Until',
        name: 'until',
        type: 'dateTime',
        default: '',
        description: 'Only items that started before this time',
      },
      {
        displayName: 'User ID',
        name: 'userId',
        type: 'string',
        default: '',
        placeholder: 'e.g. usr-abc123',
        description: 'The Allo user who handled it',
      },
    ],
  },
  optionsProperty(
    'conversationItem',
    ['getAll'],
    [
      {
        displayName: 'Sort',
        name: 'sort',
        type: 'options',
        options: [
          { name: 'Best Match First', value: 'RELEVANCE', description: "For a search with 'Text'" },
          { name: 'Newest First', value: 'DATE_DESC' },
          { name: 'Oldest First', value: 'DATE_ASC' },
        ],
        default: 'DATE_DESC',
        description: 'The order of the results',
      },
    ],
  ),
  optionsProperty(
    'conversationItem',
    ['getManyById'],
    [
      {
        displayName: 'If Not Found',
        name: 'ifNotFound',
        type: 'options',
        options: [
          {
            name: 'Fail',
            value: 'fail',
            description: 'Stop, or with Continue On Fail return what is wrong for that input item',
          },
          {
            name: 'Return Empty Item',
            value: 'emptyItem',
            description: 'Return an item with the ID and notFound, and nothing else',
          },
          { name: 'Skip', value: 'skip', description: 'Return nothing for that ID' },
        ],
        default: 'skip',
        description: 'What to do with an ID that Allo does not have',
      },
    ],
  ),
];
