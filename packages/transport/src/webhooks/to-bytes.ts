export type Bytes = Uint8Array<ArrayBuffer>;

/** @throws {TypeError} for a body that was parsed already. */
export function toBytes(body: unknown): Bytes {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  // By its shape: a Buffer of another realm, as a test runner has it, is no instance of this one's Uint8Array.
  if (ArrayBuffer.isView(body)) return body as Bytes;
  throw new TypeError(
    `Expected body to be raw bytes or text; got ${typeof body}. Read it before it is parsed.`,
  );
}
