import type { Conversation, Provider } from './conversation.ts';

const brand = Symbol.for('callweave.incomplete-batch-error');

/**
 * Some of the ids that were asked for came, and others could not be asked for: their requests failed. What came is
 * here, so that only the rest has to be asked for again.
 */
export class IncompleteBatchError extends Error {
  override readonly name = 'IncompleteBatchError' as const;
  readonly provider: Provider;
  /** What came, in the order in which the ids were given. */
  readonly conversations: readonly Conversation[];
  readonly missingIds: readonly string[];
  readonly invalidIds: readonly string[];
  /** Why each of the other ids failed, by id as it was given. */
  readonly failures: ReadonlyMap<string, unknown>;

  constructor(options: {
    readonly provider: Provider;
    readonly conversations: readonly Conversation[];
    readonly missingIds: readonly string[];
    readonly invalidIds: readonly string[];
    readonly failures: ReadonlyMap<string, unknown>;
    /** The first of the failures. */
    readonly cause: unknown;
  }) {
    const { provider, conversations, missingIds, invalidIds, failures, cause } = options;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${failures.size} of ${failures.size + conversations.length + missingIds.length} ids of ${provider} could not be fetched: ${reason} The others are in this error's conversations and missingIds; ask again for the keys of its failures.`,
      { cause },
    );
    Object.defineProperty(this, brand, { value: true });
    this.provider = provider;
    this.conversations = conversations;
    this.missingIds = missingIds;
    this.invalidIds = invalidIds;
    this.failures = failures;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is IncompleteBatchError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
