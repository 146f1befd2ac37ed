import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import type { FaultQueue } from '../faults/fault-queue.ts';
import { faultyReply } from '../faults/faulty-reply.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import type { RequestLog } from './request-log.ts';
import { isSilent, send } from './send.ts';
import { simulatorRequestOf } from './simulator-request.ts';
import type { VendorApi } from './vendor-api.ts';

/** Longer than any client keeps an idle connection, so that none is closed just as it is used again. */
const KEEP_ALIVE_MS = 65_000;

export interface ServeOptions {
  readonly api: VendorApi<unknown>;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly now: () => number;
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
  readonly latencyMs: () => number;
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
}

/**
 * Answers one request. The limiter counts on arrival; a fault comes next, but only to a request that the limiter let
 * through; then the API; the latency last.
 */
async function handle(
  message: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
): Promise<void> {
  const { api, faults, log, now, sleep, latencyMs, signal } = options;
  const request = simulatorRequestOf(message);
  const exchange = api.open(request);
  const entry = log.arrived(request, exchange.operationId, now());
  const fault: Fault | null = exchange.refusal === null ? faults.next(exchange.operationId) : null;
  const body = await readBody(message);
  entry.body(body);

  const answer = (): Reply => {
    try {
      return exchange.refusal ?? exchange.answer(body);
    } catch (error) {
      return exchange.failure(500, `The simulator failed: ${String(error)}`);
    }
  };
  const reply = fault === null ? answer() : faultyReply(fault, exchange, request.path, answer);
  const delayMs = latencyMs();
  if (delayMs > 0) await sleep(delayMs, signal);
  if (signal.aborted) return;
  if (!isSilent(fault?.kind)) entry.answered(reply.status);
  send(response, reply, fault?.kind);
}

/** The server of one simulator; not listening yet. */
export function serve(options: ServeOptions): Server {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    handle(message, response, options).catch(() => {
      // The client went away in the middle of its request, so nobody is left to be answered.
      response.destroy();
    });
  });
  return server;
}
