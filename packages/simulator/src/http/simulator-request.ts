import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request before its body is read. */
export interface SimulatorRequest {
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** Cut by hand: `new URL` would correct what the vendor's server would not. */
export function simulatorRequestOf(message: IncomingMessage): SimulatorRequest {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: message.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: message.headers,
  };
}
