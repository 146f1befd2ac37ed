const brand = Symbol.for('callweave.lease-lost-error');

/** Another run has taken over a partition, so nothing of this one's work at it is written any more. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError' as const;
  readonly partitionKey: string;
  readonly owner: string;

  constructor({ partitionKey, owner }: { readonly partitionKey: string; readonly owner: string }) {
    super(
      `Expected ${owner} to hold the lease of ${partitionKey}; it expired, and another run took it over. Nothing is lost: that run goes on from the last checkpoint. If this happens often, raise leaseMs.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.partitionKey = partitionKey;
    this.owner = owner;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is LeaseLostError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
