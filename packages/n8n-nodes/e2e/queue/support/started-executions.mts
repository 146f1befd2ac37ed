import { readFile } from 'node:fs/promises';
import type { Worker } from './queue-mode.mts';

/** The IDs of the executions that a worker has started so far, as it has logged them. */
export async function startedExecutions({ logFile }: Worker): Promise<readonly string[]> {
  const log = await readFile(logFile, 'utf8');
  return [...log.matchAll(/^Worker started execution (\d+) /gm)].map(([, id = '']) => id);
}
