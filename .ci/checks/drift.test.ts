import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './support/repository.ts';
import { runCommand } from './support/run-command.ts';
import { readWorkspace } from './support/workspace.ts';

const generators = readWorkspace(repositoryRoot).filter(({ manifest }) => manifest.scripts?.generate);

test.each(generators)('what $manifest.name generates is what is committed', async ({ directory }) => {
  const script = join(directory, 'src/generate.ts');
  const { status, output } = await runCommand(process.execPath, [script, '--check'], { cwd: directory });
  expect(status, output).toBe(0);
});
