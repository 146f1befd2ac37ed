import { expect, it } from 'vitest';
import { repositoryRoot } from './support/repository.ts';
import { run } from './support/run-command.ts';

it('every package, its type tests included, is right for TypeScript 5.9 as well', async () => {
  const output = await run('bash', ['.ci/typecheck', '5.9.3'], { cwd: repositoryRoot });
  expect(output).toContain('Version 5.9.3');
}, 240_000);
