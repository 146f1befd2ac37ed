import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';

const resource = 'conversation';
const whenReading = showWith(resource, 'getAll');
const whenWriting = showWith(resource, 'toTranscript', 'toVcon');

/** The operations on conversations of either system, and what each of them asks for. */
export const conversationProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get conversations of both systems, or of the one that has a credential',
      action: 'Get many conversations',
    },
    {
      name: 'To Transcript',
      value: 'toTranscript',
      description: 'Write what was said as text, Markdown, CSV or subtitles',
      action: 'Convert conversation to transcript',
    },
    {
      name: 'To vCon',
      value: 'toVcon',
      description: 'Write a conversation in the open format of the IETF',
      action: 'Convert conversation to vcon',
    },
  ]),
  ...limitProperties(resource),
  {
    displayName: 'Order',
    name: 'order',
    type: 'options',
    displayOptions: whenReading,
    options: [
      {
        name: 'By System',
        value: 'bySystem',
        description: 'Those of Allo, then those of itellico, up to the limit of each',
      },
      { name: 'Newest First', value: 'newestFirst', description: 'Those of both, up to the limit together' },
    ],
    default: 'newestFirst',
    description: 'In which order to return what both systems have',
  },
  {
    displayName: 'Include Transcript',
    name: 'includeTranscript',
    type: 'boolean',
    displayOptions: whenReading,
    default: true,
    description: 'Whether to return what was said',
  },
  ...conversationOutputProperties(resource, ['getAll'], {
    raw: 'The whole record, with the row of the system\'s own API under "raw"',
  }),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: whenReading,
    default: {},
    options: [
      {
        displayName: 'Since',
        name: 'since',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started at this time or later',
      },
      {
        displayName: 'Until',
        name: 'until',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started before this time',
      },
    ],
  },
  {
    displayName: 'Conversation',
    name: 'conversation',
    type: 'json',
    displayOptions: whenWriting,
    required: true,
    default: '={{ $json }}',
    description:
      "The conversation of each input item, as an Allo, itellico or Callweave node returns it with 'Output' set to 'Raw'",
  },
  {
    displayName: 'Format',
    name: 'format',
    type: 'options',
    displayOptions: showWith(resource, 'toTranscript'),
    options: [
      { name: 'CSV', value: 'csv', description: 'A line for each turn, tool calls included' },
      { name: 'Markdown', value: 'markdown', description: 'A document with the summary' },
      { name: 'SRT', value: 'srt', description: 'Subtitles for most players' },
      { name: 'Text', value: 'text', description: 'As a person reads it' },
      { name: 'WebVTT', value: 'webVtt', description: 'Subtitles for the web' },
    ],
    default: 'text',
    description: 'How to write it',
  },
  {
    displayName: 'Return As',
    name: 'returnAs',
    type: 'options',
    displayOptions: whenWriting,
    options: [
      { name: 'File', value: 'file', description: 'In a binary field' },
      { name: 'JSON', value: 'json', description: 'In the item itself' },
    ],
    default: 'json',
    description: 'Where to put the result',
  },
  {
    displayName: 'Put Output File in Field',
    name: 'binaryPropertyName',
    type: 'string',
    displayOptions: { show: { ...whenWriting.show, returnAs: ['file'] } },
    required: true,
    default: 'data',
    placeholder: 'e.g. data',
    description: 'The name of the output field for the file',
    hint: 'The name of the output binary field to put the file in',
  },
  {
    displayName: 'vCon Options',
    name: 'vconOptions',
    type: 'collection',
    placeholder: 'Add Option',
    displayOptions: showWith(resource, 'toVcon'),
    default: {},
    options: [
      {
        displayName: 'Created At',
        name: 'createdAt',
        type: 'dateTime',
        default: '',
        description: 'When the vCon was made. Exporting again must give the time of the first export.',
      },
      {
        displayName: 'Domain Name',
        name: 'domainName',
        type: 'string',
        default: '',
        placeholder: 'e.g. calls.example.com',
        description: 'The host that makes the vCon, which keeps its UUID apart from those of others',
      },
      {
        displayName: 'Include Provider Payload',
        name: 'includeProviderPayload',
        type: 'boolean',
        default: false,
        description:
          "Whether to attach the row of the system's own API, with personal data beyond the conversation itself",
      },
    ],
  },
  optionsProperty(resource, ['getAll']),
];
