import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAlloClient } from '@callweave/allo-client';
import ky from 'ky';
import createClient from 'openapi-fetch';
import type { Benchmark } from './benchmark.ts';
import { median } from './statistics.ts';

const rounds = 15;
const callsPerRound = 400;

const item = {
  id: 'cll-demo0001',
  type: 'CALL',
  direction: 'INBOUND',
  allo_number: '+14155550100',
  contact_number: '+14155550123',
  contacts: [],
  user: null,
  date: '2026-04-21T09:00:00Z',
  duration: 65,
  result: 'ANSWERED',
  transcript: Array.from({ length: 20 }, (_, index) => ({
    source: index % 2 === 0 ? 'USER' : 'EXTERNAL',
    time: '2026-04-21T09:00:01Z',
    text: "Bonjour, c'est à propos du chauffage ; il est encore tombé en panne.",
  })),
};

type BatchPaths = {
  '/v2/api/conversations/items/batch': {
    post: {
      requestBody: { content: { 'application/json': { ids: string[] } } };
      responses: { 200: { content: { 'application/json': { data: unknown[] } } } };
    };
  };
};

/**
 * What our client costs with everything on (timeouts, retries, pacing, errors) against the bare fetch and others,
 * for a small answer and a page of 100 items. In turns within one run, so that a slow moment slows all of them;
 * the figure that counts is the ratio to the bare fetch.
 */
export const clientOverhead: Benchmark = {
  name: 'client-overhead',
  description: 'one call at a time on loopback, as a ratio to bare fetch',
  async run(print) {
    for (const [label, size] of [
      ['small answer', 0],
      ['page of 100', 100],
    ] as const) {
      const body = JSON.stringify({ data: Array.from({ length: size }, () => item) });
      const medians = await compare(body);
      const bare = medians.get('fetch') ?? Number.NaN;
      const cells = [...medians].map(
        ([name, ms]) => `${name} ${(ms * 1_000).toFixed(0)} µs (×${(ms / bare).toFixed(2)})`,
      );
      print(`${label}, ${(body.length / 1024).toFixed(0)} KiB: ${cells.join(', ')}`);
    }
  },
};

async function compare(body: string): Promise<Map<string, number>> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.setHeader('content-type', 'application/json').end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const path = '/v2/api/conversations/items/batch';
  const request = { ids: ['cll-demo0001'] };
  const ours = createAlloClient({
    apiKey: 'ak_test_bench',
    baseUrl,
    requestsPerSecond: { read: null, write: null },
  });
  const openapiFetch = createClient<BatchPaths>({
    baseUrl,
    headers: { authorization: 'Api-Key ak_test_bench' },
  });
  const headers = { authorization: 'Api-Key ak_test_bench', 'content-type': 'application/json' };
  const contenders = new Map<string, () => Promise<unknown>>([
    [
      'fetch',
      async () =>
        (await fetch(`${baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(request) })).json(),
    ],
    ['callweave', () => ours.POST(path, { body: request })],
    ['openapi-fetch', () => openapiFetch.POST(path, { body: request })],
    ['ky', () => ky.post(`${baseUrl}${path}`, { headers, json: request }).json()],
  ]);
  const times = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, call] of contenders) {
      const startedAt = performance.now();
      for (let index = 0; index < callsPerRound; index += 1) await call();
      // The first rounds warm the engine up.
      if (round >= 0) times.get(name)?.push((performance.now() - startedAt) / callsPerRound);
    }
  }
  server.closeAllConnections();
  server.close();
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
