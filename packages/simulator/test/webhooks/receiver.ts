import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/listen.ts';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  /** In the order of arrival. */
  readonly received: readonly Received[];
}

/** What a receiver answers: a status, or anything by hand. */
export type ReceiverAnswer = number | ((response: ServerResponse) => void);

/** A real server that takes webhooks, and answers the n-th (from 0) as it is told. */
export async function startReceiver(
  answer: (index: number, request: Received) => ReceiverAnswer = () => 204,
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
    const request = { headers: message.headers, body: Buffer.concat(chunks).toString('utf8') };
    received.push(request);
    const said = answer(received.length - 1, request);
    if (typeof said === 'number') response.writeHead(said).end();
    else said(response);
  });
  const url = await listen(server, {});
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `${url}/hook`, received };
}
