import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts a file of this folder as a process of its own. */
export function start(file: string, execArgv: readonly string[] = []): ChildProcess {
  return fork(join(import.meta.dirname, file), { execArgv: [...execArgv] });
}

/** Its next message; an error when it ends without one. */
export async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const exit = once(child, 'exit', ended).then(([code]) => {
    throw new Error(`A process of the benchmark ended with ${String(code)} before it answered.`);
  });
  const answer = once(child, 'message', ended).then(([message]: Answer[]) => message as Answer);
  try {
    return await Promise.race([answer, exit]);
  } finally {
    ended.abort();
    await Promise.allSettled([answer, exit]);
  }
}

/**
 * For a process whose memory counts: a collector that may not let garbage pile up. With free rein it does so for as
 * long as a process lives, and what is resident tells how long that was rather than what is needed.
 */
export const boundedHeap: readonly string[] = [
  '--expose-gc',
  '--max-old-space-size=64',
  '--max-semi-space-size=4',
];

export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}
