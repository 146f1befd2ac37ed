/** The user asked to stop. Not a failure: the command ends with 130. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError' as const;

  /** @param advice What is there already, and how to go on. */
  constructor(advice?: string) {
    super(advice === undefined ? 'Interrupted.' : `Interrupted. ${advice}`);
  }
}
