const brand = Symbol.for('callweave.store-error');

/**
 * - `locked`: another process has held the store for longer than was waited.
 * - `full`: no room is left where the store writes.
 * - `unreachable`: the server can't be reached, or broke off in the middle.
 * - `denied`: it may not be read or written.
 * - `damaged`: what is there can't be read.
 * - `newer_schema`: a later release has made it.
 * - `not_a_store`: something else is there.
 * - `other`: see `cause`.
 */
export type StoreErrorCode =
  | 'locked'
  | 'full'
  | 'unreachable'
  | 'denied'
  | 'damaged'
  | 'newer_schema'
  | 'not_a_store'
  | 'other';

/** A store could not be opened, read or written. What was committed before is whole; a later run goes on from there. */
export class StoreError extends Error {
  override readonly name = 'StoreError' as const;
  readonly code: StoreErrorCode;
  /** Whether the same may work later without anything being changed. */
  readonly isRetryable: boolean;

  /** @param options.reason what failed and what to do, in sentences; without any secret of the store's address. */
  constructor({
    code,
    reason,
    cause,
  }: {
    readonly code: StoreErrorCode;
    readonly reason: string;
    readonly cause?: unknown;
  }) {
    super(reason, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
    this.code = code;
    this.isRetryable = code === 'locked' || code === 'unreachable';
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is StoreError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
