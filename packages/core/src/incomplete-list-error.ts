import type { Provider } from './conversation.ts';

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
      `${provider} announced ${rowsExpected} conversations from ${window.since ?? 'the beginning'} until ${window.until ?? 'now'} and gave ${rowsRead}. Read that window again; if it stays short, ask ${provider}'s support.`,
    );
    this.provider = provider;
    this.window = window;
    this.rowsRead = rowsRead;
    this.rowsExpected = rowsExpected;
  }
}
