const brand = Symbol.for('callweave.person-conflict-error');

/** A person could not be created since somebody has the number already, and a search does not show who. */
export class PersonConflictError extends Error {
  override readonly name = 'PersonConflictError' as const;
  /** In E.164; the message leaves it out. */
  readonly number: string;

  constructor(options: { readonly number: string; readonly cause: unknown }) {
    super(
      'Expected the search to show the person whose number Allo says is taken (409); it shows nobody. Call again in a minute: the search may lag behind; if it stays so, look in Allo for a person whom the key may not see.',
      { cause: options.cause },
    );
    Object.defineProperty(this, brand, { value: true });
    this.number = options.number;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is PersonConflictError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
