import type { RequestCounts } from '@callweave/simulator';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { answerOf, boundedHeap, megabytes, start } from './child-process.ts';
import type { Reading, ServerAddress, ServerSettings } from './listing-messages.ts';

/** Of Allo's, text threads have several rows each: these are about 100,000 rows and 1,000,000. */
const conversations = { allo: [44_100, 441_000], itellico: [100_000, 1_000_000] } as const;
const bound = 1.1;
const rowsPerPage = 100;
const operations = { allo: 'searchAllConversations', itellico: 'listConversations' };

/**
 * Lists conversations over real HTTP, the simulator in one process and the source in another, which is new for each
 * size. What counts is the most memory that the reader had, of ten times as many rows as a ratio.
 */
export const listingMemory: Benchmark = {
  name: 'listing-memory',
  description: 'listing 1,000,000 conversations, memory as a ratio to listing 100,000 (takes minutes)',
  async run(print) {
    const missed: string[] = [];
    for (const provider of ['allo', 'itellico'] as const) {
      const [fewest, most] = conversations[provider];
      const few = await listAll({ provider, conversations: fewest }, print);
      const many = await listAll({ provider, conversations: most }, print);
      const rss = many.peakRssBytes / few.peakRssBytes;
      const heap = many.peakHeapBytes / few.peakHeapBytes;
      print(`${provider}: resident memory ×${rss.toFixed(2)}, heap in use ×${heap.toFixed(2)}`);
      if (Math.max(rss, heap) > bound) missed.push(`${provider} ×${Math.max(rss, heap).toFixed(2)}`);
    }
    if (missed.length > 0) {
      throw new MissedBoundError(
        `Expected at most ${bound} of the memory for 100,000; got ${missed.join(', ')}.`,
      );
    }
  },
};

async function listAll(settings: ServerSettings, print: (line: string) => void): Promise<Reading> {
  const { provider } = settings;
  const server = start('listing-server.ts');
  try {
    server.send(settings);
    const address = await answerOf<ServerAddress>(server);
    const reader = start('listing-reader.ts', boundedHeap);
    reader.send(address);
    const reading = await answerOf<Reading>(reader);
    server.send('counts');
    const { byOperation } = await answerOf<RequestCounts>(server);
    const requests = byOperation[operations[provider]] ?? 0;
    const { rows, seconds, peakRssBytes, peakHeapBytes } = reading;
    const memory = `${megabytes(peakRssBytes)} resident, ${megabytes(peakHeapBytes)} of heap in use`;
    print(`${provider} ${rows} rows: ${requests} requests, ${(rows / seconds).toFixed(0)} rows/s, ${memory}`);
    if (rows !== address.rows) {
      throw new MissedBoundError(`Expected ${address.rows} rows of ${provider}; got ${rows}.`);
    }
    // docs/decisions/0009-complete-lists.md: above 10,000 rows, windows that are split cost up to a tenth more.
    const fewest = Math.ceil(rows / rowsPerPage);
    if (requests < fewest || requests > fewest * 1.1) {
      throw new MissedBoundError(
        `Expected ${fewest} to ${fewest * 1.1} requests to ${provider}; got ${requests}.`,
      );
    }
    return reading;
  } finally {
    server.kill();
  }
}
