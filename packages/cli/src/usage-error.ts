/** The command was called in a way that can't work; nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
}
