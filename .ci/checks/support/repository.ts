import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-command.ts';

export const repositoryRoot: string = join(import.meta.dirname, '../../..');

/** The files that git tracks and that are still there, relative to the root. */
export async function trackedFiles(): Promise<string[]> {
  const output = await run('git', ['ls-files', '-z'], { cwd: repositoryRoot });
  return output.split('\0').filter((file) => file !== '' && existsSync(join(repositoryRoot, file)));
}
