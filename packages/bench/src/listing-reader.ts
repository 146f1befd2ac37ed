// For `fork` with --expose-gc: lists everything that a simulator has, and tells what memory that took.
import { once } from 'node:events';
import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import type { Reading, ServerAddress } from './listing-messages.ts';

const rowsPerCollection = 10_000;

function sourceOf({ provider, url: baseUrl, apiKey }: ServerAddress): ConversationSource {
  const options = { apiKey, baseUrl, requestsPerSecond: { read: null, write: null } };
  return provider === 'allo'
    ? alloSource(createAlloClient(options))
    : itellicoSource(createItellicoClient(options));
}

const [address]: ServerAddress[] = await once(process, 'message');
const { gc } = globalThis;
if (address === undefined || gc === undefined) throw new Error('Expected an address, and --expose-gc.');
const startedAt = performance.now();
let rows = 0;
let peakHeapBytes = 0;
for await (const { turns } of sourceOf(address).list({ since: '2026-08-01', until: '2026-11-02' })) {
  if (turns === null) throw new Error('A row came without its transcript.');
  rows += 1;
  if (rows % rowsPerCollection !== 0) continue;
  gc();
  peakHeapBytes = Math.max(peakHeapBytes, process.memoryUsage().heapUsed);
}
const reading: Reading = {
  rows,
  seconds: (performance.now() - startedAt) / 1_000,
  peakRssBytes: process.resourceUsage().maxRSS * 1_024,
  peakHeapBytes,
};
process.send?.(reading, () => process.disconnect());
