import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/** How long a process may take to end when asked to. */
const patienceMs = 3_000;

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A process in a group of its own: disposing of it ends it, whatever it started, and waits for that. */
export interface RunningProcess extends AsyncDisposable {
  /** What it writes to file descriptor 3: word for the program that started it. */
  readonly control: Readable;
  readonly standardOutput: () => string;
  readonly standardError: () => string;
  /** The exit code once it is over, null where a signal ended it; rejects when it could not be started. */
  readonly exited: Promise<number | null>;
}

export function startProcess(
  command: string,
  args: readonly string[],
  { cwd, env }: ProcessOptions,
): RunningProcess {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const exited = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    // Later than "exit": by now all that it wrote is here.
    child.on('close', resolve);
  });
  exited.catch(() => {});
  const [standardOutput, standardError] = [collect(child.stdout), collect(child.stderr)];
  return {
    control: child.stdio[3] as Readable,
    standardOutput,
    standardError,
    exited,
    async [Symbol.asyncDispose]() {
      const hasEnded = exited.then(
        () => true,
        () => true,
      );
      signalGroup(child, 'SIGTERM');
      if (await Promise.race([hasEnded, setTimeout(patienceMs, false, { ref: false })])) return;
      signalGroup(child, 'SIGKILL');
      await hasEnded;
    },
  };
}

/**
 * The promise, unless it takes longer, or the process ends before it: then an error with what the process wrote. The
 * promise may be `exited` itself.
 */
export async function whileRunning<T>(
  name: string,
  process: RunningProcess,
  milliseconds: number,
  promise: Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const wrote = (): string => `${process.standardOutput()}${process.standardError()}`;
  const late = setTimeout(milliseconds, null, { signal: over.signal }).then(() => {
    throw new Error(`${name} was not done after ${milliseconds / 1_000} s. It wrote:\n${wrote()}`);
  });
  const ended = process.exited.then((status) => {
    throw new Error(`${name} ended too early, with ${status ?? 'a signal'}. It wrote:\n${wrote()}`);
  });
  late.catch(() => {});
  ended.catch(() => {});
  try {
    return await Promise.race([promise, late, ended]);
  } finally {
    over.abort();
  }
}

function collect(stream: Readable | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group is over already.
  }
}
