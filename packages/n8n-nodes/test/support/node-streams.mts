import { Readable } from 'node:stream';

/** The body of an answer as n8n's request helper gives it with `encoding: 'stream'`. */
export function toNodeStream(body: ReadableStream<Uint8Array> | null): Readable {
  return body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
}

/** Reads what n8n stores a file from as its storage does, a chunk at a time, and tells how many bytes there were. */
export async function storeFile(body: unknown, onChunk: (bytes: number) => void = () => {}): Promise<number> {
  if (!(body instanceof Readable)) throw new TypeError('Expected one of Node’s own streams.');
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    onChunk(chunk.length);
  }
  return bytes;
}
