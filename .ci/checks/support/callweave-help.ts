import { join } from 'node:path';
import { repositoryRoot } from './repository.ts';
import { run } from './run-command.ts';

const bin = join(repositoryRoot, 'packages/cli/dist/bin.js');

/** What the built command says to `callweave <words> --help`. */
export function callweaveHelp(...words: readonly string[]): Promise<string> {
  return run(process.execPath, [bin, ...words, '--help'], { cwd: repositoryRoot });
}
