/** What a benchmark and the processes that it starts say to each other. */
export interface ServerSettings {
  readonly provider: 'allo' | 'itellico';
  readonly conversations: number;
  /** Whether it keeps to the vendor's limits. @default false */
  readonly isLimited?: boolean;
}

export interface ServerAddress {
  readonly provider: 'allo' | 'itellico';
  readonly url: string;
  readonly apiKey: string;
  /** How many the list announces. */
  readonly rows: number;
}

export interface Reading {
  readonly rows: number;
  readonly seconds: number;
  /** The most memory that the process ever had. */
  readonly peakRssBytes: number;
  /** The most that was in use after a collection, of those made every 10,000 rows. */
  readonly peakHeapBytes: number;
}
