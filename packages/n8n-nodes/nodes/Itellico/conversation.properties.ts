import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { recordingProperties } from '../shared/recording.properties.ts';
import { directionFilter, statusFilter, typeFilter, updatedFilters } from './filters.ts';
import { accountPicker, agentPicker } from './pickers.ts';

const resource = 'conversation';
const show = (...operations: string[]) => showWith(resource, ...operations);

/** The operations on conversations, and what each of them asks for. */
export const conversationProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Download Recording',
      value: 'downloadRecording',
      description: 'Get the recording of a conversation as a file',
      action: 'Download recording of conversation',
    },
    {
      name: 'Get',
      value: 'get',
      description: 'Get one conversation by ID with everything that was said and done',
      action: 'Get conversation',
    },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get conversations of AI agents with everything that was said and done',
      action: 'Get many conversations',
    },
  ]),
  accountPicker(show('downloadRecording', 'get', 'getAll')),
  {
    displayName: 'Conversation ID',
    name: 'conversationId',
    type: 'string',
    displayOptions: show('get'),
    required: true,
    default: '',
    placeholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    description: 'The ID of the conversation',
  },
  ...recordingProperties({ resource, placeholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890' }),
  ...limitProperties(resource),
  ...conversationOutputProperties(resource, ['get', 'getAll']),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getAll'),
    default: {},
    options: [
      agentPicker({ description: 'Only conversations of this agent' }),
      {
        displayName: 'Conversation ID',
        name: 'conversationId',
        type: 'string',
        default: '',
        description: 'Only this conversation',
      },
      directionFilter,
      {
        displayName: 'Since',
        name: 'since',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started at this time or later',
      },
      statusFilter,
      typeFilter,
      {
        displayName: 'Until',
        name: 'until',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started before this time',
      },
      ...updatedFilters('conversations'),
    ],
  },
  optionsProperty(resource, ['get', 'getAll']),
];
