import type { Call } from './call.ts';

/** A request on its way through the onion. The body is text already, so an attempt can be repeated as it was. */
export interface FetchInit {
  readonly method: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly call: Call;
}

/** An answer whose body has arrived whole: a timeout or a broken connection can't surprise the reader later. */
export interface FetchResult {
  readonly response: Response;
  readonly text: string;
}

/** One layer's view of the next: everything that happens to a request is a `FetchLayer`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResult>;
export type FetchLayer = (next: Fetch) => Fetch;
