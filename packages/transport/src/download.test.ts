import { describe, expect, it } from 'vitest';
import { acme, acmeKey, json, rejectionOf } from '../test/acme.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';
import { version } from './version.ts';

interface Sent {
  readonly url: string;
  readonly key: string | null;
  readonly range: string | null;
  readonly agent: string | null;
}

function createBench(answer: (url: URL, attempt: number) => Response | Promise<Response>) {
  const clock = createVirtualClock();
  const sent: Sent[] = [];
  const client: TypedClient<unknown> = createTypedClient(
    { ...acme, isKeyHost: (hostname) => hostname.endsWith('.acme.example') },
    {
      apiKey: acmeKey,
      platform: { ...clock, random: () => 0 },
      fetch: async (url, init) => {
        const headers = new Headers(init.headers);
        sent.push({
          url,
          key: headers.get('authorization'),
          range: headers.get('range'),
          agent: headers.get('user-agent'),
        });
        return answer(new URL(url), sent.length);
      },
    },
  );
  return { clock, client, sent };
}

const file = (): Response => new Response('ID3 audio', { headers: { 'content-type': 'audio/mpeg' } });
const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });
const bearer = `Bearer ${acmeKey}`;

describe('download', () => {
  it.each([
    ['https://api.acme.example/files/1.mp3', 'https://api.acme.example/files/1.mp3', bearer],
    ['/files/1.mp3', 'https://api.acme.example/files/1.mp3', bearer],
    ['files/1.mp3', 'https://api.acme.example/files/1.mp3', bearer],
    [
      'https://storage.acme.example/1.mp3?signature=2',
      'https://storage.acme.example/1.mp3?signature=2',
      bearer,
    ],
    ['https://files.example/1.mp3', 'https://files.example/1.mp3', null],
    ['https://api.acme.example.evil.example/1.mp3', 'https://api.acme.example.evil.example/1.mp3', null],
    ['//files.example/1.mp3', 'https://files.example/1.mp3', null],
  ])('%s: asks for %s with the key %s', async (given, url, key) => {
    const { client, sent } = createBench(file);
    const response = await client.download(given, { headers: { range: 'bytes=0-99' } });
    expect(await response.text()).toBe('ID3 audio');
    expect(sent).toEqual([{ url, key, range: 'bytes=0-99', agent: `callweave/${version}` }]);
  });

  it("sends no caller's key: neither in place of the client's nor to another host", async () => {
    const { client, sent } = createBench((url) =>
      url.hostname === 'api.acme.example' ? redirect('https://cdn.example/signed') : file(),
    );
    await client.download('/files/1.mp3', { headers: { Authorization: 'Bearer of-the-caller' } });
    expect(sent.map(({ key }) => key)).toEqual([bearer, null]);
  });

  it.each(['http://storage.acme.example/1.mp3', 'ftp://api.acme.example/1.mp3', 'data:audio/mpeg,x'])(
    'refuses %s before anything is sent',
    async (url) => {
      const { client, sent } = createBench(file);
      expect(await rejectionOf(client.download(url))).toMatchObject({
        message: expect.stringMatching(/begins with https:/),
      });
      expect(sent).toEqual([]);
    },
  );

  it('follows redirects, and leaves the key behind where it does not belong', async () => {
    const { client, sent } = createBench((url) =>
      url.hostname === 'api.acme.example' ? redirect('https://cdn.example/signed') : file(),
    );
    await client.download('/files/1.mp3');
    expect(sent.map(({ url, key }) => [url, key])).toEqual([
      ['https://api.acme.example/files/1.mp3', bearer],
      ['https://cdn.example/signed', null],
    ]);
  });

  it('follows no redirect to plain HTTP, and not for ever', async () => {
    const plain = createBench(() => redirect('http://cdn.example/1.mp3'));
    expect(await rejectionOf(plain.client.download('/1.mp3'))).toMatchObject({
      message: expect.stringMatching(/https:/),
    });
    expect(plain.sent).toHaveLength(1);
    const round = createBench(() => redirect('/again'));
    expect(await rejectionOf(round.client.download('/1.mp3'))).toMatchObject({
      message: expect.stringMatching(/at most 5/),
    });
    expect(round.sent).toHaveLength(6);
  });

  it('streams: nothing is read before the caller reads', async () => {
    let parts = 0;
    const { client } = createBench(
      () =>
        new Response(
          new ReadableStream(
            {
              pull(controller) {
                parts += 1;
                controller.enqueue(new Uint8Array(65_536));
                if (parts === 1_000) controller.close();
              },
            },
            { highWaterMark: 0 },
          ),
        ),
    );
    const response = await client.download('/big.mp3');
    expect(parts).toBe(0);
    let bytes = 0;
    for await (const part of response.body ?? []) bytes += part.byteLength;
    expect(bytes).toBe(65_536_000);
  });

  it('ends with its signal while the body is read', async () => {
    const { client } = createBench(
      () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
    );
    const controller = new AbortController();
    const response = await client.download('/big.mp3', { signal: controller.signal });
    const reading = rejectionOf(response.text());
    controller.abort(new Error('enough'));
    expect(await reading).toMatchObject({ message: 'enough' });
  });

  it('is repeated after a passing fault, and rejects with a typed error else', async () => {
    const passing = createBench((_, attempt) => (attempt < 3 ? json({}, 503) : file()));
    await passing.clock.run(passing.client.download('/1.mp3'));
    expect(passing.sent).toHaveLength(3);
    const gone = createBench(() => json({ error: { code: 'EXPIRED' } }, 404));
    expect(await rejectionOf(gone.client.download('/1.mp3'))).toMatchObject({
      kind: 'not_found',
      code: 'EXPIRED',
      path: '(a file)',
    });
  });
});
