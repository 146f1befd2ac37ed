import type { INodeProperties } from 'n8n-workflow';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { forTrigger } from '../shared/for-trigger.ts';

/** Which conversations start the workflow, and what is known of them then. */
export const callweaveTriggerProperties: INodeProperties[] = [
  {
    displayName: 'Event',
    name: 'event',
    type: 'options',
    options: [
      { name: 'Completed', value: 'completed', description: 'The conversation is over' },
      {
        name: 'New Conversation',
        value: 'newConversation',
        description: 'The system lists it: Allo when it is over, itellico when it begins',
      },
      {
        name: 'Summary Ready',
        value: 'summaryReady',
        description:
          'It has a summary too, where there is one: itellico writes none, nor does Allo for text messages',
      },
      {
        name: 'Transcript Ready',
        value: 'transcriptReady',
        description: 'It is over, and what was said is there, or nothing was',
      },
    ],
    default: 'transcriptReady',
    description: 'When a conversation starts the workflow, which it does once',
  },
  {
    displayName: 'Deadline (Hours)',
    name: 'deadlineHours',
    type: 'number',
    typeOptions: { minValue: 0.1 },
    displayOptions: { hide: { event: ['newConversation'] } },
    default: 6,
    description:
      'How long after its end a conversation is waited for. Then it starts the workflow as it is, with "deadline" as its reason.',
  },
  ...forTrigger(
    conversationOutputProperties('', [], {
      raw: 'The whole record, with the row of the system\'s own API under "raw"',
    }),
  ),
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: [
      {
        displayName: 'Look Back (Hours)',
        name: 'lookBackHours',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 6,
        description:
          'How long after its start a conversation may be listed for the first time: the longest call that you expect, and an hour more',
      },
    ],
  },
];
