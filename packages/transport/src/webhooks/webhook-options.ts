/** Headers in the shape of every server: names in either case, several values as an array. */
export type WebhookHeaders =
  | Pick<Headers, 'get'>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface WebhookOptions {
  /** The endpoint's signing secret; several while one replaces another. Surrounding white space is dropped. */
  readonly secrets: string | readonly string[];
  /**
   * How far the time of signing may be from now, before or after, in seconds. `Infinity` disables the check; then
   * only your own de-duplication by `deliveryId` is left against replays.
   * @default 300
   */
  readonly toleranceSeconds?: number;
  /**
   * The clock, in milliseconds since 1970: for tests.
   * @default Date.now
   */
  readonly now?: () => number;
}

export interface WebhookRequest extends WebhookOptions {
  /** The body exactly as it came, bytes best. One that was parsed and serialised again has another signature. */
  readonly body: Uint8Array | string;
  readonly headers: WebhookHeaders;
}
