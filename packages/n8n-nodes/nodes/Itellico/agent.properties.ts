import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { accountPicker, agentPicker } from './pickers.ts';

const resource = 'agent';
const show = (...operations: string[]) => showWith(resource, ...operations);

const settings: INodeProperties[] = [
  {
    displayName: 'Initial Message',
    name: 'initialMessage',
    type: 'string',
    default: '',
    placeholder: 'e.g. Hello, how can I help you?',
    description: 'What the agent says first',
  },
  {
    displayName: 'Initial Message Mode',
    name: 'initialMessageMode',
    type: 'options',
    options: [
      { name: 'Dynamic Message', value: 'dynamic_message', description: 'The agent finds its own words' },
      { name: 'Fixed Message', value: 'fixed_message', description: "The agent says the 'Initial Message'" },
      { name: 'User First', value: 'user_first', description: 'The agent waits for the caller' },
    ],
    default: 'fixed_message',
    description: 'Who speaks first, and how',
  },
  {
    displayName: 'Max Duration (Seconds)',
    name: 'maxDurationSeconds',
    type: 'number',
    typeOptions: { minValue: 10, maxValue: 7200 },
    default: 1200,
    description: 'The longest that a conversation may take',
  },
  {
    displayName: 'Metadata',
    name: 'metadata',
    type: 'json',
    default: '{}',
    description: 'Anything of your own, as a JSON object',
  },
  {
    displayName: 'Note',
    name: 'note',
    type: 'string',
    default: '',
    placeholder: 'e.g. For the summer campaign',
    description: 'A note for your team; callers never hear it',
  },
  {
    displayName: 'Recording Enabled',
    name: 'recordingEnabled',
    type: 'boolean',
    default: true,
    description: 'Whether conversations are recorded',
  },
  {
    displayName: 'Tags',
    name: 'tags',
    type: 'string',
    default: '',
    placeholder: 'e.g. sales, summer',
    description: 'Comma-separated list of tags, which takes the place of those that are there',
  },
];

const parts = (required: boolean): INodeProperties[] => [
  {
    displayName: 'Model',
    name: 'model',
    type: 'json',
    ...(required ? { displayOptions: show('create'), required } : undefined),
    default: '{\n  "provider": "openai",\n  "model": "gpt-4.1-mini"\n}',
    description: "The language model, as a JSON object. 'Provider: Get Models' tells which there are.",
  },
  {
    displayName: 'Transcriber',
    name: 'transcriber',
    type: 'json',
    ...(required ? { displayOptions: show('create'), required } : undefined),
    default: '{\n  "provider": "deepgram",\n  "model": "nova-3:general",\n  "language": "multi"\n}',
    description: "Speech to text, as a JSON object. 'Provider: Get Transcribers' tells which there are.",
  },
  {
    displayName: 'Voice',
    name: 'voice',
    type: 'json',
    ...(required ? { displayOptions: show('create'), required } : undefined),
    default: '{\n  "provider": "elevenlabs",\n  "voice_id": ""\n}',
    description: "Text to speech, as a JSON object. 'Provider: Get Voices' tells which there are.",
  },
];

/** The operations on AI voice agents, and what each of them asks for. */
export const agentProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    {
      name: 'Archive',
      value: 'archive',
      description: 'Take an agent out of use; itellico keeps it',
      action: 'Archive agent',
    },
    { name: 'Create', value: 'create', description: 'Add an agent', action: 'Create agent' },
    { name: 'Get', value: 'get', description: 'Get one agent', action: 'Get agent' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the agents of an account',
      action: 'Get many agents',
    },
    { name: 'Update', value: 'update', description: 'Change an agent', action: 'Update agent' },
  ]),
  accountPicker(show('archive', 'create', 'get', 'getAll', 'update')),
  agentPicker({ displayOptions: show('archive', 'get', 'update'), required: true }),
  {
    displayName: 'Name',
    name: 'name',
    type: 'string',
    displayOptions: show('create'),
    required: true,
    default: '',
    placeholder: 'e.g. Front desk',
    description: 'What the agent is called',
  },
  ...parts(true),
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create'),
    default: {},
    options: settings,
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [
      ...settings,
      ...parts(false),
      {
        displayName: 'Name',
        name: 'name',
        type: 'string' as const,
        default: '',
        placeholder: 'e.g. Front desk',
        description: 'What the agent is called',
      },
    ].sort((left, right) => left.displayName.localeCompare(right.displayName)),
  },
  ...limitProperties(resource),
  ...outputProperties({
    resource,
    operations: ['create', 'get', 'getAll', 'update'],
    simplified: 'What it is called, what it says first, and which model and voice it has',
    fields: [
      { name: 'Account ID', value: 'accountId' },
      { name: 'Created At', value: 'createdAt' },
      { name: 'ID', value: 'id', description: 'Always returned' },
      { name: 'Initial Message', value: 'initialMessage' },
      { name: 'Initial Message Mode', value: 'initialMessageMode' },
      { name: 'Max Duration (Seconds)', value: 'maxDurationSeconds' },
      { name: 'Metadata', value: 'metadata' },
      { name: 'Model', value: 'model' },
      { name: 'Modified At', value: 'modifiedAt' },
      { name: 'Name', value: 'name' },
      { name: 'Note', value: 'note' },
      { name: 'Recording Enabled', value: 'recordingEnabled' },
      { name: 'Tags', value: 'tags' },
      { name: 'Transcriber', value: 'transcriber' },
      { name: 'Voice', value: 'voice' },
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
        displayName: 'Archived',
        name: 'archived',
        type: 'options',
        options: [
          { name: 'Exclude', value: 'exclude', description: 'Only agents in use' },
          { name: 'Include', value: 'include', description: 'Agents in use and archived ones' },
          { name: 'Only', value: 'only', description: 'Only archived agents' },
        ],
        default: 'exclude',
        description: 'What to do with archived agents',
      },
      {
        displayName: 'Modified After',
        name: 'modifiedAfter',
        type: 'dateTime',
        default: '',
        description: 'Only agents that changed at this time or later',
      },
      {
        displayName: 'Name',
        name: 'name',
        type: 'string',
        default: '',
        placeholder: 'e.g. desk',
        description: 'Part of the name, in any case',
      },
      {
        displayName: 'Tags',
        name: 'tags',
        type: 'string',
        default: '',
        placeholder: 'e.g. sales, summer',
        description: 'Comma-separated list of tags, all of which the agent must have',
      },
    ],
  },
  optionsProperty(resource, ['archive', 'create', 'get', 'getAll', 'update']),
];
