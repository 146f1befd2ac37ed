/** Every so many, from some point on, or a share of them. */
export interface Frequency {
  /**
   * How many matching requests (or messages) it lets pass first.
   * @default 0
   */
  readonly after?: number;
  /**
   * How many it spoils; `Infinity` until it is taken back.
   * @default 1, or with a `rate` Infinity
   */
  readonly times?: number;
  /**
   * The share that it spoils, drawn from the seed.
   * @default 1
   */
  readonly rate?: number;
  /** @default the simulator's */
  readonly seed?: number;
}

/** What happens to one after the other. */
export interface Script<Step, Candidate> {
  /** A function goes on until it is taken back; a list ends with its last step. */
  readonly script: readonly Step[] | ((candidate: Candidate, index: number) => Step);
  /**
   * Whether a list begins anew after its last step.
   * @default false
   */
  readonly repeat?: boolean;
  /**
   * How many matching requests (or messages) it lets pass first.
   * @default 0
   */
  readonly after?: number;
}

/** One kind of fault by its frequency, or several by a script. */
export type Scheduled<Kind, Step, Candidate> = (Kind & Frequency) | Script<Step, Candidate>;
