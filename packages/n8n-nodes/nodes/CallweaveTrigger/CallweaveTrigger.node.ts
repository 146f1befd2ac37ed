import {
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { pollConversations } from '../../src/callweave/trigger/poll-conversations.ts';
import { toNodeError } from '../../src/execution/to-node-error.ts';
import { callweaveTriggerProperties } from './callweave-trigger.properties.ts';

export class CallweaveTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Callweave Trigger',
    name: 'callweaveTrigger',
    icon: { light: 'file:../../icons/callweave.svg', dark: 'file:../../icons/callweave.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: '={{$parameter["event"]}}',
    description:
      'Starts the workflow with each conversation of Allo and itellico, once its transcript or summary is ready',
    defaults: { name: 'Callweave Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [
      // n8n would call both "Credential".
      { name: 'alloApi', displayName: 'Allo Credential', required: false },
      { name: 'itellicoApi', displayName: 'itellico Credential', required: false },
    ],
    properties: callweaveTriggerProperties,
  };

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    try {
      return await pollConversations(this);
    } catch (error) {
      throw toNodeError(this.getNode(), error);
    }
  }
}
