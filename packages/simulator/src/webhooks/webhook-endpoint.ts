/** Where events are sent to, whoever registered it: a client through the API, or a test. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Null where deliveries are not signed. */
  readonly secret: string | null;
  readonly topics: readonly string[];
  /** Null for all lines or agents. */
  readonly scope: string | null;
  readonly enabled: boolean;
  /** Which envelope it gets: Allo has two, itellico one. */
  readonly version: 'allo-1' | 'allo-2' | 'itellico-1';
}
