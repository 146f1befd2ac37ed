import type { IncomingMessage } from 'node:http';

/** More came than is read. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError' as const;
}

/**
 * The bytes of a body exactly as they came: a signature is over them.
 * @throws {BodyTooLargeError} as soon as there are more than may be.
 */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // What is announced as too long is not waited for.
  if (Number(message.headers['content-length']) > maxBytes) throw new BodyTooLargeError();
  for await (const chunk of message) {
    length += chunk.length;
    if (length > maxBytes) throw new BodyTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
