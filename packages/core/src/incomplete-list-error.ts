import type { Provider } from './conversation.ts';

const brand = Symbol.for('callweave.incomplete-list-error');

/**
 * A list that could not be shown to be complete. What was read before is good; something in the named window may
 * be missing.
 */
export class IncompleteListError extends Error {
  override readonly name = 'IncompleteListError' as const;
  readonly provider: Provider;
  /** The window that came up short, ISO 8601; null where it is open. */
  readonly window: { readonly since: string | null; readonly until: string | null };
  readonly rowsRead: number;
  readonly rowsExpected: number;

  constructor(options: {
    readonly provider: Provider;
    readonly window: { readonly since: string | null; readonly until: string | null };
    readonly rowsRead: number;
    readonly rowsExpected: number;
  }) {
    const { provider, window, rowsRead, rowsExpected } = options;
    super(
      `${provider} announced ${Number.isFinite(rowsExpected) ? rowsExpected : 'more'} conversations from ${window.since ?? 'the beginning'} until ${window.until ?? 'now'} and gave ${rowsRead}. Read that window again; if it stays short, ask ${provider}'s support.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.provider = provider;
    this.window = window;
    this.rowsRead = rowsRead;
    this.rowsExpected = rowsExpected;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is IncompleteListError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
