/** One benchmark: prints what it measures and how, then its figures; fails when a bound of the project is not kept. */
export interface Benchmark {
  readonly name: string;
  readonly description: string;
  run(print: (line: string) => void): Promise<void>;
}

/** A bound that a benchmark missed. */
export class MissedBoundError extends Error {
  override readonly name = 'MissedBoundError' as const;
}
