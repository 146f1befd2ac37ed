/** One rule of the contract that a request breaks. */
export interface Violation {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** Where in that place, with dots: `date.from`, `ids.0`. Empty for the body as a whole. */
  readonly field: string;
  /** The keyword of JSON Schema that says so; `json` for a body that is none. */
  readonly rule: string;
  /** In words that complete "<field> must be ...". */
  readonly expected: string;
  /** Undefined where nothing was sent. */
  readonly received: unknown;
}
