/** An answer longer than the client is willing to hold in memory. */
export class OversizedBody extends Error {
  override readonly name = 'OversizedBody' as const;

  constructor(maxBytes: number) {
    super(`the answer is longer than ${maxBytes} bytes`);
  }
}

/** The body as text, unless it is longer than `maxBytes`: then nothing more of it is read. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body } = response;
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  // What is announced in full and not compressed is read in one piece, which is quicker. A browser hides from another
  // origin's page whether a body was compressed, but not its length.
  const isKnown =
    response.type !== 'cors' && Number.isFinite(announced) && !response.headers.has('content-encoding');
  if (body === null || (isKnown && announced <= maxBytes) || maxBytes === Number.POSITIVE_INFINITY) {
    return response.text();
  }
  if (isKnown) {
    await body.cancel();
    throw new OversizedBody(maxBytes);
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new OversizedBody(maxBytes);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
