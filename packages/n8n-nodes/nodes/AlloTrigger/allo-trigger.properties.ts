import type { INodeProperties } from 'n8n-workflow';

/** What starts the workflow, and what to do beside it. */
export const alloTriggerProperties: INodeProperties[] = [
  {
    displayName: 'Topic Names or IDs',
    name: 'topics',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'getTopics' },
    required: true,
    default: ['call.completed'],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
  },
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: [
      {
        displayName: 'Fetch Full Item',
        name: 'fetchFullItem',
        type: 'boolean',
        default: true,
        description:
          'Whether to read the call or text message from the API, with its transcript, and return it under "item". It waits up to 17 seconds for it.',
      },
      {
        displayName: 'Find Missed Items',
        name: 'findMissedItems',
        type: 'boolean',
        default: true,
        description:
          'Whether to search for calls and text messages of the last 40 hours that Allo did not deliver, at most every 15 minutes, together with a delivery. The Callweave Trigger finds them without a delivery.',
      },
    ],
  },
];
