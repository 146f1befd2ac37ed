/**
 * Why a delivery is refused:
 * - `missing_header`: it is not signed at all, or a proxy dropped a header;
 * - `malformed_signature`, `malformed_timestamp`: a header holds what the vendor never sends;
 * - `timestamp_out_of_tolerance`: signed too long ago, as a replay is, or in the future;
 * - `no_match`: signed with another secret, or changed on its way;
 * - `malformed_body`: the signature is right, yet the body is not the vendor's envelope.
 */
export type WebhookFaultReason =
  | 'missing_header'
  | 'malformed_signature'
  | 'malformed_timestamp'
  | 'timestamp_out_of_tolerance'
  | 'no_match'
  | 'malformed_body';

const brand = Symbol.for('callweave.webhook-verification-error');

/**
 * A delivery that can't be trusted: answer it with 401. Its message says what was expected, what came and what to do;
 * it holds no secret, no signature and nothing of the body.
 *
 * @example
 * try {
 *   await handle(await readAlloWebhook(request, { secrets }));
 * } catch (error) {
 *   if (WebhookVerificationError.isInstance(error)) return new Response(error.reason, { status: 401 });
 *   throw error;
 * }
 */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError' as const;
  declare readonly api: string;
  declare readonly reason: WebhookFaultReason;

  /** @param advice what to do if deliveries are refused that should not be. */
  constructor(api: string, reason: WebhookFaultReason, expected: string, got: string, advice: string) {
    super(
      `${api} webhook: expected ${expected}; got ${got}. Answer 401; if true deliveries fail, ${advice}.`,
    );
    Object.defineProperty(Object.assign(this, { api, reason }), brand, { value: true });
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is WebhookVerificationError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
