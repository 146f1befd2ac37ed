const brand = Symbol.for('callweave.webhook-secret-error');

/** An endpoint is there already, yet nobody can tell its signing secret: Allo shows it when an endpoint is created. */
export class WebhookSecretError extends Error {
  override readonly name = 'WebhookSecretError' as const;
  readonly endpointId: string;
  readonly url: string;

  constructor(options: { readonly endpointId: string; readonly url: string }) {
    const { endpointId, url } = options;
    super(
      `Expected the signing secret of the endpoint ${endpointId} for ${url}; Allo shows it on creation only. Pass what was stored then as known, or, if it is lost and the endpoint is yours, delete it with deleteWebhook and call again.`,
    );
    Object.defineProperty(this, brand, { value: true });
    this.endpointId = endpointId;
    this.url = url;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is WebhookSecretError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
