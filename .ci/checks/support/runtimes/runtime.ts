/** What smoke.mjs found. */
export interface SmokeReport {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

export interface SmokeRun {
  /** A project with the packages' tarballs installed, smoke.mjs, and what starts it. */
  readonly project: string;
  readonly baseUrl: string;
  readonly apiKey: string;
}

export interface Runtime {
  readonly name: string;
  /** Makes the checks there; rejects when the runtime can't be had, does not start, or does not end in time. */
  readonly run: (run: SmokeRun) => Promise<SmokeReport>;
}

/** The longest that a runtime may take from its start to its report. */
export const longestRunMs = 60_000;

export function parseReport(text: string): SmokeReport {
  try {
    return JSON.parse(text) as SmokeReport;
  } catch {
    throw new Error(`Expected a report of the checks; got:\n${text}`);
  }
}
