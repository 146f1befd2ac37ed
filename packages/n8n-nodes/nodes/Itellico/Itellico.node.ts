import { createItellicoClient, itellicoApi } from '@callweave/itellico-client';
import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { createClient } from '../../src/execution/create-client.ts';
import { itellicoConnection } from '../../src/itellico/itellico-connection.ts';
import { itellicoOperations } from '../../src/itellico/itellico-operations.ts';
import { itellicoPickers } from '../../src/itellico/pickers/itellico-pickers.ts';
import { runOperation } from '../../src/operations/run-operation.ts';
import { readRequestLimits } from '../../src/request/request-limits.ts';
import { customApiCallProperties } from '../shared/custom-api-call.properties.ts';
import { resourceProperty } from '../shared/resource.property.ts';
import { accountProperties } from './account.properties.ts';
import { agentProperties } from './agent.properties.ts';
import { callProperties } from './call.properties.ts';
import { conversationProperties } from './conversation.properties.ts';
import { phoneNumberProperties } from './phone-number.properties.ts';
import { providerProperties } from './provider.properties.ts';
import { sipTrunkProperties } from './sip-trunk.properties.ts';
import { subaccountProperties } from './subaccount.properties.ts';
import { usageProperties } from './usage.properties.ts';

export class Itellico implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'itellico',
    name: 'itellico',
    icon: { light: 'file:../../icons/itellico.svg', dark: 'file:../../icons/itellico.dark.svg' },
    group: ['input'],
    version: 1,
    subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
    description:
      'Let AI voice agents of itellico call, and get their conversations with every message and tool call',
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
      resourceProperty(
        [
          { name: 'Account', value: 'account' },
          { name: 'Agent', value: 'agent' },
          { name: 'Call', value: 'call' },
          { name: 'Conversation', value: 'conversation' },
          { name: 'Phone Number', value: 'phoneNumber' },
          { name: 'Provider', value: 'provider' },
          { name: 'SIP Trunk', value: 'sipTrunk' },
          { name: 'Subaccount', value: 'subaccount' },
          { name: 'Usage', value: 'usage' },
        ],
        'conversation',
      ),
      ...accountProperties,
      ...agentProperties,
      ...callProperties,
      ...conversationProperties,
      ...customApiCallProperties({ apiName: 'itellico', pathPlaceholder: 'e.g. /v1/accounts/current' }),
      ...phoneNumberProperties,
      ...providerProperties,
      ...sipTrunkProperties,
      ...subaccountProperties,
      ...usageProperties,
    ],
  };

  methods = { listSearch: itellicoPickers };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const limits = readRequestLimits(this);
    const client = await createClient(this, 'itellicoApi', itellicoApi, createItellicoClient, limits);
    return [await runOperation(this, itellicoConnection(client), itellicoOperations)];
  }
}
