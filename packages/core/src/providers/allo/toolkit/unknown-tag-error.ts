const brand = Symbol.for('callweave.unknown-tag-error');

/** Tags that the team does not have, or names that several of its tags have. Nothing was sent. */
export class UnknownTagError extends Error {
  override readonly name = 'UnknownTagError' as const;
  /** As they were given. */
  readonly tags: readonly string[];
  /** The keys of the team's tags. */
  readonly knownKeys: readonly string[];

  constructor(options: { readonly tags: readonly string[]; readonly knownKeys: readonly string[] }) {
    const { tags, knownKeys } = options;
    const list = (values: readonly string[]): string =>
      values.map((value) => JSON.stringify(value)).join(', ');
    super(
      `Expected keys or names of the team's tags, each of one tag: ${list(knownKeys) || 'there are none'}; got ${list(tags)}. Tags are made in Allo's settings.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.tags = tags;
    this.knownKeys = knownKeys;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is UnknownTagError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
