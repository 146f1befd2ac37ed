import { createHash, randomBytes } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { alloExample } from '@callweave/allo-client/testing';
import { itellicoExample } from '@callweave/itellico-client/testing';
import { expect, inject, it } from 'vitest';
import { type FinishedRun, runToEnd } from './support/manual-run.mts';
import { peakGrowth } from './support/peak-memory.mts';
import { type N8nSession, n8nSession } from './support/run-in-n8n.mts';
import { startSecureServer, startSmallServer } from './support/small-server.mts';
import { nodeAt, type VendorName } from './support/vendor-node.mts';

const megabyte = 1024 * 1024;
const apiKey = 'key-of-the-recordings';

/** A file of so many megabytes that is never held as a whole, and what it comes to. */
function recordingOf(megabytes: number) {
  const chunk = randomBytes(megabyte);
  const hash = createHash('sha256');
  for (let count = 0; count < megabytes; count += 1) hash.update(chunk);
  return {
    hash: hash.digest('hex'),
    send: (response: ServerResponse): void => {
      response.writeHead(200, { 'Content-Type': 'audio/wav', 'Content-Length': megabytes * megabyte });
      Readable.from(Array.from({ length: megabytes }, () => chunk)).pipe(response);
    },
  };
}

/** The hash of a file that n8n stored, as a user downloads it. */
async function storedFile({ api }: N8nSession, run: FinishedRun, nodeName: string) {
  const { id = '', ...file } = run.itemsOf(nodeName)[0]?.binary?.data ?? { mimeType: '' };
  const response = await api.fetch(`/rest/binary-data?id=${encodeURIComponent(id)}&action=download`);
  const hash = createHash('sha256').update(Buffer.from(await response.arrayBuffer()));
  return { ...file, storedIn: id.split(':')[0], hash: hash.digest('hex') };
}

/** What an API answers at a path; anything else is a file of its own. */
const apiOf =
  (answers: Readonly<Record<string, () => unknown>>, file: RequestListener): RequestListener =>
  (request, response) => {
    const answer = answers[new URL(request.url ?? '', 'http://localhost').pathname];
    if (answer === undefined) return file(request, response);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer()));
  };

const alloItem = (recording_url: string) => ({
  data: { ...alloExample('GET /v2/api/conversations/items/{id}').data, recording_url },
});

/** So many times a recording of 50 MB: what it comes to can't hide among what n8n holds for itself. */
const sizes = [50, 250] as const;

it('a long recording goes to n8n’s storage without being held in memory', async () => {
  const n8n = await n8nSession();
  const recordings = sizes.map(recordingOf);
  const server = await startSmallServer((request, response) => {
    const [, folder, index] = /\/(items|recordings)\/cll-(\d)$/.exec(request.url ?? '') ?? [];
    if (folder === 'recordings') recordings[Number(index)]?.send(response);
    else response.end(JSON.stringify(alloItem(`${server.url}/recordings/cll-${index}`)));
  });
  const node = {
    ...(await nodeAt(n8n, 'allo', { apiKey, url: server.url })),
    parameters: {
      resource: 'conversationItem',
      operation: 'downloadRecording',
      recording: '={{ $json.recording }}',
    },
  };
  const grown: number[] = [];
  for (const [index, size] of sizes.entries()) {
    const { run, megabytes } = await peakGrowth(inject('n8nPid'), () =>
      runToEnd(n8n.api, [{ recording: `cll-${index}` }], [node]),
    );
    process.stderr.write(`n8n's memory grew by ${megabytes.toFixed(1)} MB for a recording of ${size} MB.\n`);
    grown.push(megabytes);
    expect(run.error).toBeUndefined();
    expect(await storedFile(n8n, run, 'Allo')).toMatchObject({
      storedIn: 'filesystem-v2',
      fileName: `cll-${index}.wav`,
      mimeType: 'audio/wav',
      hash: recordings[index]?.hash,
    });
  }
  // The first one also pays for what n8n loads with its first file.
  expect(grown[1]).toBeLessThan(100);
  expect(new Set(server.keys)).toEqual(new Set([`Api-Key ${apiKey}`]));
});

const ownAccount = itellicoExample('GET /v1/accounts/current');
const calls = 'GET /v1/accounts/{account_id}/calls/{call_id}';
const conversations = 'GET /v1/accounts/{account_id}/conversations';

it.each<[VendorName, string, (recordingUrl: string) => Readonly<Record<string, () => unknown>>, key: string]>(
  [
    [
      'allo',
      'conversationItem',
      (url) => ({ '/v2/api/conversations/items/one': () => alloItem(url) }),
      `Api-Key ${apiKey}`,
    ],
    [
      'itellico',
      'call',
      (recording_url) => ({
        '/v1/accounts/current': () => ownAccount,
        [`/v1/accounts/${ownAccount.id}/calls/one`]: () => ({
          ...itellicoExample(calls),
          capture: { recording_url },
        }),
      }),
      apiKey,
    ],
    [
      'itellico',
      'conversation',
      (recording_url) => ({
        '/v1/accounts/current': () => ownAccount,
        [`/v1/accounts/${ownAccount.id}/conversations`]: () => ({
          ...itellicoExample(conversations),
          items: itellicoExample(conversations).items.map((row) => ({
            ...row,
            conversation_id: 'one',
            capture: { recording_url },
          })),
        }),
      }),
      apiKey,
    ],
  ],
)(
  '%s: a recording of a %s is fetched where it lies, and other hosts see no key',
  async (provider, resource, answers, key) => {
    const n8n = await n8nSession();
    const recording = recordingOf(1);
    const storage = await startSecureServer((_, response) => recording.send(response));
    const server = await startSmallServer(
      apiOf(answers('/recordings/one'), (_, response) => {
        response.writeHead(302, { Location: `${storage.url}/one.wav` }).end();
      }),
    );
    const node = await nodeAt(n8n, provider, { apiKey, url: server.url });
    const run = await runToEnd(
      n8n.api,
      [{ index: 0 }],
      [{ ...node, parameters: { resource, operation: 'downloadRecording', recording: 'one' } }],
    );
    expect(run.error).toBeUndefined();
    expect(await storedFile(n8n, run, node.name)).toMatchObject({
      fileName: 'one.wav',
      mimeType: 'audio/wav',
      hash: recording.hash,
    });
    expect(new Set(server.keys)).toEqual(new Set([key]));
    expect(storage.keys).toEqual([null]);
  },
);
