import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { callweaveOperations } from '../../src/callweave/callweave-operations.ts';
import { connect } from '../../src/callweave/connections.ts';
import { runOperation } from '../../src/operations/run-operation.ts';
import { readRequestLimits } from '../../src/request/request-limits.ts';
import { conversationProperties } from './conversation.properties.ts';

export class Callweave implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Callweave',
    name: 'callweave',
    icon: { light: 'file:../../icons/callweave.svg', dark: 'file:../../icons/callweave.dark.svg' },
    group: ['input'],
    version: 1,
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description:
      'Get conversations of Allo and itellico in one form, and write them as vCons, transcripts and subtitles',
    defaults: { name: 'Callweave' },
    usableAsTool: true,
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [
      {
        name: 'alloApi',
        // n8n would call both "Credential".
        displayName: 'Allo Credential',
        required: false,
        displayOptions: { show: { operation: ['getAll'] } },
      },
      {
        name: 'itellicoApi',
        displayName: 'itellico Credential',
        required: false,
        displayOptions: { show: { operation: ['getAll'] } },
      },
    ],
    hints: [
      {
        message: "Of itellico, all conversations are read to find the newest: set 'Since' under 'Filters'.",
        type: 'info',
        location: 'ndv',
        whenToDisplay: 'beforeExecution',
        displayCondition: '={{ $parameter["operation"] === "getAll" && !$parameter["filters"]["since"] }}',
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
    return [await runOperation(this, () => connect(this, readRequestLimits(this)), callweaveOperations)];
  }
}
