/** Takes whole lines, each with its conversation's id. */
export interface LineWriter {
  /** @throws {OutputError} when this line, or one before it, could not be written. */
  write(id: string, line: string): Promise<void>;
  /** Lines that were left out because the file had them. */
  readonly skipped: number;
  close(): Promise<void>;
}

/** The file could not be written: no fault of a provider, and nothing goes on without it. */
export class OutputError extends Error {
  override readonly name = 'OutputError' as const;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${path} could not be written: ${reason}. It holds whole lines up to here; make room, then go on with --append.`,
      { cause },
    );
  }
}
