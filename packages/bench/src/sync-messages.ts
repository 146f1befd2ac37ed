import type { ServerAddress } from './listing-messages.ts';

/** What a benchmark tells the process that syncs. */
export interface SyncTask {
  readonly address: ServerAddress;
  /** The file of the store, which is made. */
  readonly path: string;
  /** Null for as fast as it goes. */
  readonly requestsPerSecond: number | null;
}

export interface SyncReading {
  readonly inserted: number;
  readonly seconds: number;
  /** The most memory that the process ever had. */
  readonly peakRssBytes: number;
  /** The most that was in use after a collection, of those made every 10,000 rows. */
  readonly peakHeapBytes: number;
  readonly error: string | null;
}
