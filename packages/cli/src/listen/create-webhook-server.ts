import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ConversationStore } from '@callweave/core/sync';
import { BodyTooLargeError, readBody } from '../http/read-body.ts';
import { type Received, receiveWebhook } from './receive-webhook.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

export interface WebhookServerOptions {
  /** By path, such as `/webhooks/allo`. */
  readonly endpoints: ReadonlyMap<string, WebhookEndpoint>;
  readonly healthPath: string;
  readonly store: ConversationStore;
  readonly now: () => number;
  readonly onReceived: (endpoint: WebhookEndpoint, received: Received) => void;
  /** Something that no delivery should bring about. */
  readonly onError: (error: unknown) => void;
}

/** A call of hours with its transcript is below 1 MiB. */
const maxBodyBytes = 10 * 1024 * 1024;
/** Vendors wait for 10 and 20 seconds; whoever sends for longer is none. */
const requestTimeoutMs = 30_000;
/** Above what proxies use (nginx and AWS keep connections for 60 seconds), so that they close first. */
const keepAliveTimeoutMs = 75_000;

/** The server for webhooks: one path for each account, and one to ask whether it is well. */
export function createWebhookServer(options: WebhookServerOptions): Server {
  const server = createServer({ requestTimeout: requestTimeoutMs }, (message, response) => {
    answer(message, response, options).catch((error: unknown) => {
      options.onError(error);
      respond(response, 500);
    });
  });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  return server;
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  options: WebhookServerOptions,
): Promise<void> {
  // Secrets that somebody put behind a question mark are nobody's affair here.
  const [path = ''] = (message.url ?? '').split('?');
  if (path === options.healthPath) return answerHealth(message, response, options);
  const endpoint = options.endpoints.get(path.replace(/\/$/, ''));
  if (endpoint === undefined) return respond(response, 404);
  if (message.method !== 'POST') return respond(response, 405, { allow: 'POST' });
  const body = await readBody(message, maxBodyBytes).catch((error: unknown) => error);
  if (!(body instanceof Uint8Array)) {
    // Nobody listens any more when the sender broke off.
    return respond(response, body instanceof BodyTooLargeError ? 413 : 400, { connection: 'close' });
  }
  const received = await receiveWebhook(endpoint, { headers: message.headers, body }, options);
  respond(response, received.status, received.status === 503 ? { 'retry-after': '60' } : {});
  options.onReceived(endpoint, received);
}

/** Whether deliveries can be stored, for whoever watches over the process. */
async function answerHealth(
  { method }: IncomingMessage,
  response: ServerResponse,
  { store }: WebhookServerOptions,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return respond(response, 405, { allow: 'GET, HEAD' });
  const isWell = await store.listTombstones().then(
    () => true,
    () => false,
  );
  respond(response, isWell ? 200 : 503, {}, isWell ? 'ok\n' : 'the store does not answer\n');
}

function respond(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  text?: string,
): void {
  if (response.headersSent) return;
  response.writeHead(status, { ...headers, ...(text !== undefined && { 'content-type': 'text/plain' }) });
  response.end(text);
}
