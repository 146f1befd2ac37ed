const brand = Symbol.for('callweave.conversation-format-error');

export type ConversationFormatReason =
  /** It is no object with a `schemaVersion`. */
  | 'no_conversation'
  /** A later release wrote it. */
  | 'newer_version'
  /** No release wrote such a version. */
  | 'unknown_version'
  /** Of a known version, without all of its fields. */
  | 'missing_fields';

/** A stored record that can't be read as a `Conversation`. The record itself is not repeated in the message. */
export class ConversationFormatError extends Error {
  override readonly name = 'ConversationFormatError' as const;
  readonly reason: ConversationFormatReason;
  /** What stood in `schemaVersion`; undefined where there was none. */
  readonly schemaVersion: unknown;
  /** Fields that the record lacks; empty unless the reason is `missing_fields`. */
  readonly missingFields: readonly string[];

  constructor(
    message: string,
    options: {
      readonly reason: ConversationFormatReason;
      readonly schemaVersion?: unknown;
      readonly missingFields?: readonly string[];
    },
  ) {
    super(message);
    Object.defineProperty(this, brand, { value: true });
    this.reason = options.reason;
    this.schemaVersion = options.schemaVersion;
    this.missingFields = options.missingFields ?? [];
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is ConversationFormatError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
