const brand = Symbol.for('callweave.uncertain-message-error');

/** A text message that may have been sent, or not: no answer told. It was not sent again. */
export class UncertainMessageError extends Error {
  override readonly name = 'UncertainMessageError' as const;
  /** The recipient in E.164; the message leaves it out. */
  readonly to: string;

  constructor(options: { readonly to: string; readonly cause: unknown }) {
    super(
      'Expected Allo to say whether it sent the text message; the request ended without an answer. Look for it in the conversation with the recipient before sending it again: Allo has nothing that keeps a message from being sent twice.',
      { cause: options.cause },
    );
    Object.defineProperty(this, brand, { value: true });
    this.to = options.to;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is UncertainMessageError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
