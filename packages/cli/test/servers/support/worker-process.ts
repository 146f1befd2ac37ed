import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment } from '../../../../../.ci/checks/support/clean-environment.ts';
import type { Agency } from './agency.ts';

/** The built command as a process of its own, as users run it. */
const bin = join(import.meta.dirname, '../../../dist/bin.js');

export interface WorkerProcess {
  readonly pid: number;
  readonly printed: { stdout: string; stderr: string };
  /** With its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** `callweave worker …` for an agency. */
export function startWorker(agency: Agency, ...flags: readonly string[]): WorkerProcess {
  const [command, ...rest] = /^(?:plan|status|failed|retry)$/.test(flags[0] ?? '')
    ? flags
    : ['run', ...flags];
  const child = spawn(
    process.execPath,
    [bin, 'worker', command ?? 'run', '--queue', agency.queueName, ...rest],
    {
      cwd: agency.directory,
      env: { ...cleanEnvironment(), ...agency.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  return {
    pid: child.pid ?? 0,
    printed,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => resolve(exitCode));
    }),
    kill: (signal) => void child.kill(signal),
  };
}

/** Runs it to its end. */
export async function runWorker(
  agency: Agency,
  ...flags: readonly string[]
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const worker = startWorker(agency, ...flags);
  const exitCode = await worker.ended;
  return { exitCode, ...worker.printed };
}
