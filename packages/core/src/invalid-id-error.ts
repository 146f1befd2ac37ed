const brand = Symbol.for('callweave.invalid-id-error');

/** An API refused an id as none of its own: asking again does not help. An id that is merely unknown is no error. */
export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError' as const;
  readonly id: unknown;

  constructor(options: { readonly id: unknown; readonly cause: unknown }) {
    super(
      `The API refuses the id ${JSON.stringify(options.id)}: it has not the form of its ids. Correct it or leave it out.`,
      { cause: options.cause },
    );
    Object.defineProperty(this, brand, { value: true });
    this.id = options.id;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is InvalidIdError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
