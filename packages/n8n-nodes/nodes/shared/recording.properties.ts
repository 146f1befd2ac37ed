import type { INodeProperties } from 'n8n-workflow';
import { showWith } from './operation.property.ts';
import { optionsProperty } from './options.property.ts';

export interface RecordingPropertiesOptions {
  readonly resource: string;
  /** What an ID looks like: `e.g. cll-abc123`. */
  readonly placeholder: string;
}

/** What downloading a recording asks for, under every resource that has recordings. */
export function recordingProperties({
  resource,
  placeholder,
}: RecordingPropertiesOptions): INodeProperties[] {
  const displayOptions = showWith(resource, 'downloadRecording');
  return [
    {
      displayName: 'Recording',
      name: 'recording',
      type: 'string',
      displayOptions,
      required: true,
      default: '',
      placeholder,
      description: 'The ID of what was recorded, or the URL of the recording',
    },
    {
      displayName: 'Put Output File in Field',
      name: 'binaryPropertyName',
      type: 'string',
      displayOptions,
      required: true,
      default: 'data',
      placeholder: 'e.g. data',
      description: 'The name of the output field for the file',
      hint: 'The name of the output binary field to put the file in',
    },
    optionsProperty(
      resource,
      ['downloadRecording'],
      [
        {
          displayName: 'File Name',
          name: 'fileName',
          type: 'string',
          default: '',
          placeholder: 'e.g. call.mp3',
          description: 'How to call the file. When empty, it is made of the ID and the type.',
        },
      ],
    ),
  ];
}
