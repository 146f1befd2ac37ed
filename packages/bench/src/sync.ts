import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestCounts } from '@callweave/simulator';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { answerOf, boundedHeap, megabytes, start } from './child-process.ts';
import type { ServerAddress, ServerSettings } from './listing-messages.ts';
import type { SyncReading, SyncTask } from './sync-messages.ts';

/** Of Allo's, text threads have several rows each: these are about 100,000 rows and 1,000,000. */
const conversations = { allo: [44_100, 441_000], itellico: [100_000, 1_000_000] } as const;
const memoryBound = 1.1;
const rowsPerPage = 100;

export interface SyncResult extends SyncReading {
  readonly counts: RequestCounts;
}

/**
 * A whole sync over real HTTP into a new SQLite file, the simulator in one process and the sync in another. What counts
 * is the most memory that it had, of ten times as many rows as a ratio, and that each page was asked for once.
 */
export const sync: Benchmark = {
  name: 'sync',
  description:
    'a full sync of 1,000,000 conversations into SQLite, memory as a ratio to 100,000 (takes minutes)',
  async run(print) {
    const missed: string[] = [];
    for (const provider of ['allo', 'itellico'] as const) {
      const [fewest, most] = conversations[provider];
      const few = await syncAll({ provider, conversations: fewest }, print);
      const many = await syncAll({ provider, conversations: most }, print);
      const rss = many.peakRssBytes / few.peakRssBytes;
      const heap = many.peakHeapBytes / few.peakHeapBytes;
      print(`${provider}: resident memory ×${rss.toFixed(2)}, heap in use ×${heap.toFixed(2)}`);
      if (Math.max(rss, heap) > memoryBound) missed.push(`${provider} ×${Math.max(rss, heap).toFixed(2)}`);
    }
    if (missed.length > 0) {
      throw new MissedBoundError(
        `Expected at most ${memoryBound} of the memory for 100,000; got ${missed.join(', ')}.`,
      );
    }
  },
};

async function syncAll(settings: ServerSettings, print: (line: string) => void): Promise<SyncResult> {
  const { inserted, seconds, peakRssBytes, peakHeapBytes, counts } = await syncOnce(settings, null);
  const { requests } = counts;
  const memory = `${megabytes(peakRssBytes)} resident, ${megabytes(peakHeapBytes)} of heap in use`;
  print(
    `${settings.provider} ${inserted} rows: ${requests} requests, ${seconds.toFixed(0)} s, ${(inserted / seconds).toFixed(0)} rows/s, ${memory}`,
  );
  // docs/decisions/0009-complete-lists.md: above 10,000 rows, windows that are split cost up to a tenth more.
  const fewest = Math.ceil(inserted / rowsPerPage);
  if (requests < fewest || requests > fewest * 1.1) {
    throw new MissedBoundError(`Expected ${fewest} to ${fewest * 1.1} requests; got ${requests}.`);
  }
  return { inserted, seconds, peakRssBytes, peakHeapBytes, counts, error: null };
}

/** One sync, from an empty store to its end. */
export async function syncOnce(
  settings: ServerSettings,
  requestsPerSecond: number | null,
): Promise<SyncResult> {
  const folder = mkdtempSync(join(tmpdir(), 'callweave-bench-'));
  const server = start('listing-server.ts');
  try {
    server.send(settings);
    const address = await answerOf<ServerAddress>(server);
    const runner = start('sync-runner.ts', boundedHeap);
    const task: SyncTask = { address, path: join(folder, 'store.db'), requestsPerSecond };
    runner.send(task);
    const reading = await answerOf<SyncReading>(runner);
    if (reading.error !== null || reading.inserted !== address.rows) {
      throw new MissedBoundError(
        `Expected ${address.rows} rows to be inserted; ${reading.inserted} were. ${reading.error ?? ''}`,
      );
    }
    server.send('counts');
    return { ...reading, counts: await answerOf<RequestCounts>(server) };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}
