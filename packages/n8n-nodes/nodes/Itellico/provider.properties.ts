import type { INodeProperties } from 'n8n-workflow';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { accountPicker } from './pickers.ts';

const resource = 'provider';
const show = (...operations: string[]) => showWith(resource, ...operations);

/** What agents can be made of, and what each list asks for. */
export const providerProperties: INodeProperties[] = [
  operationProperty(resource, 'getModels', [
    {
      name: 'Get Models',
      value: 'getModels',
      description: 'Get the language models that agents can think with',
      action: 'Get models of providers',
    },
    {
      name: 'Get Transcribers',
      value: 'getTranscribers',
      description: 'Get the models that agents can hear with',
      action: 'Get transcribers of providers',
    },
    {
      name: 'Get Voices',
      value: 'getVoices',
      description: 'Get the voices of one provider that agents can speak with',
      action: 'Get voices of provider',
    },
  ]),
  accountPicker(show('getModels', 'getTranscribers', 'getVoices')),
  {
    displayName: 'Provider',
    name: 'provider',
    type: 'options',
    displayOptions: show('getVoices'),
    options: [
      { name: 'Azure', value: 'azure' },
      { name: 'Cartesia', value: 'cartesia' },
      { name: 'ElevenLabs', value: 'elevenlabs' },
    ],
    default: 'elevenlabs',
    description: 'Whose voices to list',
  },
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getVoices'),
    default: {},
    options: [
      {
        displayName: 'Gender',
        name: 'gender',
        type: 'options',
        options: [
          { name: 'Female', value: 'female' },
          { name: 'Male', value: 'male' },
          { name: 'Neutral', value: 'neutral' },
        ],
        default: 'neutral',
        description: 'How the voice sounds',
      },
      {
        displayName: 'Language',
        name: 'language',
        type: 'string',
        default: '',
        placeholder: 'e.g. en-us',
        description: 'The language that the voice speaks',
      },
      {
        displayName: 'Refresh',
        name: 'refresh',
        type: 'boolean',
        default: false,
        description: 'Whether to ask the provider itself rather than what itellico remembers',
      },
      {
        displayName: 'Text',
        name: 'text',
        type: 'string',
        default: '',
        placeholder: 'e.g. warm',
        description: 'Words to look for in the names and descriptions of voices',
      },
    ],
  },
  optionsProperty(resource, ['getModels', 'getTranscribers', 'getVoices']),
];
