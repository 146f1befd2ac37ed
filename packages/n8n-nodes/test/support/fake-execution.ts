import {
  type IBinaryData,
  type ICredentialType,
  type IDataObject,
  type IExecuteFunctions,
  type IHttpRequestOptions,
  type INodeExecutionData,
  type INodeParameters,
  type INodeType,
  NodeApiError,
  type NodeExecutionHint,
  NodeHelpers,
} from 'n8n-workflow';
import { authenticationHeaders, nodeOf } from './expressions.ts';
import { storeFile, toNodeStream } from './node-streams.mts';

export interface FakeExecutionOptions {
  readonly nodeType: INodeType;
  readonly credentialType: ICredentialType;
  readonly credential: IDataObject;
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
    credential,
    continueOnFail = false,
    timeZone = 'UTC',
    store = storeFile,
  } = options;
  const node = nodeOf(nodeType);
  const items: INodeExecutionData[] = (options.items ?? [{}]).map((json) => ({ json }));
  const sent: IHttpRequestOptions[] = [];
  const hints: NodeExecutionHint[] = [];
  const streams: { readonly destroyed: boolean }[] = [];

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

  async function httpRequestWithAuthentication(
    this: unknown,
    credentialName: string,
    request: IHttpRequestOptions,
  ): Promise<unknown> {
    if (this !== context) throw new TypeError('Expected to be called with the node as this.');
    if (credentialName !== credentialType.name) throw new TypeError(`No credential ${credentialName}.`);
    return send(request, authenticationHeaders(nodeType, credentialType, credential));
  }

  async function httpRequest(this: unknown, request: IHttpRequestOptions): Promise<unknown> {
    if (this !== context) throw new TypeError('Expected to be called with the node as this.');
    return send(request, {});
  }

  async function send(request: IHttpRequestOptions, added: Record<string, string>): Promise<unknown> {
    sent.push(request);
    // n8n puts the execution's signal in the place of the one that the node gave.
    const signals = [options.cancelSignal, AbortSignal.timeout(request.timeout ?? 300_000)];
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers ?? {})) headers.set(name, String(value));
    for (const [name, value] of Object.entries(added)) headers.set(name, value);
    try {
      const response = await fetch(request.url, {
        method: request.method ?? 'GET',
        headers,
        redirect: request.disableFollowRedirect === true ? 'manual' : 'follow',
        signal: AbortSignal.any(signals.filter((signal) => signal !== undefined)),
        ...(typeof request.body === 'string' ? { body: request.body } : undefined),
      });
      if (!response.ok && request.ignoreHttpStatusErrors !== true) {
        throw new TypeError(`Request failed with status code ${response.status}`);
      }
      return {
        body: await bodyOf(response, request.encoding),
        headers: Object.fromEntries(response.headers),
        statusCode: response.status,
        statusMessage: response.statusText,
      };
    } catch (error) {
      // As axios does, with the whole request, its key included, at the error.
      const details = { message: String(error), config: { headers: Object.fromEntries(headers) } };
      throw new NodeApiError(node, details);
    }
  }

  async function bodyOf(response: Response, encoding: IHttpRequestOptions['encoding']): Promise<unknown> {
    if (encoding === 'stream') {
      const stream = toNodeStream(response.body);
      streams.push(stream);
      return stream;
    }
    const text = await response.text();
    return encoding === 'text' ? text : parseLeniently(text);
  }

  async function prepareBinaryData(body: unknown, fileName = '', mimeType = ''): Promise<IBinaryData> {
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
      if (name !== credentialType.name) throw new TypeError(`No credential ${name}.`);
      return credential;
    },
    getCurrentNodeParameter: (name: string) => parameters[0]?.[name],
    getNodeParameter: (name: string, itemIndex: number, fallback?: unknown) => {
      const value = parameters[itemIndex]?.[name] ?? fallback;
      if (value === undefined) throw new TypeError(`Could not get parameter ${name}`);
      return value;
    },
    helpers: { httpRequest, httpRequestWithAuthentication, prepareBinaryData },
  } as unknown as IExecuteFunctions;
  return { context, sent, hints, streams };
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
