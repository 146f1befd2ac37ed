/** A delay that differs from one thing to the next, always the same for the same seed. */
export interface DelayRange {
  /** In milliseconds, included. */
  readonly min: number;
  /** In milliseconds, included. */
  readonly max: number;
}
