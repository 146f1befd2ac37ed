import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../clock/clock.ts';
import type { FaultKind } from '../faults/fault.ts';
import { nextTurn, systemClock } from '../platform.ts';
import { paddedJson } from './padded-json.ts';
import type { Reply } from './reply.ts';

interface SendOptions {
  readonly clock: Clock;
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
}

/** A slow body comes in this many pieces a second. */
const PIECES_PER_SECOND = 4;

function head(response: ServerResponse, { status, headers }: Reply, contentLength: number): void {
  // A 204 has no body, and may not tell its length (RFC 9110, 8.6).
  response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': contentLength });
}

/** In real time, whatever the simulator's clock. */
const TIME_TO_READ_MS = 50;

/** Half of the body, after headers that announce more than that. */
function sendHalf(response: ServerResponse, reply: Reply, then: () => void): void {
  const bytes = Buffer.from(reply.body);
  head(response, reply, Math.max(1, bytes.length));
  response.flushHeaders();
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), then);
}

async function sendSlowly(
  response: ServerResponse,
  reply: Reply,
  bytesPerSecond: number,
  { clock, signal }: SendOptions,
): Promise<void> {
  const bytes = Buffer.from(reply.body);
  const pieceBytes = Math.max(1, Math.floor(bytesPerSecond / PIECES_PER_SECOND));
  head(response, reply, bytes.length);
  response.flushHeaders();
  for (let at = 0; at < bytes.length && !response.destroyed; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    await clock.sleep((piece.length / bytesPerSecond) * 1_000, signal);
    response.write(piece);
  }
  response.end();
}

/** Whether this fault withholds even the status. */
export const isSilent = (fault: FaultKind | null): boolean =>
  fault !== null && (fault.kind === 'stall-headers' || (fault.kind === 'reset' && fault.at !== 'body'));

/** Sends the reply, spoiled as the fault says. */
export async function send(
  response: ServerResponse,
  reply: Reply,
  fault: FaultKind | null,
  options: SendOptions,
): Promise<void> {
  const reset = (): void => {
    response.socket?.resetAndDestroy();
  };
  switch (fault?.kind) {
    case 'reset':
      if (fault.at === 'body') {
        await new Promise<void>((resolve) => sendHalf(response, reply, resolve));
        // A reset overtakes what the other side has not read yet, so that it would seem to come before the body.
        await systemClock.sleep(TIME_TO_READ_MS, options.signal);
        await nextTurn();
      }
      reset();
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
    case 'slow-body':
      await sendSlowly(response, reply, fault.bytesPerSecond, options);
      return;
    case 'huge-json': {
      const { bytes, pieces } = paddedJson(reply.body, fault.bytes);
      head(response, reply, bytes);
      await pipeline(Readable.from(pieces), response);
      return;
    }
    default:
      head(response, reply, Buffer.byteLength(reply.body));
      response.end(reply.body);
  }
}
