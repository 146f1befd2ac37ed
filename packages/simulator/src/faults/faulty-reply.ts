import type { Reply } from '../http/reply.ts';
import type { SimulatorRequest } from '../http/simulator-request.ts';
import type { Exchange } from '../http/vendor-api.ts';
import type { FaultKind } from './fault.ts';
import { listRowsOf } from './list-rows.ts';
import { shiftPages } from './shift-pages.ts';

const PAGE =
  '<!DOCTYPE html>\n<html lang="en"><head><title>Just a moment...</title></head>' +
  '<body><h1>Checking your browser</h1></body></html>\n';

type Of<Kind extends FaultKind['kind']> = Extract<FaultKind, { kind: Kind }>;

function statusReply(fault: Of<'status'>, exchange: Exchange): Reply {
  const usual = exchange.failure(fault.status);
  if (fault.body === undefined) return { ...usual, headers: { ...usual.headers, ...fault.headers } };
  const isText = typeof fault.body === 'string';
  return {
    status: fault.status,
    body: isText ? String(fault.body) : JSON.stringify(fault.body),
    headers: {
      ...usual.headers,
      'Content-Type': isText ? 'text/plain' : 'application/json',
      ...fault.headers,
    },
  };
}

function tooMany({ retryAfterSeconds }: Of<'rate-limit-storm'>, exchange: Exchange): Reply {
  const usual = exchange.failure(429);
  if (retryAfterSeconds === undefined) return usual;
  const { 'Retry-After': _usual, ...headers } = usual.headers;
  return retryAfterSeconds === null
    ? { ...usual, headers }
    : { ...usual, headers: { ...headers, 'Retry-After': String(retryAfterSeconds) } };
}

function duplicateRows({ rows: count = 1 }: Of<'duplicate-rows'>, reply: Reply): Reply {
  const list = listRowsOf(reply.body);
  return list === null ? reply : { ...reply, body: list.with([...list.rows, ...list.rows.slice(-count)]) };
}

/** The whole answer that a fault gives instead of the right one; the right one when it spoils only the sending. */
export function faultyReply(
  fault: FaultKind,
  request: SimulatorRequest,
  body: string,
  exchange: Exchange,
): Reply {
  switch (fault.kind) {
    case 'status':
      return statusReply(fault, exchange);
    case 'html':
      return { status: fault.status ?? 403, headers: { 'Content-Type': 'text/html' }, body: PAGE };
    case 'redirect': {
      const location = fault.location ?? `https://elsewhere.example${request.path}`;
      return { status: fault.status ?? 302, headers: { Location: location }, body: '' };
    }
    case 'rate-limit-storm':
      return tooMany(fault, exchange);
    case 'truncated-json': {
      const whole = exchange.answer(body);
      return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
    }
    case 'content-type': {
      const right = exchange.answer(body);
      return { ...right, headers: { ...right.headers, 'Content-Type': fault.contentType } };
    }
    case 'duplicate-rows':
      return duplicateRows(fault, exchange.answer(body));
    case 'shifting-pages':
      return shiftPages(fault.rows, request, body, exchange);
    default:
      return exchange.answer(body);
  }
}
