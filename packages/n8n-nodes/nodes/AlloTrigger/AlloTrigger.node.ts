import { type AlloClient, alloApi, createAlloClient } from '@callweave/allo-client';
import { createMemoryClaims } from '@callweave/core/allo';
import {
  type IAllExecuteFunctions,
  type IHookFunctions,
  type ILoadOptionsFunctions,
  type INodePropertyOptions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { createEndpoint, deleteEndpoint, endpointExists } from '../../src/allo/trigger/endpoint-hooks.ts';
import { loadTopics } from '../../src/allo/trigger/load-topics.ts';
import { receiveDelivery } from '../../src/allo/trigger/receive-delivery.ts';
import { createClient } from '../../src/execution/create-client.ts';
import { toNodeError } from '../../src/execution/to-node-error.ts';
import { defaultPlatform } from '../../src/platform.ts';
import { alloTriggerProperties } from './allo-trigger.properties.ts';

function connect(context: IAllExecuteFunctions): Promise<AlloClient> {
  return createClient(context, 'alloApi', alloApi, createAlloClient);
}

/** Runs a hook; what goes wrong ends the activation with a message that says what to do. */
async function hooked(
  context: IHookFunctions,
  run: (context: IHookFunctions, client: AlloClient) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await run(context, await connect(context));
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}

export class AlloTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Allo Trigger',
    name: 'alloTrigger',
    icon: { light: 'file:../../icons/allo.svg', dark: 'file:../../icons/allo.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: '={{$parameter["topics"].join(", ")}}',
    description: 'Starts the workflow when a call or text message happens in Allo',
    defaults: { name: 'Allo Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'alloApi', required: true }],
    webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
    properties: alloTriggerProperties,
  };

  methods = {
    loadOptions: {
      async getTopics(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
        return loadTopics(await connect(this));
      },
    },
  };

  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return hooked(this, endpointExists);
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return hooked(this, createEndpoint);
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return hooked(this, deleteEndpoint);
      },
    },
  };

  webhook: (this: IWebhookFunctions) => Promise<IWebhookResponseData>;

  constructor() {
    // n8n has one of this class: deliveries at the same moment meet here.
    const claims = createMemoryClaims({ platform: defaultPlatform });
    this.webhook = function receive(this: IWebhookFunctions): Promise<IWebhookResponseData> {
      return receiveDelivery(this, claims, () => connect(this));
    };
  }
}
