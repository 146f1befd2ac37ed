import type { ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import type { Reply } from './reply.ts';

function head(response: ServerResponse, { status, headers }: Reply, contentLength: number): void {
  response.writeHead(status, { ...headers, 'Content-Length': contentLength });
}

/** Half of the body, after headers that announce more than that. */
function sendHalf(response: ServerResponse, reply: Reply, then: () => void): void {
  const bytes = Buffer.from(reply.body);
  head(response, reply, Math.max(1, bytes.length));
  response.flushHeaders();
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), then);
}

/** Whether this fault withholds even the status. */
export const isSilent = (kind: Fault['kind'] | undefined): boolean =>
  kind === 'reset' || kind === 'stall-headers';

/** Sends the reply, spoiled as the fault says. */
export function send(response: ServerResponse, reply: Reply, kind?: Fault['kind']): void {
  switch (kind) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'stall-headers':
      return;
    case 'stall':
      sendHalf(response, reply, () => undefined);
      return;
    case 'truncate':
      sendHalf(response, reply, () => {
        response.socket?.destroy();
      });
      return;
    default:
      head(response, reply, Buffer.byteLength(reply.body));
      response.end(reply.body);
  }
}
