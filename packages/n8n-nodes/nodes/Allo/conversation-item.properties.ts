import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { recordingProperties } from '../shared/recording.properties.ts';
import { linePicker, userPicker } from './pickers.ts';
import { tagsProperty } from './tick-lists.ts';

const resource = 'conversationItem';
const show = (...operations: string[]) => showWith(resource, ...operations);

/** The operations on calls and text messages, and what each of them asks for. */
export const conversationItemProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Add Tag',
      value: 'addTag',
      description: 'Put tags on calls',
      action: 'Add tag to conversation item',
    },
    {
      name: 'Download Recording',
      value: 'downloadRecording',
      description: 'Get the recording of a call as a file',
      action: 'Download recording of conversation item',
    },
    {
      name: 'Get',
      value: 'get',
      description: 'Get one call or text message by ID',
      action: 'Get conversation item',
    },
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
    {
      name: 'Remove Tag',
      value: 'removeTag',
      description: 'Take tags off calls',
      action: 'Remove tag from conversation item',
    },
    {
      name: 'Update Summary',
      value: 'updateSummary',
      description: 'Write the summary of a call anew',
      action: 'Update summary of conversation item',
    },
  ]),
  {
    displayName: 'Item ID',
    name: 'itemId',
    type: 'string',
    displayOptions: show('addTag', 'get', 'removeTag', 'updateSummary'),
    required: true,
    default: '',
    placeholder: 'e.g. cll-abc123',
    description: 'The ID of the call; Get also takes that of a text message',
  },
  tagsProperty({ required: true, displayOptions: show('addTag', 'removeTag') }),
  {
    displayName: 'Summary',
    name: 'summary',
    type: 'string',
    typeOptions: { rows: 6 },
    displayOptions: show('updateSummary'),
    required: true,
    default: '',
    placeholder: 'e.g. Ordered two cakes for Saturday.',
    description: 'The new summary, which may have Markdown in it',
  },
  ...recordingProperties({ resource, placeholder: 'e.g. cll-abc123' }),
  {
    displayName: 'Item IDs',
    name: 'itemIds',
    type: 'string',
    displayOptions: show('getManyById'),
    required: true,
    default: '',
    placeholder: 'e.g. cll-abc123, msg-def456',
    description:
      'Comma-separated list of IDs, one or more for each input item. The IDs of all input items are fetched together.',
  },
  ...limitProperties(resource),
  {
    displayName: 'Include Transcript',
    name: 'includeTranscript',
    type: 'boolean',
    displayOptions: show('get', 'getAll'),
    default: true,
    description: 'Whether to return what was said in calls',
  },
  ...conversationOutputProperties(resource, ['get', 'getAll', 'getManyById']),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getAll'),
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
      linePicker(),
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
      tagsProperty(),
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
      userPicker({ description: 'The Allo user who handled it' }),
    ],
  },
  optionsProperty(
    resource,
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
    resource,
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
  optionsProperty(resource, ['addTag', 'get', 'removeTag']),
  optionsProperty(
    resource,
    ['updateSummary'],
    [
      {
        displayName: 'Which Summary',
        name: 'templateKey',
        type: 'options',
        options: [
          { name: 'Classic', value: 'MARKDOWN_CLASSIC' },
          { name: 'Short Call', value: 'MARKDOWN_SHORT_CALL' },
        ],
        default: 'MARKDOWN_CLASSIC',
        description: 'Allo asks for it when a call has several summaries',
      },
    ],
  ),
];
