import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly topics: readonly string[];
  readonly description: string | null;
  readonly enabled: boolean;
  readonly signing_secret: string | null;
  readonly created_at: string;
}

export interface AlloWebhookApi {
  readonly url: string;
  readonly apiKey: string;
  /** With their secrets, which no answer but that of the creation has. */
  readonly endpoints: Map<string, Endpoint>;
  /** Calls and messages, the oldest first. */
  readonly items: Record<string, unknown>[];
  readonly requests: string[];
  /** Answers of this status in place of the next ones at paths that begin so. */
  fail(path: string, status: number, times?: number): void;
  close(): Promise<void>;
}

const json = { 'Content-Type': 'application/json' };

/** As much of Allo's API as its trigger uses, in the vendor's shapes: https://help.withallo.com/en/v2/api-reference */
export async function startAlloWebhookApi(): Promise<AlloWebhookApi> {
  const apiKey = 'allo-key-for-tests';
  const endpoints = new Map<string, Endpoint>();
  const items: Record<string, unknown>[] = [];
  const requests: string[] = [];
  const failures: { path: string; status: number; times: number }[] = [];

  const shown = (endpoint: Endpoint): Endpoint => ({ ...endpoint, signing_secret: null });

  function answer(method: string, path: string, body: Record<string, unknown>): [number, unknown] {
    const id = path.split('/')[4] ?? '';
    const endpoint = endpoints.get(id);
    if (path === '/v2/api/webhooks/event_types') {
      const names = ['call.completed', 'partner.activated', 'sms.received'];
      return [200, { data: names.map((name) => ({ name, description: `About ${name}` })) }];
    }
    if (path === '/v2/api/webhooks' && method === 'GET') {
      return [200, { data: [...endpoints.values()].map(shown) }];
    }
    if (path === '/v2/api/webhooks' && method === 'POST') {
      const created: Endpoint = {
        id: `ep_${randomBytes(10).toString('hex')}`,
        url: String(body.url),
        topics: body.topics as string[],
        description: (body.description as string | undefined) ?? null,
        enabled: true,
        signing_secret: `whsec_${randomBytes(24).toString('base64')}`,
        created_at: new Date().toISOString(),
      };
      endpoints.set(created.id, created);
      return [201, { data: created }];
    }
    if (path === '/v2/api/conversations/items/search') {
      return [
        200,
        { data: items, metadata: { pagination: { total_count: items.length, total_pages: 1, page: 0 } } },
      ];
    }
    if (path === '/v2/api/conversations/items/batch') {
      const ids = body.ids as string[];
      return [200, { data: items.filter((item) => ids.includes(String(item.id))) }];
    }
    if (!path.startsWith('/v2/api/webhooks/') || endpoint === undefined) {
      return [404, { code: 'WEBHOOK_NOT_FOUND', details: [] }];
    }
    if (method === 'DELETE') {
      endpoints.delete(id);
      return [204, undefined];
    }
    if (method === 'PUT') {
      endpoints.set(id, { ...endpoint, ...body });
      return [200, { data: shown({ ...endpoint, ...body }) }];
    }
    return [200, { data: shown(endpoint) }];
  }

  const server = createServer(async (request, response) => {
    const { method = 'GET' } = request;
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    requests.push(`${method} ${path}`);
    const body = await bodyOf(request);
    const failure = failures.find((each) => each.times > 0 && path.startsWith(each.path));
    if (failure !== undefined) failure.times -= 1;
    const isKnown = request.headers.authorization === `Api-Key ${apiKey}`;
    const [status, content] = !isKnown
      ? [401, { code: 'API_KEY_INVALID', details: [] }]
      : failure !== undefined
        ? [failure.status, { code: 'INTERNAL_ERROR', details: [] }]
        : answer(method, path, body);
    response.writeHead(status, json);
    response.end(content === undefined ? undefined : JSON.stringify(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey,
    endpoints,
    items,
    requests,
    fail: (path, status, times = 1) => void failures.push({ path, status, times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text === '' ? {} : JSON.parse(text);
}
