import type { IncomingMessage } from 'node:http';

/** A batch of a hundred ids is about three kilobytes; what is longer than this is no request to these APIs. */
const LONGEST_BODY_BYTES = 4_194_304;

/** The whole body as text; rejects when the client goes away or sends far too much. */
export async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LONGEST_BODY_BYTES)
      throw new RangeError(`expected at most ${LONGEST_BODY_BYTES} bytes of body`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
