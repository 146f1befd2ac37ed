import { alloExample } from '@callweave/allo-client/testing';
import { type ItellicoOverrides, itellicoExample } from '@callweave/itellico-client/testing';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { recordingFile } from '../src/files/recording-file-name.ts';
import { storeFile } from './support/node-streams.mts';
import { stubAllo, stubItellico } from './support/stubbed-api.ts';

const audio = (bytes = 'sound', headers: Record<string, string> = { 'content-type': 'audio/mpeg' }) =>
  new HttpResponse(bytes, { headers });
const itemWith = (recording_url: string | null) => ({
  'GET /v2/api/conversations/items/{id}': () => ({
    data: { ...alloExample('GET /v2/api/conversations/items/{id}').data, recording_url },
  }),
});
const download = (recording: string, more: object = {}) => ({
  parameters: () => ({ operation: 'downloadRecording', recording, ...more }),
});

/** The keys that a host was shown. */
function keysAt(url: string, answer: () => Response) {
  const keys: (string | null)[] = [];
  const handler = http.get(url, ({ request }) => {
    keys.push(request.headers.get('authorization') ?? request.headers.get('x-api-key'));
    return answer();
  });
  return { keys, handler };
}

describe('Allo: Download Recording', () => {
  it('gives the file of a call, with a name of the ID and the type, and the key to the vendor’s host', async () => {
    const host = keysAt('https://storage.withallo.com/recordings/1', () => audio());
    const overrides = itemWith('https://storage.withallo.com/recordings/1');
    const allo = stubAllo({ overrides, files: [host.handler] });
    const { output } = await allo.run(download('allo:cll-abc123'));
    expect(output).toEqual([
      {
        json: {
          id: 'cll-abc123',
          fileName: 'cll-abc123.mp3',
          mimeType: 'audio/mpeg',
          recordingUrl: 'https://storage.withallo.com/recordings/1',
        },
        binary: {
          data: { data: 'stored:5', fileName: 'cll-abc123.mp3', mimeType: 'audio/mpeg', fileSize: '5' },
        },
        pairedItem: { item: 0 },
      },
    ]);
    expect(host.keys).toEqual(['Api-Key a-key-of-tests']);
  });

  it('takes the URL itself, in a field and under a name of choice', async () => {
    const url = 'https://storage.withallo.com/recordings/abc.mp3?signature=x';
    const host = keysAt('https://storage.withallo.com/recordings/abc.mp3', () =>
      audio('sound', { 'content-type': 'application/octet-stream' }),
    );
    const allo = stubAllo({ files: [host.handler] });
    const { output } = await allo.run(
      download(url, { binaryPropertyName: 'sound', options: { fileName: 'order.mp3' } }),
    );
    expect(output[0]?.binary?.sound).toMatchObject({ fileName: 'order.mp3', mimeType: 'audio/mpeg' });
    expect(output[0]?.json.id).toBe('abc');
    expect(allo.requests.map(([line]) => line)).toEqual(['GET /recordings/abc.mp3?signature=x']);
  });

  it('keeps the key from every other host, also behind a redirect, and lets the redirect’s body go', async () => {
    const vendor = keysAt(
      'https://api.withallo.com/v1/assets/recordings/1',
      () =>
        new HttpResponse('moved', { status: 302, headers: { location: 'https://cdn.example.com/1.mp3' } }),
    );
    const other = keysAt('https://cdn.example.com/1.mp3', () => audio());
    const allo = stubAllo({ files: [vendor.handler, other.handler] });
    const { output, streams, sent } = await allo.run(download('/v1/assets/recordings/1'));
    expect(output[0]?.binary?.data?.fileSize).toBe('5');
    expect([vendor.keys, other.keys]).toEqual([['Api-Key a-key-of-tests'], [null]]);
    expect(streams.map(({ destroyed }) => destroyed)).toEqual([true, true]);
    expect(sent.map(({ encoding, disableFollowRedirect }) => [encoding, disableFollowRedirect])).toEqual([
      ['stream', true],
      ['stream', true],
    ]);
    expect(JSON.stringify(sent)).not.toContain('a-key-of-tests');
  });

  it('holds no more of a file than a few chunks', async () => {
    const chunk = new Uint8Array(65_536);
    let made = 0;
    const host = keysAt('https://storage.withallo.com/recordings/long', () => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          made += 1;
          if (made > 400) controller.close();
          else controller.enqueue(chunk);
        },
      });
      return new HttpResponse(body, { headers: { 'content-type': 'audio/wav' } });
    });
    const allo = stubAllo({ files: [host.handler] });
    let stored = 0;
    let mostHeld = 0;
    const store = (body: unknown): Promise<number> =>
      storeFile(body, (bytes) => {
        stored += bytes;
        mostHeld = Math.max(mostHeld, made * chunk.length - stored);
      });
    const url = 'https://storage.withallo.com/recordings/long';
    const { output } = await allo.run({ ...download(url), store });
    expect(output[0]?.binary?.data?.fileSize).toBe(String(400 * 65_536));
    expect(mostHeld).toBeLessThan(40 * 65_536);
  });

  it('says what is wrong with an item, and gives the others their files', async () => {
    const host = keysAt('https://storage.withallo.com/recordings/1', () => audio());
    const gone = http.get('https://storage.withallo.com/recordings/gone', () =>
      HttpResponse.json({ error: { code: 'NOT_FOUND', message: 'It is gone.' } }, { status: 404 }),
    );
    const overrides = itemWith(null);
    const recordings = [
      'https://storage.withallo.com/recordings/1',
      'cll-silent',
      'https://storage.withallo.com/recordings/gone',
      'http://storage.withallo.com/recordings/1',
      'https://storage.withallo.com/recordings/1',
    ];
    const allo = stubAllo({ overrides, files: [host.handler, gone] });
    const { output, streams } = await allo.run({
      items: recordings.map((recording) => ({ recording })),
      parameters: ({ recording }) => ({ operation: 'downloadRecording', recording: String(recording) }),
      continueOnFail: true,
    });
    expect(
      output.map(({ json, binary, pairedItem }) => [json.error, binary !== undefined, pairedItem]),
    ).toEqual([
      [undefined, true, { item: 0 }],
      [expect.stringMatching(/^There is no recording of cll-silent \[item 1\]/), false, { item: 1 }],
      [expect.stringMatching(/^Allo has nothing at that address \[item 2\]/), false, { item: 2 }],
      [expect.stringMatching(/https:/), false, { item: 3 }],
      [undefined, true, { item: 4 }],
    ]);
    expect(streams.every(({ destroyed }) => destroyed)).toBe(true);
  });

  it('lets go of a file in the middle when the execution is stopped', async () => {
    const host = keysAt('https://storage.withallo.com/recordings/1', () => audio());
    const allo = stubAllo({ files: [host.handler] });
    const stop = new AbortController();
    const failure = await allo.failure({
      ...download('https://storage.withallo.com/recordings/1'),
      cancelSignal: stop.signal,
      continueOnFail: true,
      store: async (body) => {
        stop.abort(new Error('The user stopped it.'));
        return storeFile(body);
      },
    });
    expect(failure).toMatchObject({ name: 'NodeOperationError', message: 'The execution was stopped' });
  });

  it('stops at the first item that fails, and lets go of a file that n8n can’t store', async () => {
    const host = keysAt('https://storage.withallo.com/recordings/1', () => audio());
    const allo = stubAllo({ files: [host.handler] });
    const options = {
      ...download('https://storage.withallo.com/recordings/1'),
      items: [{}, {}],
      store: () => Promise.reject(new Error('The disk is full.')),
    };
    const failure = await allo.failure(options);
    expect(failure).toMatchObject({ message: 'The disk is full [item 0]', context: { itemIndex: 0 } });
    expect(host.keys).toHaveLength(1);
    const { streams } = await allo.run({ ...options, continueOnFail: true });
    expect(streams.map(({ destroyed }) => destroyed)).toEqual([true, true]);
  });
});

describe('itellico: Download Recording', () => {
  const capture = { recording_url: '/v1/recordings/1.wav' };
  const overrides: ItellicoOverrides = {
    'GET /v1/accounts/{account_id}/calls/{call_id}': () => ({
      ...itellicoExample('GET /v1/accounts/{account_id}/calls/{call_id}'),
      capture,
    }),
    'GET /v1/accounts/{account_id}/conversations': () => {
      const example = itellicoExample('GET /v1/accounts/{account_id}/conversations');
      return { ...example, items: example.items.map((row) => ({ ...row, conversation_id: 'one', capture })) };
    },
  };

  it.each(['call', 'conversation'])(
    'asks the %s for it; the key is for the API’s host alone',
    async (resource) => {
      const own = keysAt('https://api.itellico.ai/v1/recordings/1.wav', () =>
        audio('sound', { 'content-type': 'audio/x-wav' }),
      );
      const other = keysAt('https://files.example.com/2.mp3', () => audio());
      const itellico = stubItellico({ overrides, files: [own.handler, other.handler] });
      const { output } = await itellico.run({
        items: [{ recording: 'itellico:one' }, { recording: 'https://files.example.com/2.mp3' }],
        parameters: ({ recording }) => ({
          resource,
          operation: 'downloadRecording',
          recording: String(recording),
        }),
      });
      expect(output.map(({ binary }) => binary?.data?.fileName)).toEqual(['one.wav', '2.mp3']);
      expect([own.keys, other.keys]).toEqual([['a-key-of-tests'], [null]]);
    },
  );
});

describe('recordingFile', () => {
  it.each([
    ['cll-1', 'https://a.example/x', 'audio/mpeg', 'cll-1.mp3', 'audio/mpeg'],
    ['cll-1', 'https://a.example/x.wav?y=1', 'application/octet-stream', 'cll-1.wav', 'audio/wav'],
    ['a/b', '/x', null, 'a-b', undefined],
    ['cll-1', '/x', 'video/mp4', 'cll-1', 'video/mp4'],
  ])('%s at %s of type %s is %s', (id, url, told, fileName, mimeType) => {
    expect(recordingFile(id, url, told)).toEqual({ fileName, mimeType });
  });
});
