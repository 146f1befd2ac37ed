import { expect, it } from 'vitest';
import { acme, acmeKey, rejectionOf } from '../test/acme.ts';
import { CallFault } from './errors/call-fault.ts';
import { ResponseParseError } from './errors/error-classes.ts';
import { readText } from './read-text.ts';
import { createTypedClient } from './typed-client.ts';

/** A body without an announced length, in parts that cut characters in two; tells how much of it was read. */
function stream(
  text: string,
  partBytes: number,
): { response: Response; read: () => number; cancelled: () => boolean } {
  const bytes = new TextEncoder().encode(text);
  let position = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (position >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(position, position + partBytes));
        position += partBytes;
      },
      cancel() {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), read: () => position, cancelled: () => isCancelled };
}

it('reads a body of unknown length, characters whole', async () => {
  const text = '{"text":"Grüße, ça va ? 👋"}'.repeat(50);
  expect(await readText(stream(text, 7).response, 10_000)).toBe(text);
});

it('stops reading a body of unknown length at the limit', async () => {
  const { response, read, cancelled } = stream('x'.repeat(1_000_000), 1_000);
  await expect(readText(response, 10_000)).rejects.toBeInstanceOf(CallFault);
  expect(read()).toBeLessThanOrEqual(12_000);
  expect(cancelled()).toBe(true);
});

it('does not begin a body that is announced to be too long', async () => {
  const { response, read, cancelled } = stream('x'.repeat(1_000), 100);
  const announced = new Response(response.body, { headers: { 'content-length': '1000' } });
  await expect(readText(announced, 999)).rejects.toBeInstanceOf(CallFault);
  expect(read()).toBe(0);
  expect(cancelled()).toBe(true);
});

it('does not trust the announced length of a compressed body', async () => {
  const { response } = stream('x'.repeat(5_000), 100);
  const headers = { 'content-length': '40', 'content-encoding': 'gzip' };
  await expect(readText(new Response(response.body, { headers }), 999)).rejects.toBeInstanceOf(CallFault);
});

it('an answer that is too long is an error of its own, and not asked for again', async () => {
  let requests = 0;
  const client = createTypedClient(acme, {
    apiKey: acmeKey,
    maxResponseBytes: 100,
    fetch: async () => {
      requests += 1;
      return new Response(JSON.stringify({ text: 'x'.repeat(200) }));
    },
  });
  const error = await rejectionOf(client.request('GET', '/v1/beta'));
  expect(ResponseParseError.isInstance(error)).toBe(true);
  expect(String(error)).toMatch(
    /the answer is longer than 100 bytes .*Ask for smaller pages, or raise maxResponseBytes/,
  );
  expect(requests).toBe(1);
  expect(() => createTypedClient(acme, { apiKey: acmeKey, maxResponseBytes: 0 })).toThrow(/maxResponseBytes/);
});
