import { isRecord } from '@callweave/transport/json';

/** Statuses that a `Response` may have no body with. */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** What n8n's request helper answers with `returnFullResponse`. */
export interface FullAnswer {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** @throws {TypeError} for anything but a full answer. */
export function fullAnswerOf(answer: unknown): FullAnswer {
  if (!isRecord(answer) || typeof answer.statusCode !== 'number') {
    throw new TypeError('Expected a full response from n8n; got something else. Update n8n.');
  }
  return { statusCode: answer.statusCode, headers: headersOf(answer.headers), body: answer.body };
}

/** Makes a `Response` of what n8n's request helper answers with `returnFullResponse`. */
export function toResponse(answer: unknown): Response {
  const { statusCode, headers, body } = fullAnswerOf(answer);
  return responseOf(statusCode, headers, textOf(body));
}

export function responseOf(statusCode: number, headers: Headers, text: string): Response {
  return new Response(bodilessStatuses.has(statusCode) ? null : text, { status: statusCode, headers });
}

/** The body as text. Text is asked for; a version of n8n that parses JSON all the same does no harm. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body === undefined || body === null ? '' : JSON.stringify(body);
}

function headersOf(value: unknown): Headers {
  const headers = new Headers();
  if (!isRecord(value)) return headers;
  for (const [name, content] of Object.entries(value)) {
    if (typeof content === 'string' || typeof content === 'number') headers.set(name, String(content));
    else if (Array.isArray(content)) headers.set(name, content.join(', '));
  }
  return headers;
}
