import { CallFault } from './errors/call-fault.ts';

/**
 * The body as text, unless it is longer than `maxBytes`: then nothing more of it is read.
 *
 * @throws {CallFault} for a body that is longer.
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body, headers } = response;
  const announced = headers.get('content-length');
  // What is announced in full and not compressed is read in one piece, which is quicker. A browser hides from another
  // origin's page whether a body was compressed, but not its length.
  const isKnown = announced !== null && response.type !== 'cors' && !headers.has('content-encoding');
  if (body === null || (isKnown && Number(announced) <= maxBytes) || maxBytes === Number.POSITIVE_INFINITY) {
    return response.text();
  }
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let bytes = isKnown ? Number(announced) : 0;
  while (!(bytes > maxBytes)) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  throw new CallFault({
    kind: 'parse',
    reason: `the answer is longer than ${maxBytes} bytes`,
    advice: 'Ask for smaller pages, or raise maxResponseBytes',
  });
}
