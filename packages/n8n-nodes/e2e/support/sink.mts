import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { WorkflowNode } from './n8n-api.mts';

export interface Sink {
  /** What came, in order. */
  readonly received: readonly Record<string, unknown>[];
  /** The node that sends each item here. */
  readonly node: WorkflowNode;
}

/** Takes down what a workflow gives. */
export async function startSink(): Promise<Sink> {
  const received: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    received.push(JSON.parse(text));
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    received,
    node: {
      name: 'Sink',
      type: 'n8n-nodes-base.httpRequest',
      typeVersion: 4.2,
      parameters: {
        method: 'POST',
        url: `http://127.0.0.1:${port}/`,
        sendBody: true,
        specifyBody: 'json',
        jsonBody: '={{ JSON.stringify($json) }}',
      },
    },
  };
}
