import { alloApi, createAlloClient } from '@callweave/allo-client';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { alloOperations } from '../../src/allo/allo-operations.ts';
import { alloOptions, alloPickers } from '../../src/allo/pickers/allo-pickers.ts';
import { createClient } from '../../src/execution/create-client.ts';
import { runOperation } from '../../src/operations/run-operation.ts';
import { readRequestLimits } from '../../src/request/request-limits.ts';
import { customApiCallProperties } from '../shared/custom-api-call.properties.ts';
import { resourceProperty } from '../shared/resource.property.ts';
import { accountProperties } from './account.properties.ts';
import { analyticsProperties } from './analytics.properties.ts';
import { companyProperties } from './company.properties.ts';
import { conversationProperties } from './conversation.properties.ts';
import { conversationItemProperties } from './conversation-item.properties.ts';
import { dealProperties } from './deal.properties.ts';
import { dialingQueueProperties } from './dialing-queue.properties.ts';
import { messageProperties } from './message.properties.ts';
import { numberProperties } from './number.properties.ts';
import { personProperties } from './person.properties.ts';
import { summaryTemplateProperties } from './summary-template.properties.ts';
import { tagProperties } from './tag.properties.ts';
import { userProperties } from './user.properties.ts';
import { webhookProperties } from './webhook.properties.ts';

export class Allo implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Allo',
    name: 'allo',
    icon: { light: 'file:../../icons/allo.svg', dark: 'file:../../icons/allo.dark.svg' },
    group: ['input'],
    version: 1,
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description: 'Work with calls, text messages, contacts and the power dialer of the Allo business phone',
    defaults: { name: 'Allo' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'alloApi', required: true }],
    hints: [
      {
        message:
          "The input items are sent together, many with each request: don't put this operation into a loop.",
        type: 'info',
        location: 'ndv',
        whenToDisplay: 'beforeExecution',
        displayCondition: '={{ ["addTag", "append", "getManyById"].includes($parameter["operation"]) }}',
      },
    ],
    properties: [
      resourceProperty(
        [
          { name: 'Account', value: 'account' },
          { name: 'Analytics', value: 'analytics' },
          { name: 'Company', value: 'company' },
          { name: 'Conversation', value: 'conversation' },
          { name: 'Conversation Item', value: 'conversationItem' },
          { name: 'Deal', value: 'deal' },
          { name: 'Dialing Queue', value: 'dialingQueue' },
          { name: 'Message', value: 'message' },
          { name: 'Number', value: 'number' },
          { name: 'Person', value: 'person' },
          { name: 'Summary Template', value: 'summaryTemplate' },
          { name: 'Tag', value: 'tag' },
          { name: 'User', value: 'user' },
          { name: 'Webhook', value: 'webhook' },
        ],
        'conversationItem',
      ),
      ...accountProperties,
      ...analyticsProperties,
      ...companyProperties,
      ...conversationProperties,
      ...conversationItemProperties,
      ...customApiCallProperties({ apiName: 'Allo', pathPlaceholder: 'e.g. /v2/api/me' }),
      ...dealProperties,
      ...dialingQueueProperties,
      ...messageProperties,
      ...numberProperties,
      ...personProperties,
      ...summaryTemplateProperties,
      ...tagProperties,
      ...userProperties,
      ...webhookProperties,
    ],
  };

  methods = { listSearch: alloPickers, loadOptions: alloOptions };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const limits = readRequestLimits(this);
    const client = await createClient(this, 'alloApi', alloApi, createAlloClient, limits);
    return [await runOperation(this, client, alloOperations)];
  }
}
