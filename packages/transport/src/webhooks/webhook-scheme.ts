import type { Bytes } from './to-bytes.ts';

/** What a signature is over. */
export interface SignedMessage {
  /** Empty where the vendor signs no id. */
  readonly id: string;
  /** The header's text, unchanged. */
  readonly timestamp: string;
  readonly body: Bytes;
}

/** Everything about a vendor's webhooks that verifying and signing need, in one constant. */
export interface WebhookScheme<DataByTopic> {
  readonly api: string;
  /** The topics that have a type. */
  readonly topics: Readonly<Record<keyof DataByTopic & string, true>>;
  /** The body's fields; the id's counts only where no signed header has it. */
  readonly fields: { readonly topic: string; readonly timestamp: string; readonly id: string };
  /**
   * The signed headers, all required: the signature's, the timestamp's and, where there is one, the id's. Each by its
   * names in lower case, of which the first that came counts.
   */
  readonly headers: readonly (readonly [string, ...string[]])[];
  /** The key's bytes; null for what is no secret of the vendor's. */
  readonly parseSecret: (secret: string) => Bytes | null;
  /**
   * Milliseconds since 1970. NaN for what the vendor never sends, which is refused even if age does not count; minus
   * infinity for what may be a time in a form unknown.
   */
  readonly parseTimestamp: (timestamp: string) => number;
  /** One signature, of which no other spelling means the same bytes. */
  readonly signaturePattern: RegExp;
  /** What is signed, in its order. */
  readonly content: (message: SignedMessage) => (string | Bytes)[];
  readonly decode: (signature: string) => Bytes;
  readonly words: {
    /** What a secret, a timestamp and a signature look like. */
    readonly secret: string;
    readonly timestamp: string;
    readonly signature: string;
    /** Where the secret is. */
    readonly secretHelp: string;
    /** What to do when all deliveries come unsigned. */
    readonly unsigned: string;
    /** What to do when true deliveries come too late. */
    readonly late: string;
  };
}
