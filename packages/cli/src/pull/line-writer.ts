/** Takes whole lines, each with its conversation's id. */
export interface LineWriter {
  write(id: string, line: string): Promise<void>;
  /** Lines that were left out because the file had them. */
  readonly skipped: number;
  close(): Promise<void>;
}
