const brand = Symbol.for('callweave.contract-error');

/** A source or store that does not do what the contract says. */
export class ContractError extends Error {
  override readonly name = 'ContractError' as const;
  readonly expected: unknown;
  readonly received: unknown;

  constructor(options: { readonly claim: string; readonly expected: unknown; readonly received: unknown }) {
    const { claim, expected, received } = options;
    super(`${claim}: expected ${shorten(expected)}, got ${shorten(received)}.`);
    Object.defineProperty(this, brand, { value: true });
    this.expected = expected;
    this.received = received;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is ContractError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}

function shorten(value: unknown): string {
  const text = value instanceof Error ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length <= 300 ? text : `${text.slice(0, 300)}… (${text.length} characters)`;
}
