/** A place in a document that breaks a rule of the draft. */
export interface VconViolation {
  /** The rule's name: `schema` for the JSON Schema, else one of those in the README. */
  readonly rule: string;
  /** A JSON Pointer (RFC 6901), such as `/dialog/0/parties/1`; empty for the whole document. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}
