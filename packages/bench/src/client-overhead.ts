import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createAlloClient } from '@callweave/allo-client';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { median } from './statistics.ts';

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

type Contender = 'fetch' | 'callweave' | 'openapi-fetch' | 'ky';

interface Measure {
  readonly elapsedUs: number;
  /** What this process computed meanwhile: steadier than time where other programs run. */
  readonly cpuUs: number;
}

/**
 * What our client costs with everything on (timeouts, retries, pacing, errors) against the bare fetch and others,
 * for a small answer and a page of 100 items. A round is a few calls by each of them, each round begins with
 * another, and what counts is the median over the rounds of the ratio within a round: a slow moment slows all of them.
 */
export const clientOverhead: Benchmark = {
  name: 'client-overhead',
  description: 'one call at a time on loopback, by time (and by computing time) as a ratio to bare fetch',
  async run(print) {
    const small = await compare(print, 'small answer', { items: 0, rounds: 300, callsPerRound: 40 });
    const page = await compare(print, 'page of 100', { items: 100, rounds: 150, callsPerRound: 10 });
    const ratio = small('callweave', 'openapi-fetch');
    if (ratio > 1.05) {
      throw new MissedBoundError(
        `Expected a small answer in the time of openapi-fetch; got ${ratio.toFixed(2)} of it.`,
      );
    }
    const pageRatio = page('callweave', 'fetch');
    if (pageRatio > 1.05) {
      throw new MissedBoundError(
        `Expected a page in at most 1.05 of the time of bare fetch; got ${pageRatio.toFixed(2)}.`,
      );
    }
  },
};

interface Scenario {
  readonly items: number;
  readonly rounds: number;
  readonly callsPerRound: number;
}

/** Prints the figures, and gives the ratio of one contender's time to another's. */
async function compare(
  print: (line: string) => void,
  label: string,
  { items, rounds, callsPerRound }: Scenario,
): Promise<(contender: Contender, other: Contender) => number> {
  const body = JSON.stringify({ data: Array.from({ length: items }, () => item) });
  const server = fork(join(import.meta.dirname, 'json-server.ts'));
  server.send(body);
  const [port] = await once(server, 'message');
  const contenders = Object.entries(createContenders(`http://127.0.0.1:${port}`));
  const measured = new Map(contenders.map(([name]) => [name, [] as Measure[]]));
  // The first rounds warm the engine up.
  for (let round = -10; round < rounds; round += 1) {
    for (const turn of contenders.keys()) {
      const [name, call] = contenders[(turn + round + 10) % contenders.length] ?? [];
      if (name === undefined || call === undefined) continue;
      const startedAt = performance.now();
      const cpuBefore = process.cpuUsage();
      for (let index = 0; index < callsPerRound; index += 1) await call();
      const { user, system } = process.cpuUsage(cpuBefore);
      const elapsedUs = ((performance.now() - startedAt) * 1_000) / callsPerRound;
      if (round >= 0) measured.get(name)?.push({ elapsedUs, cpuUs: (user + system) / callsPerRound });
    }
  }
  server.kill();
  const medianOf = (name: string, other: string, figure: keyof Measure): number =>
    median(
      (measured.get(name) ?? []).map(
        (one, round) => one[figure] / (measured.get(other)?.[round]?.[figure] ?? 0),
      ),
    );
  const cells = [...measured].map(([name, values]) => {
    const elapsedUs = median(values.map((one) => one.elapsedUs)).toFixed(0);
    const ratios = [medianOf(name, 'fetch', 'elapsedUs'), medianOf(name, 'fetch', 'cpuUs')];
    return `${name} ${elapsedUs} µs ×${ratios.map((ratio) => ratio.toFixed(2)).join(' (×')})`;
  });
  print(`${label}, ${(body.length / 1024).toFixed(0)} KiB: ${cells.join(', ')}`);
  return (contender, other) => medianOf(contender, other, 'elapsedUs');
}

function createContenders(baseUrl: string): Record<Contender, () => Promise<unknown>> {
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
  return {
    fetch: async () =>
      (await fetch(`${baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(request) })).json(),
    callweave: () => ours.POST(path, { body: request }),
    'openapi-fetch': () => openapiFetch.POST(path, { body: request }),
    ky: () => ky.post(`${baseUrl}${path}`, { headers, json: request }).json(),
  };
}
