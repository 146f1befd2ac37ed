import type { Page } from '@callweave/transport';
import type { Provider } from './conversation.ts';

/** How a provider's list is read in windows: of time, and of whatever else it can be narrowed by. */
export interface WindowPlan<Window, Row> {
  readonly provider: Provider;
  /**
   * How many rows a window may announce before it is split rather than read. Bounds the memory, and stays below
   * depths at which APIs are known to cut lists off.
   */
  readonly maxWindowRows: number;
  /** The pages of a window, from a position on where one is given. */
  readonly pages: (window: Window, position?: number) => AsyncIterable<Page<Row>>;
  /** How many rows a page has at most, where the vendor honours that. */
  readonly pageSize: number;
  /** How many rows of the list are before the page at a position. */
  readonly rowsBefore: (position: number) => number;
  readonly idOf: (row: Row) => string;
  /** Whether a row is what the window is narrowed to, as far as it tells: a vendor may ignore a filter. */
  readonly belongsTo: (row: Row, window: Window) => boolean;
  /**
   * Windows that make up this one without gap or overlap, about so many if it can be divided evenly; null when it is
   * as small as it gets.
   */
  readonly split: (
    window: Window,
    partCount: number,
  ) => Promise<readonly Window[] | null> | readonly Window[] | null;
  /** The window's time, ISO 8601, for the error that names it. */
  readonly timeOf: (window: Window) => { readonly since: string | null; readonly until: string | null };
  /**
   * At which ends of the list rows may appear while it is read, the likeliest first: the one page there that may have
   * them is read again before anything is split.
   */
  readonly arrivalsAt: readonly ('start' | 'end')[];
  /** Whether an error says that the window is too large to be asked for. */
  readonly isTooWideError?: (error: unknown) => boolean;
  /** Told of each window that was read to its proven end; those before it in the order of the splits were, too. */
  readonly onComplete?: (window: Window) => void;
  /** Told what the whole announces, whenever a page of it tells. */
  readonly onTotal?: (totalCount: number) => void;
}
