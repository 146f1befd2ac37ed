import { createItellicoClient, itellicoApi } from '@callweave/itellico-client';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { createClient } from '../../src/execution/create-client.ts';
import { itellicoOperations } from '../../src/itellico/itellico-operations.ts';
import { runOperation } from '../../src/operations/run-operation.ts';
import { readRequestLimits } from '../../src/request/request-limits.ts';
import { conversationProperties } from './conversation.properties.ts';

export class Itellico implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'itellico',
    name: 'itellico',
    icon: { light: 'file:../../icons/itellico.svg', dark: 'file:../../icons/itellico.dark.svg' },
    group: ['input'],
    version: 1,
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description: 'Get the conversations of itellico AI voice agents with every message and tool call',
    defaults: { name: 'itellico' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'itellicoApi', required: true }],
    hints: [
      {
        message:
          "Each conversation comes with all of its messages: set 'Since' under 'Filters' when you return all of them.",
        type: 'info',
        location: 'ndv',
        whenToDisplay: 'beforeExecution',
        displayCondition: '={{ $parameter["returnAll"] && !$parameter["filters"]["since"] }}',
      },
    ],
    properties: [
      {
        displayName: 'Resource',
        name: 'resource',
        type: 'options',
        noDataExpression: true,
        options: [{ name: 'Conversation', value: 'conversation' }],
        default: 'conversation',
      },
      ...conversationProperties,
    ],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const limits = readRequestLimits(this);
    const client = await createClient(this, 'itellicoApi', itellicoApi, createItellicoClient, limits);
    return [await runOperation(this, client, itellicoOperations)];
  }
}
