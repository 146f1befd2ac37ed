import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The scan looks at a checkout of the sources, and at what was published. */
export type ScanLeg = 'source' | 'tarball';

export interface ScanResult {
  readonly passed: boolean;
  readonly message?: string;
  /** What ESLint prints. */
  readonly details?: string;
}

/** Runs n8n's own scan over a folder, in a program of its own: only there does it get the TypeScript that it needs. */
export async function scanPackage(directory: string, leg: ScanLeg): Promise<ScanResult> {
  const hook = join(import.meta.dirname, 'use-typescript-5.mts');
  const program = join(import.meta.dirname, 'scan-folder.mts');
  // In a test run the scan's rules would take every file for one of their own tests.
  const { NODE_ENV: _, ...env } = process.env;
  const { stdout } = await run(process.execPath, ['--import', hook, program, directory, leg], { env });
  return JSON.parse(stdout);
}
