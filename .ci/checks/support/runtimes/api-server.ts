import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** A server that behaves as the first part of a path says, for one run of smoke.mjs. */
export interface ApiServer extends AsyncDisposable {
  readonly url: string;
}

/** What `/seen/<behaviour>` tells of a request. */
interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly contentType: string | null;
  readonly accept: string | null;
  readonly keyIsRight: boolean;
  /** In milliseconds of this server's clock, at which the request came. */
  readonly at: number;
  /** Whether the client closed the connection before the answer was complete. */
  isLeft: boolean;
}

interface Exchange {
  readonly apiKey: string;
  /** The request, and those of the same behaviour before it. */
  readonly seen: readonly SeenRequest[];
  readonly path: string;
  readonly body: string;
  readonly response: ServerResponse;
}

const me = { data: { scopes: ['CONVERSATIONS_READ'], team: { id: 'tea-demo01', name: 'Zoë & 東京 ☎️' } } };
const accountId = '0c0f9d4e-8f3c-4b0a-9d55-3f1f2a7f6a10';

const behaviours: Readonly<Record<string, (exchange: Exchange) => void>> = {
  plain: sendBatch,
  items: sendBatch,
  coalesced: sendBatch,

  compressed: ({ response }) => sendJson(response, me, { compressed: true }),

  limited: ({ response, seen }) => {
    if (seen.length > 1) return sendJson(response, me);
    const error = { type: 'rate_limit_error', code: 'RATE_LIMIT_EXCEEDED', message: 'Too many requests.' };
    sendJson(response, { error }, { status: 429, headers: { 'retry-after': '2' } });
  },

  refusing: ({ response, apiKey }) => {
    const error = {
      type: 'authentication_error',
      code: 'API_KEY_INVALID',
      message: `There is no key ${apiKey}.`,
      request_id: 'req-demo0001',
    };
    sendJson(response, { error }, { status: 401 });
  },

  stalling: ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":{"scopes":');
  },

  silent: () => {},

  breaking: ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":{"scopes":', () => setTimeout(() => response.destroy(), 50));
  },

  redirecting: ({ response }) => {
    response.writeHead(302, { location: '/elsewhere/v2/api/me' });
    response.end();
  },

  elsewhere: ({ response }) => sendJson(response, me),

  long: ({ response }) => sendJson(response, { ...me, padding: 'x'.repeat(1_000_000) }, { compressed: true }),

  paged: ({ response, body }) => {
    const { page = 1, size = 20 } = JSON.parse(body) as { page?: number; size?: number };
    const all = Array.from({ length: 250 }, (_, index) => callItem(`cll-${String(index).padStart(3, '0')}`));
    const pagination = { page, size, total_count: all.length, has_more: page * size < all.length };
    sendJson(response, { data: all.slice((page - 1) * size, page * size), pagination });
  },

  recorded: ({ response }) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    for (let part = 0; part < 3; part += 1) response.write(Buffer.alloc(100_000, part));
    response.end();
  },

  itellico: ({ response, path }) => {
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
    if (pathname === '/v1/accounts/current') return sendJson(response, { id: accountId, name: 'Demo' });
    const offset = Number(searchParams.get('offset') ?? 0);
    const limit = Number(searchParams.get('limit') ?? 100);
    const all = Array.from({ length: 120 }, (_, index) => conversationRow(index));
    sendJson(response, { items: all.slice(offset, offset + limit), count: all.length });
  },
};

export async function startApiServer(apiKey: string): Promise<ApiServer> {
  const seen = new Map<string, SeenRequest[]>();
  const server = createServer(async (request, response) => {
    allowFromAnyOrigin(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const at = Date.now();
    const body = await readBody(request);
    const { method = '', headers } = request;
    const [, behaviour = '', path = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
    if (behaviour === 'seen') return sendJson(response, seen.get(path.slice(1)) ?? []);
    const behave = behaviours[behaviour];
    if (behave === undefined) return sendJson(response, {}, { status: 404 });

    const noted: SeenRequest = {
      method,
      path,
      body,
      contentType: headers['content-type'] ?? null,
      accept: headers.accept ?? null,
      keyIsRight: headers.authorization === `Api-Key ${apiKey}` || headers['x-api-key'] === apiKey,
      at,
      isLeft: false,
    };
    const earlier = seen.get(behaviour) ?? [];
    seen.set(behaviour, [...earlier, noted]);
    response.on('close', () => {
      noted.isLeft = !response.writableFinished;
    });
    behave({ apiKey, seen: [...earlier, noted], path, body, response });
  });
  return await listenOnLoopback(server);
}

/** What the vendors' APIs allow a page of another origin is not documented; this is what a page needs. */
function allowFromAnyOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', 'GET, POST');
  const asked = headers['access-control-request-headers'];
  if (asked !== undefined) response.setHeader('access-control-allow-headers', asked);
  response.setHeader('access-control-expose-headers', 'Retry-After, X-Request-Id');
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly compressed?: boolean;
}

function sendJson(
  response: ServerResponse,
  value: unknown,
  { status = 200, headers, compressed = false }: Answer = {},
): void {
  const text = Buffer.from(JSON.stringify(value));
  const body = compressed ? gzipSync(text) : text;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...(compressed ? { 'content-encoding': 'gzip' } : undefined),
    ...headers,
  });
  response.end(body);
}

function sendBatch({ response, body }: Exchange): void {
  const { ids } = JSON.parse(body) as { ids: string[] };
  sendJson(response, { data: ids.filter((id) => id !== 'cll-missing').map(callItem) });
}

/** A call as Allo's batch and search return it. */
function callItem(id: string): Record<string, unknown> {
  return {
    id,
    type: 'CALL',
    direction: 'INBOUND',
    allo_number: '+14155550100',
    contact_number: '+14155550123',
    contacts: [],
    user: { id: 'usr-demo01', name: 'Robin Sample', email: 'robin@example.com' },
    date: '2026-04-21T09:00:00Z',
    duration: 184,
    result: 'ANSWERED',
    summary: null,
    tags: [],
    transcript: [
      { source: 'USER', time: '2026-04-21T09:00:02Z', text: 'Lindenhof Heating, Robin speaking.' },
      { source: 'EXTERNAL', time: '2026-04-21T09:00:06Z', text: 'Grüße aus 東京 ☎️.' },
    ],
  };
}

/** A conversation as itellico's list returns it. */
function conversationRow(index: number): Record<string, unknown> {
  return {
    conversation_id: `5b7a90e4-1c2d-4f6e-9a83-${String(index).padStart(12, '0')}`,
    type: 'phone',
    status: 'completed',
    start_timestamp: '2026-04-21T14:30:00.000Z',
    direction: 'inbound',
    phone_number: '+493023125040',
    contact_number: '+493023125977',
    duration_seconds: 48,
    messages: [{ role: 'agent', message: 'How can I help you?', timestamp: '2026-04-21T14:30:02.100Z' }],
  };
}
