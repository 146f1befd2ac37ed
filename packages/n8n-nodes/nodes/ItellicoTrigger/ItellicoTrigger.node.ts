import { createMemoryClaims } from '@callweave/core/allo';
import { createItellicoClient, itellicoApi } from '@callweave/itellico-client';
import {
  type IHookFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
  type IWebhookFunctions,
  type IWebhookResponseData,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { createClient } from '../../src/execution/create-client.ts';
import { toNodeError } from '../../src/execution/to-node-error.ts';
import { itellicoPickers } from '../../src/itellico/pickers/itellico-pickers.ts';
import { pollConversations } from '../../src/itellico/trigger/poll-conversations.ts';
import { receiveDelivery } from '../../src/itellico/trigger/receive-delivery.ts';
import { requireSecret } from '../../src/itellico/trigger/require-secret.ts';
import { defaultPlatform } from '../../src/platform.ts';
import { TestDeliveries } from '../../src/triggers/test-deliveries.ts';
import { itellicoTriggerProperties } from './itellico-trigger.properties.ts';

export class ItellicoTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'itellico Trigger',
    name: 'itellicoTrigger',
    icon: { light: 'file:../../icons/itellico.svg', dark: 'file:../../icons/itellico.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle:
      '={{($parameter["receiveBy"] === "webhook" ? $parameter["webhookEvents"] : $parameter["pollEvents"]).join(", ")}}',
    description: 'Starts the workflow when a conversation of an itellico AI voice agent starts or ends',
    defaults: { name: 'itellico Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'itellicoApi', required: true }],
    webhooks: [
      {
        name: 'default',
        // With no method there is no webhook, so that a test of the polling does not wait for one.
        httpMethod: '={{$parameter["receiveBy"] === "webhook" ? "POST" : ""}}',
        responseMode: 'onReceived',
        path: 'webhook',
        ndvHideUrl: '={{$parameter["receiveBy"] !== "webhook"}}',
        ndvHideMethod: '={{$parameter["receiveBy"] !== "webhook"}}',
      },
    ],
    properties: itellicoTriggerProperties,
  };

  methods = {
    listSearch: {
      searchAccounts: itellicoPickers.searchAccounts,
      searchAgents: itellicoPickers.searchAgents,
    },
  };

  // itellico has no API for webhooks: the user enters the address in its dashboard.
  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        await requireSecret(this);
        return true;
      },
      async create(this: IHookFunctions): Promise<boolean> {
        return true;
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return true;
      },
    },
  };

  webhook: (this: IWebhookFunctions) => Promise<IWebhookResponseData>;

  poll: (this: IPollFunctions) => Promise<INodeExecutionData[][] | null>;

  constructor() {
    // n8n has one of this class: deliveries at the same moment meet here.
    const claims = createMemoryClaims({ platform: defaultPlatform });
    const tests = new TestDeliveries();
    this.webhook = async function receive(this: IWebhookFunctions): Promise<IWebhookResponseData> {
      const { items, ...response } = await receiveDelivery(this, claims);
      tests.put(this, items);
      return response;
    };
    this.poll = async function poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
      if (this.getNodeParameter('receiveBy', 'polling') === 'webhook') return tests.take(this);
      try {
        return await pollConversations(
          this,
          await createClient(this, 'itellicoApi', itellicoApi, createItellicoClient),
        );
      } catch (error) {
        throw toNodeError(this.getNode(), error);
      }
    };
  }
}
