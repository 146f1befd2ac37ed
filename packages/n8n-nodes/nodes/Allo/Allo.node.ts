import { alloApi, createAlloClient } from '@callweave/allo-client';
import { alloSource } from '@callweave/core';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { getManyById } from '../../src/allo/get-many-by-id.ts';
import { searchItems } from '../../src/allo/search-items.ts';
import { createClient } from '../../src/execution/create-client.ts';
import { defaultPlatform } from '../../src/platform.ts';
import { conversationItemProperties } from './conversation-item.properties.ts';

export class Allo implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Allo',
    name: 'allo',
    icon: { light: 'file:../../icons/allo.svg', dark: 'file:../../icons/allo.dark.svg' },
    group: ['input'],
    version: 1,
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description:
      'Get calls and text messages with their transcripts and summaries from the Allo business phone',
    defaults: { name: 'Allo' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'alloApi', required: true }],
    hints: [
      {
        message:
          "The IDs of all input items are fetched together, 100 with each request: don't put this operation into a loop.",
        type: 'info',
        location: 'ndv',
        whenToDisplay: 'beforeExecution',
        displayCondition: '={{ $parameter["operation"] === "getManyById" }}',
      },
    ],
    properties: [
      {
        displayName: 'Resource',
        name: 'resource',
        type: 'options',
        noDataExpression: true,
        options: [{ name: 'Conversation Item', value: 'conversationItem' }],
        default: 'conversationItem',
      },
      ...conversationItemProperties,
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const client = await createClient(this, 'alloApi', alloApi, createAlloClient);
    // The parameter admits no expression, so it is the same for all items.
    const operation = this.getNodeParameter('operation', 0);
    return operation === 'getManyById'
      ? [await getManyById(this, alloSource(client, { platform: defaultPlatform }))]
      : [await searchItems(this, client)];
  }
}
