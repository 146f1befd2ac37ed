import { SimulatorError } from '../simulator-error.ts';

/** A dialogue file that cannot be read, or one of its lines. */
export class DialogueFileError extends SimulatorError {
  override readonly name = 'DialogueFileError' as const;
  readonly path: string;
  /** Counted from 1; null when the file as a whole is the matter. */
  readonly line: number | null;

  constructor(details: { path: string; line: number | null; reason: string; cause?: unknown }) {
    const place = details.line === null ? details.path : `${details.path}:${details.line}`;
    super({ code: 'BAD_DIALOGUE_FILE', message: `${place}: ${details.reason}`, cause: details.cause });
    this.path = details.path;
    this.line = details.line;
  }
}
