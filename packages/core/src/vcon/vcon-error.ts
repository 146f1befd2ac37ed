import type { VconViolation } from './vcon-violation.ts';

const brand = Symbol.for('callweave.vcon-error');

/**
 * - `no_start`: the conversation has no start, which a vCon cannot be without.
 * - `invalid_vcon`: the document to read breaks rules; they are in `violations`.
 * - `not_a_conversation`: the document is a vCon, and not one that `toVcon` wrote.
 */
export type VconErrorCode = 'no_start' | 'invalid_vcon' | 'not_a_conversation';

/** A conversation that can't be written as a vCon, or a vCon that can't be read as a conversation. */
export class VconError extends Error {
  override readonly name = 'VconError' as const;
  readonly code: VconErrorCode;
  /** Of the conversation that was to be written. */
  readonly conversationId: string | null;
  /** What is wrong with the document that was to be read. */
  readonly violations: readonly VconViolation[];

  constructor(options: {
    readonly code: VconErrorCode;
    readonly message: string;
    readonly conversationId?: string;
    readonly violations?: readonly VconViolation[];
  }) {
    super(options.message);
    Object.defineProperty(this, brand, { value: true });
    this.code = options.code;
    this.conversationId = options.conversationId ?? null;
    this.violations = options.violations ?? [];
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is VconError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
