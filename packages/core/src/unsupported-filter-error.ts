import type { Provider } from './conversation.ts';

const brand = Symbol.for('callweave.unsupported-filter-error');

/** A filter, or a value of it, that a provider can't serve. Nothing was sent. */
export class UnsupportedFilterError extends Error {
  override readonly name = 'UnsupportedFilterError' as const;
  readonly provider: Provider;
  readonly filter: string;
  readonly value: unknown;
  /** The values that the provider can serve; none when it can't serve the filter at all. */
  readonly supported: readonly string[];

  constructor(options: {
    readonly provider: Provider;
    readonly filter: string;
    readonly value: unknown;
    readonly supported: readonly string[];
  }) {
    const { provider, filter, value, supported } = options;
    const expected =
      supported.length === 0
        ? `${provider} can not filter by ${filter}; leave it out and filter what comes.`
        : `Expected ${filter} to be one that ${provider} has: ${supported.join(', ')}.`;
    super(`${expected} Got ${JSON.stringify(value)}.`);
    Object.defineProperty(this, brand, { value: true });
    this.provider = provider;
    this.filter = filter;
    this.value = value;
    this.supported = supported;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is UnsupportedFilterError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
