import {
  type ICredentialType,
  type IDataObject,
  type IHttpRequestOptions,
  type INode,
  type INodeType,
  NodeApiError,
} from 'n8n-workflow';
import { authenticationHeaders } from './expressions.ts';
import { toNodeStream } from './node-streams.mts';

export interface FakeHttpOptions {
  /** What the node must call the helper with. */
  readonly self: () => unknown;
  readonly node: INode;
  readonly nodeType: INodeType;
  readonly credentials: Readonly<
    Record<string, { readonly type: ICredentialType; readonly data: IDataObject }>
  >;
  readonly cancelSignal?: AbortSignal | undefined;
  /** Takes down what the node asks n8n to send. */
  readonly sent?: IHttpRequestOptions[];
  /** Takes down the bodies that the node gets as streams. */
  readonly streams?: ReturnType<typeof toNodeStream>[];
}

export interface FakeHttp {
  readonly httpRequest: (this: unknown, request: IHttpRequestOptions) => Promise<unknown>;
  readonly httpRequestWithAuthentication: (
    this: unknown,
    credentialName: string,
    request: IHttpRequestOptions,
  ) => Promise<unknown>;
}

/** n8n's request helper. Requests are real ones, and go the way that n8n sends them. */
export function fakeHttp({
  self,
  node,
  nodeType,
  credentials,
  cancelSignal,
  sent,
  streams,
}: FakeHttpOptions): FakeHttp {
  async function httpRequestWithAuthentication(
    this: unknown,
    credentialName: string,
    request: IHttpRequestOptions,
  ): Promise<unknown> {
    if (this !== self()) throw new TypeError('Expected to be called with the node as this.');
    const credential = credentials[credentialName];
    if (credential === undefined) throw new TypeError(`No credential ${credentialName}.`);
    return send(request, authenticationHeaders(nodeType, credential.type, credential.data));
  }

  async function httpRequest(this: unknown, request: IHttpRequestOptions): Promise<unknown> {
    if (this !== self()) throw new TypeError('Expected to be called with the node as this.');
    return send(request, {});
  }

  async function send(request: IHttpRequestOptions, added: Record<string, string>): Promise<unknown> {
    sent?.push(request);
    // n8n puts the execution's signal in the place of the one that the node gave.
    const signals = [cancelSignal, AbortSignal.timeout(request.timeout ?? 300_000)];
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
      streams?.push(stream);
      return stream;
    }
    const text = await response.text();
    return encoding === 'text' ? text : parseLeniently(text);
  }

  return { httpRequest, httpRequestWithAuthentication };
}

function parseLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
