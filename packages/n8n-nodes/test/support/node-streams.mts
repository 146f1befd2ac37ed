import { Readable } from 'node:stream';

/** The body of an answer as n8n's request helper gives it with `encoding: 'stream'`. */
export function toNodeStream(body: ReadableStream<Uint8Array> | null): Readable {
  return body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
}

/** What n8n stores a file from, read to its end. */
export async function readFile(body: unknown): Promise<Uint8Array> {
  if (!(body instanceof Readable)) throw new TypeError('Expected one of Node’s own streams.');
  return Buffer.concat(await body.toArray());
}
