import type { Reply } from '../http/reply.ts';
import type { Exchange } from '../http/vendor-api.ts';
import type { Fault } from './fault.ts';

const PAGE =
  '<!DOCTYPE html>\n<html lang="en"><head><title>Just a moment...</title></head>' +
  '<body><h1>Checking your browser</h1></body></html>\n';

function statusReply(fault: Extract<Fault, { kind: 'status' }>, exchange: Exchange): Reply {
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

/** The whole answer that a fault gives instead of the right one; the right one when it spoils only the sending. */
export function faultyReply(fault: Fault, exchange: Exchange, path: string, answer: () => Reply): Reply {
  switch (fault.kind) {
    case 'status':
      return statusReply(fault, exchange);
    case 'html':
      return { status: fault.status ?? 403, headers: { 'Content-Type': 'text/html' }, body: PAGE };
    case 'redirect': {
      const location = fault.location ?? `https://elsewhere.example${path}`;
      return { status: fault.status ?? 302, headers: { Location: location }, body: '' };
    }
    case 'rate-limit-storm':
      return exchange.failure(429);
    case 'truncated-json': {
      const whole = answer();
      return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
    }
    default:
      return answer();
  }
}
