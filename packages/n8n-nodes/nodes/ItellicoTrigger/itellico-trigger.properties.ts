import type { INodeProperties } from 'n8n-workflow';
import { accountPicker, agentPicker } from '../Itellico/pickers.ts';
import { conversationOutputProperties } from '../shared/conversation-output.properties.ts';
import { forTrigger } from '../shared/for-trigger.ts';

const whenPolling = { receiveBy: ['polling'] };
const whenWebhook = { receiveBy: ['webhook'] };

/** How the trigger hears of conversations, and of which events. */
export const itellicoTriggerProperties: INodeProperties[] = [
  {
    displayName: 'Receive By',
    name: 'receiveBy',
    type: 'options',
    noDataExpression: true,
    options: [
      {
        name: 'Polling',
        value: 'polling',
        description:
          'This node asks itellico at the poll times: nothing to set up, and n8n may be unreachable',
      },
      {
        name: 'Webhook',
        value: 'webhook',
        description: 'The itellico system calls this node at once, and tells of analyses too',
      },
    ],
    default: 'polling',
    description: 'How the node hears of conversations',
  },
  {
    displayName:
      'In itellico, open Settings > Developers > Webhooks and add a webhook with the Production URL of this node. Select the events, choose Regenerate for the signing secret, and paste the secret into the credential of this node. The poll times have no effect here.',
    name: 'webhookNotice',
    type: 'notice',
    displayOptions: { show: whenWebhook },
    default: '',
  },
  {
    displayName: 'Events',
    name: 'webhookEvents',
    type: 'multiOptions',
    displayOptions: { show: whenWebhook },
    required: true,
    options: [
      {
        name: 'Conversation Analysed',
        value: 'conversation.analysis.completed',
        description: 'Goals and insights are there, some time after the end',
      },
      {
        name: 'Conversation Ended',
        value: 'conversation.ended',
        description: 'It was completed, failed or was transferred',
      },
      {
        name: 'Conversation Started',
        value: 'conversation.started',
        description: 'An agent and a person are connected',
      },
    ],
    default: ['conversation.ended'],
    description: 'What starts the workflow; the same events as in itellico',
  },
  {
    displayName: 'Events',
    name: 'pollEvents',
    type: 'multiOptions',
    displayOptions: { show: whenPolling },
    required: true,
    options: [
      {
        name: 'Conversation Changed',
        value: 'conversation.changed',
        description:
          'Something new was said or done, or a recording has come; the start and the end count too',
      },
      {
        name: 'Conversation Ended',
        value: 'conversation.ended',
        description: 'It was completed, failed or was transferred',
      },
      {
        name: 'Conversation Started',
        value: 'conversation.started',
        description: 'The conversation is new, whether or not it has ended since',
      },
    ],
    default: ['conversation.ended'],
    description: 'What starts the workflow. Of analyses only webhooks tell.',
  },
  accountPicker({ show: whenPolling }),
  agentPicker({ description: 'Only conversations of this agent', displayOptions: { show: whenPolling } }),
  ...forTrigger(conversationOutputProperties('', []), whenPolling),
];
