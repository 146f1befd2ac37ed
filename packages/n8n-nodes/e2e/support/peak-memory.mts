import { readFile, writeFile } from 'node:fs/promises';

export interface PeakGrowth<Run> {
  readonly run: Run;
  /** By how much its memory grew at most. */
  readonly megabytes: number;
}

/** Measures a process while something runs in it; on Linux only. */
export async function peakGrowth<Run>(pid: number, start: () => Promise<Run>): Promise<PeakGrowth<Run>> {
  // Sets the peak to what is held now: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  const before = await megabytesOf(pid, 'VmRSS');
  const run = await start();
  return { run, megabytes: (await megabytesOf(pid, 'VmHWM')) - before };
}

async function megabytesOf(pid: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
}
