import { alloApi, createAlloClient } from '@callweave/allo-client';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { alloOperations } from '../../src/allo/allo-operations.ts';
import { alloPickers } from '../../src/allo/pickers/allo-pickers.ts';
import { createClient } from '../../src/execution/create-client.ts';
import { runOperation } from '../../src/operations/run-operation.ts';
import { readRequestLimits } from '../../src/request/request-limits.ts';
import { conversationItemProperties } from './conversation-item.properties.ts';
import { personProperties } from './person.properties.ts';

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
        options: [
          { name: 'Conversation Item', value: 'conversationItem' },
          { name: 'Person', value: 'person' },
        ],
        default: 'conversationItem',
      },
      ...conversationItemProperties,
      ...personProperties,
    ],
  };

  methods = { listSearch: alloPickers };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const limits = readRequestLimits(this);
    const client = await createClient(this, 'alloApi', alloApi, createAlloClient, limits);
    return [await runOperation(this, client, alloOperations)];
  }
}
