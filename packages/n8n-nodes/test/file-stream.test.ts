import { describe, expect, it } from 'vitest';
import { isFileBody, readFault } from '../src/files/file-stream.ts';
import { toNodeStream } from './support/node-streams.mts';

/** A body without end, which counts the chunks that were asked for. */
function endless() {
  const counter = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      counter.chunks += 1;
      controller.enqueue(new TextEncoder().encode('x'.repeat(16_384)));
    },
  });
  return { counter, stream: toNodeStream(body) };
}

describe('readFault', () => {
  it('reads the beginning of a stream, and lets go of the rest', async () => {
    const { counter, stream } = endless();
    expect(await readFault(stream)).toBe('x'.repeat(65_536));
    expect(stream.destroyed).toBe(true);
    expect(counter.chunks).toBeLessThan(20);
  });

  it.each([
    ['text', 'gone', 'gone'],
    ['bytes', new TextEncoder().encode('gone'), 'gone'],
    ['nothing', undefined, ''],
    ['something else', { error: 1 }, ''],
  ])('reads %s, as other versions of n8n may give it', async (_, body, text) => {
    expect(await readFault(body)).toBe(text);
  });
});

describe('isFileBody', () => {
  it('knows what n8n can store', () => {
    expect(isFileBody(endless().stream)).toBe(true);
    expect(isFileBody(new Uint8Array(1))).toBe(true);
    expect(isFileBody('text')).toBe(false);
    expect(isFileBody(new ReadableStream())).toBe(false);
  });
});
