import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { limitProperties } from '../shared/limit.properties.ts';
import { optionsProperty } from '../shared/options.property.ts';

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
      {
        displayName: 'Account ID',
        name: 'accountId',
        type: 'string',
        default: '',
        description:
          "A subaccount. When empty, the API key's own account is read with all of its subaccounts.",
      },
      {
        displayName: 'Agent ID',
        name: 'agentId',
        type: 'string',
        default: '',
        description: 'Only conversations of this agent',
      },
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
