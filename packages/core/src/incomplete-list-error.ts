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
  /** Distinct rows that the window gave. */
  readonly rowsRead: number;
  /** Rows that it announced; infinite when it only said that there are more. */
  readonly rowsExpected: number;

  constructor(options: {
    readonly provider: Provider;
    readonly window: { readonly since: string | null; readonly until: string | null };
    readonly rowsRead: number;
    readonly rowsExpected: number;
  }) {
    const { provider, window, rowsRead, rowsExpected } = options;
    const announced = Number.isFinite(rowsExpected) ? rowsExpected : 'more';
    const advice =
      rowsRead < rowsExpected
        ? `Read that window again; if it stays short, ask ${provider}'s support.`
        : 'So many may be where it cuts lists off, and the window can not be split further: if it has no such limit, raise maxWindowRows.';
    super(
      `${provider} announced ${announced} conversations from ${window.since ?? 'the beginning'} until ${window.until ?? 'now'} and gave ${rowsRead}. ${advice}`,
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
