/** What came of an export. */
export interface ExportCounts {
  /** Conversations that the filters let through. */
  conversations: number;
  /** Files that were written, of those formats that have a file for each. */
  written: number;
  /** Files that had their content already. */
  unchanged: number;
  /** Conversations that have nothing in the output, by why. */
  readonly leftOut: Map<string, number>;
}

export function createExportCounts(): ExportCounts {
  return { conversations: 0, written: 0, unchanged: 0, leftOut: new Map() };
}

export function countLeftOut({ leftOut }: ExportCounts, reason: string): void {
  leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
}
