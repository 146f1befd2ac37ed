import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker, agentPicker } from './pickers.ts';

/** The operation on conversations, and what it asks for. */
export const conversationProperties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['conversation'] } },
    options: [
      {
        name: 'Get Many',
        value: 'getAll',
        description: 'Get conversations of AI agents with everything that was said and done',
        action: 'Get many conversations',
      },
    ],
    default: 'getAll',
  },
  accountPicker(showWith('conversation', 'getAll')),
  ...limitProperties('conversation'),
  ...conversationOutputProperties('conversation', ['getAll']),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: { show: { resource: ['conversation'], operation: ['getAll'] } },
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
      {
        displayName: 'Direction',
        name: 'direction',
        type: 'options',
        options: [
          { name: 'Inbound', value: 'inbound' },
          { name: 'Internal', value: 'internal' },
          { name: 'Outbound', value: 'outbound' },
        ],
        default: 'inbound',
        description: 'Who started it',
      },
      {
        displayName: 'Since',
        name: 'since',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started at this time or later',
      },
      {
        displayName: 'Status',
        name: 'status',
        type: 'options',
        options: [
          { name: 'Completed', value: 'completed' },
          { name: 'Failed', value: 'failed' },
          { name: 'In Progress', value: 'in_progress' },
          { name: 'Transferred', value: 'transferred' },
        ],
        default: 'completed',
        description: 'Where it stands',
      },
      {
        displayName: 'Type',
        name: 'type',
        type: 'options',
        options: [
          { name: 'Phone', value: 'phone' },
          { name: 'Test', value: 'test' },
          { name: 'Unknown', value: 'unknown' },
          { name: 'Web', value: 'web' },
        ],
        default: 'phone',
        description: 'The channel',
      },
      {
        displayName: 'Until',
        name: 'until',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that started before this time',
      },
      {
        displayName: 'Updated After',
        name: 'updatedAfter',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that changed at this time or later',
      },
      {
        displayName: 'Updated Before',
        name: 'updatedBefore',
        type: 'dateTime',
        default: '',
        description: 'Only conversations that changed before this time',
      },
    ],
  },
  optionsProperty('conversation', ['getAll']),
];
