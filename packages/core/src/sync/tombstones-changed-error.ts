const brand = Symbol.for('callweave.tombstones-changed-error');

/** Somebody was forgotten while conversations were read: they have to be checked again before they are written. */
export class TombstonesChangedError extends Error {
  override readonly name = 'TombstonesChangedError' as const;
  readonly expectedCount: number;
  readonly receivedCount: number;

  constructor(counts: { readonly expectedCount: number; readonly receivedCount: number }) {
    super(
      `Expected conversations that were checked against ${counts.expectedCount} tombstones; they were against ${counts.receivedCount}. Read the tombstones again, leave out who was forgotten, and commit again.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.expectedCount = counts.expectedCount;
    this.receivedCount = counts.receivedCount;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is TombstonesChangedError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
