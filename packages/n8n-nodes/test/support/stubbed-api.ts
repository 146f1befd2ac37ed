import { type AlloOverrides, createAlloHandlers } from '@callweave/allo-client/testing';
import { createItellicoHandlers, type ItellicoOverrides } from '@callweave/itellico-client/testing';
import { http, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { onTestFinished } from 'vitest';
import { Allo, AlloApi, Itellico, ItellicoApi } from './built.mts';
import { type NodeRunner, type NodeTypes, runnerOf } from './run-node.ts';

/** A request as it went over the wire: `GET /v2/api/users?role=ADMIN`, and what was in it. */
export type SentRequest = readonly [line: string, body?: unknown];

export interface StubbedNode extends NodeRunner {
  readonly requests: readonly SentRequest[];
}

export interface StubOptions<Overrides> {
  readonly overrides?: Overrides;
  /** The request, counted from 0, that is refused. */
  readonly refuse?: number;
  /** Handlers of hosts that are none of the API's. */
  readonly files?: readonly RequestHandler[];
}

const refusal = {
  error: { type: 'invalid_request_error', code: 'INVALID_REQUEST', message: 'This one is refused.' },
};

/** The Allo node before answers that are the documented examples. */
export function stubAllo({ overrides = {}, ...options }: StubOptions<AlloOverrides> = {}): StubbedNode {
  const handlers = createAlloHandlers({ http, overrides });
  const types = { nodeType: new Allo(), credentialType: new AlloApi() };
  return stubbed(handlers, options, types, 'https://api.withallo.com');
}

/** The same for itellico. */
export function stubItellico({
  overrides = {},
  ...options
}: StubOptions<ItellicoOverrides> = {}): StubbedNode {
  const handlers = createItellicoHandlers({ http, overrides });
  const types = { nodeType: new Itellico(), credentialType: new ItellicoApi() };
  return stubbed(handlers, options, types, 'https://api.itellico.ai');
}

function stubbed(
  handlers: readonly RequestHandler[],
  { refuse, files = [] }: Omit<StubOptions<never>, 'overrides'>,
  types: NodeTypes,
  baseUrl: string,
): StubbedNode {
  const requests: SentRequest[] = [];
  const recorder = http.all('*', async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const text = await request.clone().text();
    const line = `${request.method} ${pathname}${search}`;
    requests.push(text === '' ? [line] : [line, JSON.parse(text)]);
    return requests.length - 1 === refuse ? Response.json(refusal, { status: 400 }) : undefined;
  });
  const server = setupServer(recorder, ...files, ...handlers);
  server.listen();
  onTestFinished(() => server.close());
  return { requests, ...runnerOf(types, { apiKey: 'a-key-of-tests', baseUrl }) };
}
