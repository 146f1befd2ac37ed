/** Which envelope an endpoint gets: Allo has two, itellico one. */
export type WebhookVersion = 'allo-1' | 'allo-2' | 'itellico-1';

/** Where events are sent to, whoever registered it: a client through the API, or a test. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Null where deliveries are not signed. */
  readonly secret: string | null;
  /** Null for all. */
  readonly topics: readonly string[] | null;
  /** Null for all lines or agents. */
  readonly scope: string | null;
  readonly enabled: boolean;
  readonly version: WebhookVersion;
}
