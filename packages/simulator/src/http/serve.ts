import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock/clock.ts';

import { faultyReply } from '../faults/faulty-reply.ts';
import type { RequestFaults } from '../faults/request-faults.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import type { RequestLog } from './request-log.ts';
import { isSilent, send } from './send.ts';
import { type SimulatorRequest, simulatorRequestOf } from './simulator-request.ts';
import type { Exchange, VendorApi } from './vendor-api.ts';

/** Longer than any client keeps an idle connection, so that none is closed just as it is used again. */
const KEEP_ALIVE_MS = 65_000;

/** An API of our own on the same server; null for a request that is not for it. */
export type SideDoor = (message: IncomingMessage, request: SimulatorRequest) => Promise<Reply> | null;

export interface ServeOptions {
  readonly api: VendorApi<unknown>;
  readonly faults: RequestFaults;
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly latencyMs: () => number;
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
  readonly sideDoor: SideDoor;
  /** Called when a request has been answered: it may have changed what there is to tell. */
  readonly onAnswered: () => void;
}

function rightAnswer(exchange: Exchange): Exchange {
  return {
    ...exchange,
    answer: (body, query) => {
      try {
        return exchange.refusal ?? exchange.answer(body, query);
      } catch (error) {
        return exchange.failure(500, `The simulator failed: ${String(error)}`);
      }
    },
  };
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
  const { api, faults, log, clock, latencyMs, signal, sideDoor, onAnswered } = options;
  const request = simulatorRequestOf(message);
  const aside = sideDoor(message, request);
  if (aside !== null) return send(response, await aside, null, options);

  const exchange = rightAnswer(api.open(request));
  const entry = log.arrived(request, exchange.operationId, clock.now());
  const { operationId } = exchange;
  const fault = exchange.refusal === null ? faults.next({ ...request, operationId }) : null;
  const body = await readBody(message);
  entry.body(body);

  const reply = fault === null ? exchange.answer(body) : faultyReply(fault, request, body, exchange);
  onAnswered();
  const delayMs = latencyMs();
  if (delayMs > 0) await clock.sleep(delayMs, signal);
  if (signal.aborted) return;
  if (isSilent(fault)) entry.withheld();
  else entry.answered(reply.status);
  // Node would tell the real time, which may not be the vendor's.
  const date = new Date(clock.now()).toUTCString();
  await send(response, { ...reply, headers: { Date: date, ...reply.headers } }, fault, options);
}

/** The server of one simulator; not listening yet. */
export function serve(options: ServeOptions): Server {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    handle(message, response, options).catch(() => {
      // The client went away in the middle, or the simulator closes: nobody is left to be answered.
      response.destroy();
    });
  });
  return server;
}
