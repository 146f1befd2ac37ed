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
/**
 * With a page of a hundred, 1,000 and 10,000 would do; the rest finds out how many there are, and looks at windows that
 * turn out too large to be read as they are: docs/decisions/0009-complete-lists.md.
 */
const requestsExpected = { allo: [1_082, 10_956], itellico: [1_064, 10_194] } as const;
const residentBound = 1.1;
/** The ids of a whole window of 10,000 rows, which the smaller account does not fill. */
const heapBoundBytes = 4 * 2 ** 20;

export interface SyncResult extends SyncReading {
  readonly counts: RequestCounts;
}

/**
 * A whole sync over real HTTP into a new SQLite file, the simulator in one process and the sync in another. What counts
 * is the most memory that it had, of ten times as many rows as a ratio, and how many requests it took, to the one.
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
      const requests = [few.counts.requests, many.counts.requests];
      if (requests.join() !== requestsExpected[provider].join()) {
        missed.push(
          `${provider}: ${requests.join(' and ')} requests, not ${requestsExpected[provider].join(' and ')}`,
        );
      }
      const resident = many.peakRssBytes / few.peakRssBytes;
      const heapBytes = many.peakHeapBytes - few.peakHeapBytes;
      print(`${provider}: resident memory ×${resident.toFixed(2)}, heap in use ${megabytes(heapBytes)} more`);
      if (resident > residentBound)
        missed.push(`${provider}: ×${resident.toFixed(2)}, not ×${residentBound}`);
      if (heapBytes > heapBoundBytes) {
        missed.push(`${provider}: ${megabytes(heapBytes)} of heap more, not ${megabytes(heapBoundBytes)}`);
      }
    }
    if (missed.length > 0) throw new MissedBoundError(`${missed.join('; ')}.`);
  },
};

async function syncAll(settings: ServerSettings, print: (line: string) => void): Promise<SyncResult> {
  const result = await syncOnce(settings, null);
  const { inserted, seconds, peakRssBytes, peakHeapBytes, counts } = result;
  const memory = `${megabytes(peakRssBytes)} resident, ${megabytes(peakHeapBytes)} of heap in use`;
  print(
    `${settings.provider} ${inserted} rows: ${counts.requests} requests, ${seconds.toFixed(0)} s, ${(inserted / seconds).toFixed(0)} rows/s, ${memory}`,
  );
  return result;
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
