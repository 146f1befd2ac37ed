/** The user asked to stop. Not a failure: the command ends with 130. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError' as const;

  constructor() {
    super('Interrupted.');
  }
}
