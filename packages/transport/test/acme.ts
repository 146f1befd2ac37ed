import type { ApiDefinition } from '../src/api-definition.ts';
import type { ClientOptions } from '../src/client-options.ts';
import type { OperationRules } from '../src/operation.ts';
import { createPaginate, createPaginatePages, type Paginate, type PaginatePages } from '../src/paginate.ts';
import type { PaginationTable } from '../src/pagination.ts';
import { createVirtualClock, type VirtualClock } from '../src/testing/virtual-clock.ts';
import { createTypedClient, type TypedClient } from '../src/typed-client.ts';
import type { paths } from './acme-paths.ts';

export const acmeKey = 'acme_live_0123456789abcdef';

const rules: Readonly<Record<string, OperationRules>> = { 'POST /v1/calls/search': { safe: true } };

const pagination: PaginationTable = {
  'GET /v1/calls': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 10,
    items: 'items',
    total: 'count',
    itemId: 'id',
  },
  'POST /v1/calls/search': {
    style: 'page',
    in: 'body',
    pageParameter: 'page',
    sizeParameter: 'size',
    firstPage: 1,
    maxSize: 10,
    items: 'data',
    total: 'pagination.total_count',
    hasMore: 'pagination.has_more',
    itemId: 'id',
  },
  'GET /v1/contacts': {
    style: 'page',
    in: 'query',
    pageParameter: 'page',
    sizeParameter: 'size',
    firstPage: 0,
    maxSize: 10,
    items: 'data',
    total: 'pagination.total_count',
    hasMore: 'pagination.has_more',
    itemId: 'phone',
  },
};

export const paginate: Paginate = createPaginate(pagination);
export const paginatePages: PaginatePages = createPaginatePages(pagination);

interface AcmeError {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly advice?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** A made-up vendor whose error bodies are `{ "error": { … } }`. */
export const acme: ApiDefinition = {
  name: 'Acme',
  baseUrl: 'https://api.acme.example',
  rulesOf: (method, path) => rules[`${method} ${path}`] ?? {},
  // In capitals, as a vendor's manual writes it.
  authenticate: (apiKey) => ({ Authorization: `Bearer ${apiKey}` }),
  describeError: (body) => (body as { error?: AcmeError } | undefined)?.error ?? {},
  requestsPerSecond: { read: null, write: null },
  keyHelp: 'it is under Settings > Keys',
};

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

export type Answer = Response | Error | ((request: SentRequest, signal: AbortSignal) => Promise<Response>);

export interface AcmeBench {
  readonly client: TypedClient<paths>;
  readonly clock: VirtualClock;
  readonly sent: SentRequest[];
}

/** A client on a virtual clock whose fetch gives the answers in turn, the last one for ever. */
export function createAcmeBench(answers: readonly Answer[], options: Partial<ClientOptions> = {}): AcmeBench {
  const clock = createVirtualClock();
  const sent: SentRequest[] = [];
  const client = createTypedClient<paths>(acme, {
    apiKey: acmeKey,
    platform: { now: clock.now, sleep: clock.sleep, random: () => 0.5 },
    fetch: async (url, init) => {
      const request = {
        url,
        method: init.method ?? 'GET',
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : null,
      };
      sent.push(request);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      if (typeof answer === 'function') return answer(request, init.signal ?? new AbortController().signal);
      if (answer === undefined) throw new Error('The bench has no answer.');
      return answer.clone();
    },
    ...options,
  });
  return { client, clock, sent };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** What a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Expected a rejection.');
}
