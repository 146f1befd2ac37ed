import type {
  ICredentialType,
  IDataObject,
  IHookFunctions,
  INodeExecutionData,
  INodeParameters,
  INodeType,
  IPollFunctions,
  IWebhookFunctions,
  IWebhookResponseData,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';
import { nodeOf } from './expressions.ts';
import { fakeHttp } from './fake-http.ts';

export interface FakeTriggerOptions {
  readonly nodeType: INodeType;
  readonly credentials: Readonly<
    Record<string, { readonly type: ICredentialType; readonly data: IDataObject }>
  >;
  readonly parameters: INodeParameters;
  /** The address that n8n has for the node. */
  readonly webhookUrl?: string;
  readonly mode?: 'trigger' | 'webhook' | 'manual';
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** What starts the workflow; null when nothing does. */
  readonly items: readonly INodeExecutionData[] | null;
}

export interface FakeTrigger {
  /** What n8n keeps: as JSON, as its database has it. */
  readonly stored: () => IDataObject;
  readonly store: (staticData: IDataObject) => void;
  readonly warnings: readonly string[];
  readonly emittedErrors: readonly Error[];
  hook(name: 'checkExists' | 'create' | 'delete'): Promise<boolean>;
  deliver(body: string | Uint8Array, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** With `lost`, n8n ends before it has stored what the poll remembers. */
  poll(options?: { readonly lost?: boolean }): Promise<readonly INodeExecutionData[]>;
}

/**
 * The part of n8n that a trigger sees. As there, each delivery has static data read from the database for itself, and
 * those of a poll are in memory, and stored when it gives something and when the workflow is switched on.
 */
export function fakeTrigger(options: FakeTriggerOptions): FakeTrigger {
  const { nodeType, credentials, webhookUrl = 'https://n8n.example/webhook/1/webhook' } = options;
  const credentialNames = Object.keys(credentials).map((name) => [name, { id: name, name }]);
  const node = {
    ...nodeOf(nodeType),
    ...(credentialNames.length === 0 ? undefined : { credentials: Object.fromEntries(credentialNames) }),
  };
  const parameters = NodeHelpers.getNodeParameters(
    nodeType.description.properties,
    options.parameters,
    true,
    false,
    node,
    nodeType.description,
  );
  let database = '{}';
  let inMemory: IDataObject | null = null;
  const warnings: string[] = [];
  const emittedErrors: Error[] = [];

  function contextOf<Context>(staticData: IDataObject, mode: string, more: object = {}): Context {
    const context = {
      getNode: () => node,
      getWorkflow: () => ({ id: 'workflow-1', name: 'Calls', active: true }),
      getMode: () => options.mode ?? mode,
      getActivationMode: () => 'activate',
      getTimezone: () => 'UTC',
      getWorkflowStaticData: () => staticData,
      getNodeWebhookUrl: () => webhookUrl,
      getNodeParameter: (name: string, fallback?: unknown) => {
        const value = parameters?.[name] ?? fallback;
        if (value === undefined) throw new TypeError(`Could not get parameter ${name}`);
        return value;
      },
      getCredentials: async (name: string) => {
        const credential = credentials[name];
        if (credential === undefined) throw new TypeError(`No credential ${name}.`);
        return credential.data;
      },
      logger: { warn: (text: string) => void warnings.push(text) },
      __emitError: (error: Error) => void emittedErrors.push(error),
      helpers: {},
      ...more,
    };
    context.helpers = fakeHttp({ self: () => context, node, nodeType, credentials });
    return context as Context;
  }

  return {
    stored: () => JSON.parse(database),
    store: (staticData) => {
      database = JSON.stringify(staticData);
      inMemory = null;
    },
    warnings,
    emittedErrors,
    async hook(name) {
      const staticData = JSON.parse(database);
      const method = nodeType.webhookMethods?.default?.[name];
      // Hooks alone are told of the test's address: https://github.com/n8n-io/n8n, WebhookContext and HookContext.
      const testUrl = webhookUrl.replace('/webhook/', '/webhook-test/');
      const context = contextOf<IHookFunctions>(staticData, 'trigger', {
        getNodeWebhookUrl: () => (options.mode === 'manual' ? testUrl : webhookUrl),
      });
      const result = await method?.call(context);
      database = JSON.stringify(staticData);
      return result ?? false;
    },
    async deliver(body, headers) {
      const staticData = JSON.parse(database);
      const response = new FakeResponse();
      const context = contextOf<IWebhookFunctions>(staticData, 'webhook', {
        getHeaderData: () => headers,
        getRequestObject: () => ({ rawBody: Buffer.from(body), headers }),
        getResponseObject: () => response,
        getBodyData: () => {
          throw new TypeError('Expected the raw body to be read, which alone is signed.');
        },
      });
      const data = await receive(nodeType, context);
      // As n8n 2.41.1 does: where it answers itself and starts the workflow, nothing is stored.
      const isStored = data.noWebhookResponse === true || data.workflowData === undefined;
      if (isStored) database = JSON.stringify(staticData);
      const items = data.workflowData?.[0] ?? null;
      return data.noWebhookResponse === true
        ? { status: response.statusCode, body: response.body, items }
        : { status: 200, body: data.webhookResponse, items };
    },
    async poll({ lost = false } = {}) {
      const isActivation = inMemory === null;
      inMemory ??= JSON.parse(database) as IDataObject;
      const staticData = inMemory;
      const context = contextOf<IPollFunctions>(staticData, 'trigger');
      const output = (await nodeType.poll?.call(context)) ?? null;
      if (lost) inMemory = null;
      else if (output !== null || isActivation) database = JSON.stringify(staticData);
      return output?.[0] ?? [];
    },
  };
}

function receive(nodeType: INodeType, context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const answer = nodeType.webhook?.call(context as never);
  if (answer === undefined) throw new TypeError('Expected a node with a webhook.');
  return answer as Promise<IWebhookResponseData>;
}

/** As much of Express as nodes use. */
class FakeResponse {
  statusCode = 0;
  body: unknown = null;

  status(statusCode: number): this {
    this.statusCode = statusCode;
    return this;
  }

  json(body: unknown): this {
    this.body = body;
    return this;
  }
}
