import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { recordingProperties } from '../shared/recording.properties.ts';
import { directionFilter, statusFilter, typeFilter, updatedFilters } from './filters.ts';
import { accountPicker, agentPicker } from './pickers.ts';

const resource = 'call';
const show = (...operations: string[]) => showWith(resource, ...operations);

/** The operations on calls, and what each of them asks for. */
export const callProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Let an agent call somebody', action: 'Create call' },
    {
      name: 'Create and Wait',
      value: 'createAndWait',
      description: 'Let an agent call somebody, and go on when the call has ended',
      action: 'Create call and wait',
    },
    {
      name: 'Download Recording',
      value: 'downloadRecording',
      description: 'Get the recording of a call as a file',
      action: 'Download recording of call',
    },
    {
      name: 'Get',
      value: 'get',
      description: 'Get one call with everything that was said',
      action: 'Get call',
    },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get calls without what was said',
      action: 'Get many calls',
    },
  ]),
  accountPicker(show('create', 'createAndWait', 'downloadRecording', 'get', 'getAll')),
  ...recordingProperties({ resource, placeholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890' }),
  agentPicker({
    displayOptions: show('create', 'createAndWait'),
    required: true,
    description: 'The AI voice agent that speaks',
  }),
  {
    displayName: 'Type',
    name: 'type',
    type: 'options',
    displayOptions: show('create', 'createAndWait'),
    options: [
      { name: 'Phone', value: 'phone', description: 'Calls a number' },
      { name: 'Web', value: 'web', description: 'Opens a session for a browser' },
    ],
    default: 'phone',
    description: 'The channel',
  },
  {
    displayName: 'From Number',
    name: 'fromNumber',
    type: 'string',
    displayOptions: { show: { ...show('create', 'createAndWait').show, type: ['phone'] } },
    required: true,
    default: '',
    placeholder: 'e.g. +43720123456',
    description: "The agent's number with its country code",
  },
  {
    displayName: 'To Number',
    name: 'toNumber',
    type: 'string',
    displayOptions: { show: { ...show('create', 'createAndWait').show, type: ['phone'] } },
    required: true,
    default: '',
    placeholder: 'e.g. +14155550100',
    description: 'The number to call with its country code',
  },
  {
    displayName: 'Max Call Time (Minutes)',
    name: 'maxCallMinutes',
    type: 'number',
    typeOptions: { minValue: 1 },
    displayOptions: show('createAndWait'),
    default: 30,
    description: 'When the call has not ended by then, it is returned as it is',
  },
  {
    displayName: 'Call ID',
    name: 'callId',
    type: 'string',
    displayOptions: show('get'),
    required: true,
    default: '',
    placeholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    description: 'The call to get',
  },
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create', 'createAndWait'),
    default: {},
    options: [
      {
        displayName: 'External ID',
        name: 'externalId',
        type: 'string',
        default: '',
        placeholder: 'e.g. order-1234',
        description: 'An ID of yours by which you find the call again',
      },
      {
        displayName: 'Initial Text',
        name: 'initialText',
        type: 'string',
        default: '',
        description: 'What the user says first, for web calls',
      },
      {
        displayName: 'Overrides',
        name: 'overrides',
        type: 'json',
        default: '{}',
        description:
          'Agent settings for this call alone, as a JSON object. Their effect is not documented by itellico.',
      },
      {
        displayName: 'Variables',
        name: 'variables',
        type: 'json',
        default: '{}',
        description:
          "Values for the variables of the agent's prompt, as a JSON object. Their effect is not documented by itellico.",
      },
    ],
  },
  ...limitProperties(resource),
  ...outputProperties({
    resource,
    operations: ['create', 'createAndWait', 'get', 'getAll'],
    simplified: 'How it went, between which numbers, and when',
    fields: [
      { name: 'Agent ID', value: 'agentId' },
      { name: 'Agent Name', value: 'agentName' },
      { name: 'Answer Status', value: 'answerStatus', description: 'Who picked up, for instance human' },
      { name: 'Created At', value: 'createdAt' },
      { name: 'Direction', value: 'direction' },
      { name: 'Duration (Seconds)', value: 'durationSeconds' },
      { name: 'Ended At', value: 'endedAt' },
      { name: 'External ID', value: 'externalId' },
      { name: 'From Number', value: 'fromNumber' },
      { name: 'ID', value: 'id', description: 'Always returned' },
      {
        name: 'Messages',
        value: 'messages',
        description: 'What was said and done, where one call was asked for',
      },
      { name: 'Modified At', value: 'modifiedAt' },
      { name: 'Recording URL', value: 'recordingUrl', description: 'Where one call was asked for' },
      { name: 'Started At', value: 'startedAt' },
      { name: 'Status', value: 'status' },
      { name: 'To Number', value: 'toNumber' },
      { name: 'Type', value: 'type' },
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
      agentPicker({ description: 'Only calls of this agent' }),
      {
        displayName: 'Created After',
        name: 'createdAfter',
        type: 'dateTime',
        default: '',
        description: 'Only calls that were created at this time or later',
      },
      {
        displayName: 'Created Before',
        name: 'createdBefore',
        type: 'dateTime',
        default: '',
        description: 'Only calls that were created before this time',
      },
      directionFilter,
      {
        displayName: 'External ID',
        name: 'externalId',
        type: 'string',
        default: '',
        placeholder: 'e.g. order-1234',
        description: 'The ID that the call was created with',
      },
      statusFilter,
      typeFilter,
      ...updatedFilters('calls'),
    ],
  },
  optionsProperty(resource, ['create', 'createAndWait', 'get', 'getAll']),
];
