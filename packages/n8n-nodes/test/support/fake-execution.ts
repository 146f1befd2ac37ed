import {
  type IBinaryData,
  type ICredentialType,
  type IDataObject,
  type IExecuteFunctions,
  type IHttpRequestOptions,
  type INodeExecutionData,
  type INodeParameters,
  type INodeType,
  type NodeExecutionHint,
  NodeHelpers,
} from 'n8n-workflow';
import { nodeOf } from './expressions.ts';
import { type FakeHttpOptions, fakeHttp } from './fake-http.ts';
import { storeFile, type toNodeStream } from './node-streams.mts';

export interface FakeExecutionOptions {
  readonly nodeType: INodeType;
  /** One credential; `credentials` has several, or none, where the node may do without. */
  readonly credentialType?: ICredentialType;
  readonly credential?: IDataObject;
  readonly credentials?: FakeHttpOptions['credentials'];
  /** The json of each input item. */
  readonly items?: readonly IDataObject[];
  /** What was set in the node, for each item: expressions are functions of the item here. */
  readonly parameters: (json: IDataObject) => INodeParameters;
  readonly continueOnFail?: boolean;
  readonly timeZone?: string;
  readonly cancelSignal?: AbortSignal;
  /** How n8n stores a file, and tells how many bytes it has. */
  readonly store?: (body: unknown) => Promise<number>;
}

export interface FakeExecution {
  readonly context: IExecuteFunctions;
  /** What the node asked n8n to send, in order. */
  readonly sent: readonly IHttpRequestOptions[];
  readonly hints: readonly NodeExecutionHint[];
  /** The body of each answer that was asked for as a stream. */
  readonly streams: readonly { readonly destroyed: boolean }[];
}

/** The part of n8n that a node sees. Requests are real ones, and go the way that n8n sends them. */
export function fakeExecution(options: FakeExecutionOptions): FakeExecution {
  const {
    nodeType,
    credentialType,
    credential = {},
    continueOnFail = false,
    timeZone = 'UTC',
    store = storeFile,
  } = options;
  const credentials =
    options.credentials ??
    (credentialType === undefined
      ? {}
      : { [credentialType.name]: { type: credentialType, data: credential } });
  const node = {
    ...nodeOf(nodeType),
    credentials: Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: name, name }])),
  };
  const items: INodeExecutionData[] = (options.items ?? [{}]).map((json) => ({ json }));
  const sent: IHttpRequestOptions[] = [];
  const hints: NodeExecutionHint[] = [];
  const streams: ReturnType<typeof toNodeStream>[] = [];

  /** With the defaults of all parameters that the node shows. */
  const parameters = items.map(({ json }) =>
    NodeHelpers.getNodeParameters(
      nodeType.description.properties,
      options.parameters(json),
      true,
      false,
      node,
      nodeType.description,
    ),
  );

  async function prepareBinaryData(body: unknown, fileName = '', mimeType = ''): Promise<IBinaryData> {
    // Small files are in the item, as n8n keeps them in memory; what comes as a stream is stored elsewhere.
    if (Buffer.isBuffer(body)) return { data: body.toString('base64'), fileName, mimeType };
    const bytes = await store(body);
    return { data: `stored:${bytes}`, fileName, mimeType, fileSize: String(bytes) };
  }

  const context = {
    getNode: () => node,
    getInputData: () => items,
    getTimezone: () => timeZone,
    continueOnFail: () => continueOnFail,
    getExecutionCancelSignal: () => options.cancelSignal,
    addExecutionHints: (...added: NodeExecutionHint[]) => hints.push(...added),
    getCredentials: async (name: string) => {
      const { data } = credentials[name] ?? {};
      if (data === undefined) throw new TypeError(`No credential ${name}.`);
      return data;
    },
    getCurrentNodeParameter: (name: string) => parameters[0]?.[name],
    getNodeParameter: (name: string, itemIndex: number, fallback?: unknown) => {
      const value = parameters[itemIndex]?.[name] ?? fallback;
      if (value === undefined) throw new TypeError(`Could not get parameter ${name}`);
      return value;
    },
    helpers: {},
  } as unknown as IExecuteFunctions;
  const http = fakeHttp({
    self: () => context,
    node,
    nodeType,
    credentials,
    cancelSignal: options.cancelSignal,
    sent,
    streams,
  });
  Object.assign(context.helpers, http, { prepareBinaryData });
  return { context, sent, hints, streams };
}
