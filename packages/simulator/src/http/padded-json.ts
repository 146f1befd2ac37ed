const PIECE_BYTES = 65_536;

/** JSON of exactly this many bytes, in pieces: the same value with a field more, if it was a shorter object. */
export function paddedJson(body: string, bytes: number): { bytes: number; pieces: Iterable<Buffer> } {
  const rest = body.startsWith('{') ? body.slice(1) : '}';
  const head = Buffer.from('{"padding":"');
  const tail = Buffer.from(rest.trimStart().startsWith('}') ? `"${rest}` : `",${rest}`);
  const paddingBytes = Math.max(0, bytes - head.length - tail.length);
  function* pieces(): Generator<Buffer> {
    yield head;
    for (let left = paddingBytes; left > 0; left -= PIECE_BYTES) {
      yield Buffer.alloc(Math.min(left, PIECE_BYTES), 'x');
    }
    yield tail;
  }
  return { bytes: head.length + paddingBytes + tail.length, pieces: pieces() };
}
