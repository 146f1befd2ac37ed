import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './support/repository.ts';

test.runIf(process.platform === 'linux')('what we started ends when we are killed', async () => {
  const module = join(repositoryRoot, '.ci/checks/support/ending-with-us.ts');
  const program = 'console.log("It runs."); setInterval(() => {}, 1000)';
  const script = `
    import { spawn } from 'node:child_process';
    import { endingWithUs } from ${JSON.stringify(module)};
    const [command, args] = endingWithUs('SIGTERM', process.execPath, ['-e', ${JSON.stringify(program)}]);
    spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  `;
  const us = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [line] = await once(us.stdout, 'data');
  expect(String(line)).toBe('It runs.\n');
  us.kill('SIGKILL');
  // Once the last one that writes there has ended.
  await once(us.stdout, 'close');
});
