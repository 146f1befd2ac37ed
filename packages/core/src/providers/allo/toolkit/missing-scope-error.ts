const brand = Symbol.for('callweave.missing-scope-error');

/** A key that is good, yet may not call what is needed. */
export class MissingScopeError extends Error {
  override readonly name = 'MissingScopeError' as const;
  /** By method and path, such as `GET /v2/api/users`. */
  readonly operations: readonly string[];
  /** The scopes to give the key, each once. */
  readonly scopes: readonly string[];
  /** The key's id at Allo; it is not the key. */
  readonly apiKeyId: string | null;

  constructor(options: {
    readonly operations: readonly string[];
    readonly scopes: readonly string[];
    readonly apiKeyId: string | null;
  }) {
    const { operations, scopes, apiKeyId } = options;
    super(
      `Expected an Allo key that may call ${operations.join(', ')}; the key ${apiKeyId ?? ''} lacks ${scopes.join(', ')}. Scopes are chosen when a key is made: create one under Settings > API, https://web.withallo.com/settings/api.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.operations = operations;
    this.scopes = scopes;
    this.apiKeyId = apiKeyId;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is MissingScopeError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
