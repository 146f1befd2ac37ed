// For `fork` with --expose-gc: syncs everything that a simulator has into SQLite, and tells what that took.
import { once } from 'node:events';
import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import { openSqliteStore } from '@callweave/core/sqlite';
import { syncConversations } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { defaultPlatform } from '@callweave/transport/platform';
import type { SyncReading, SyncTask } from './sync-messages.ts';

const rowsPerCollection = 10_000;

const [task]: SyncTask[] = await once(process, 'message');
const { gc } = globalThis;
if (task === undefined || gc === undefined) throw new Error('Expected a task, and --expose-gc.');
const { address, path, requestsPerSecond } = task;
const options = {
  apiKey: address.apiKey,
  baseUrl: address.url,
  requestsPerSecond: { read: requestsPerSecond, write: requestsPerSecond },
};
/** Always the same moment, on which partitions and what is read again depend: so the requests can be counted. */
const nowMs = Date.parse('2026-11-02T00:00:00Z');
const platform = { ...defaultPlatform, now: () => nowMs };
const source =
  address.provider === 'allo'
    ? alloSource(createAlloClient(options), { platform })
    : itellicoSource(createItellicoClient(options), { platform });
const store = await openSqliteStore({ path });
let rows = 0;
let peakHeapBytes = 0;
const startedAt = performance.now();
const { accounts } = await syncConversations({
  sources: [{ source }],
  store,
  platform,
  onEvent: (event) => {
    if (event.type !== 'committed') return;
    const before = Math.floor(rows / rowsPerCollection);
    rows += event.changes.length;
    if (Math.floor(rows / rowsPerCollection) === before) return;
    gc();
    peakHeapBytes = Math.max(peakHeapBytes, process.memoryUsage().heapUsed);
  },
});
const seconds = (performance.now() - startedAt) / 1_000;
await store.close();
const [account] = accounts;
const reading: SyncReading = {
  inserted: account?.inserted ?? 0,
  seconds,
  peakRssBytes: process.resourceUsage().maxRSS * 1_024,
  peakHeapBytes,
  error: account?.error === null ? null : String(account?.error),
};
process.send?.(reading, () => process.disconnect());
