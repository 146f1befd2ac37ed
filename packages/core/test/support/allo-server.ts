import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AlloClient, createAlloClient } from '@callweave/allo-client';
import { onTestFinished } from 'vitest';

export interface AlloRequest {
  /** By method and path, without the query: `GET /v2/api/tags`. */
  readonly operation: string;
  readonly query: URLSearchParams;
  /** The parsed body; undefined if there is none. */
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

export interface AlloReply {
  /** @default 200 */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** True breaks the connection off instead. */
  readonly isBroken?: boolean;
}

export interface AlloServer {
  readonly client: AlloClient;
  readonly received: readonly AlloRequest[];
  /** What came for one operation. */
  of(operation: string): AlloRequest[];
}

type Answer = (request: AlloRequest) => AlloReply | Promise<AlloReply>;

/** A real server that answers as a test says, and a client of it that does not wait for a rate limit. */
export async function startAlloServer(answer: Answer): Promise<AlloServer> {
  const received: AlloRequest[] = [];
  const server = createServer(async (incoming, response) => {
    let text = '';
    for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const key = incoming.headers['idempotency-key'];
    const request: AlloRequest = {
      operation: `${incoming.method} ${decodeURIComponent(url.pathname)}`,
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
      idempotencyKey: typeof key === 'string' ? key : undefined,
    };
    received.push(request);
    const { status = 200, body, headers, isBroken = false } = await answer(request);
    if (isBroken) {
      incoming.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const client = createAlloClient({
    apiKey: 'a-key-of-this-test',
    baseUrl: `http://127.0.0.1:${port}`,
    requestsPerSecond: { read: null, write: null },
    retry: { attempts: 2, baseDelayMs: 1 },
  });
  return {
    client,
    received,
    of: (operation) => received.filter((request) => request.operation === operation),
  };
}

/** Version 2's error envelope. */
export function alloError(status: number, code: string, details: Record<string, unknown> = {}): AlloReply {
  const error = {
    type: 'error',
    code,
    message: `${code}.`,
    retryable: false,
    request_id: 'req_test',
    ...details,
  };
  return { status, body: { error } };
}

/** A page of a list, by the page and size that were asked for. */
export function pageOf(rows: readonly unknown[], { body, query }: AlloRequest): AlloReply {
  const asked = (body ?? Object.fromEntries(query)) as { page?: number | string; size?: number | string };
  const page = Number(asked.page ?? 1);
  const size = Number(asked.size ?? 20);
  const data = rows.slice((page - 1) * size, page * size);
  const total = rows.length;
  return {
    body: {
      data,
      pagination: {
        page,
        size,
        total_count: total,
        total_pages: Math.ceil(total / size),
        has_more: page * size < total,
      },
    },
  };
}
