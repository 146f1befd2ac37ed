import type { IExecuteFunctions } from 'n8n-workflow';

/** What n8n stores a file from. Streams are Node's own: web streams are nothing to it. */
export type FileBody = Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0];

/** What an answer's body is read for when it tells of a fault: no vendor writes more about one. */
const maxFaultBytes = 64 * 1024;

export function isFileBody(value: unknown): value is FileBody {
  return value instanceof Uint8Array || isStream(value);
}

/** Lets go of the connection behind a stream that nobody will read. */
export function discard(body: unknown): void {
  if (isStream(body)) body.destroy();
}

/** The beginning of a body as text, and no more of it. */
export async function readFault(body: unknown): Promise<string> {
  if (typeof body === 'string') return body.slice(0, maxFaultBytes);
  const decoder = new TextDecoder();
  if (body instanceof Uint8Array) return decoder.decode(body.subarray(0, maxFaultBytes));
  if (!isStream(body)) return '';
  let text = '';
  let bytesLeft = maxFaultBytes;
  try {
    for await (const chunk of body) {
      const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
      text += decoder.decode(bytes.subarray(0, bytesLeft), { stream: true });
      bytesLeft -= bytes.length;
      if (bytesLeft <= 0) break;
    }
    return text + decoder.decode();
  } finally {
    body.destroy();
  }
}

type Stream = Exclude<FileBody, Uint8Array>;

function isStream(value: unknown): value is Stream {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pipe' in value &&
    'destroy' in value &&
    Symbol.asyncIterator in value
  );
}
