import { chmodSync, copyFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from './support/repository.ts';
import { type CommandResult, runCommand } from './support/run-command.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { writeTree } from './support/write-tree.ts';

const passed = (tests: number) => ({
  numTotalTests: tests,
  numPassedTests: tests,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
});

/** Runs .ci/run in a made-up repository whose npm is the given shell script. */
async function runWith(npm: string): Promise<CommandResult> {
  using directory = temporaryDirectory();
  writeTree(directory.path, {
    'bin/npm': `#!/bin/sh\n${npm}\n`,
    '.ci/run': '',
    'fresh.json': passed(7),
    'packages/core/reports/stale.json': passed(100),
    '.ci/reports/stale.json': passed(1000),
  });
  for (const file of ['run', 'count-tests.mjs']) {
    copyFileSync(join(repositoryRoot, '.ci', file), join(directory.path, '.ci', file));
  }
  chmodSync(join(directory.path, 'bin/npm'), 0o755);
  const path = [join(directory.path, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  return await runCommand('bash', ['.ci/run'], { cwd: directory.path, env: { ...process.env, PATH: path } });
}

describe('.ci/run', () => {
  test('ends with the counts of the reports that the test command wrote', async () => {
    const result = await runWith('echo "$@"; mkdir -p .ci/reports; cp fresh.json .ci/reports/vitest.json');
    expect(result).toEqual({
      status: 0,
      output: 'test\nrun test:servers\nrun test:n8n\n7 passed, 0 failed\n',
    });
  });

  test.each(['test:servers', 'test:n8n'])('runs %s too, and fails when that failed', async (script) => {
    const npm = `mkdir -p .ci/reports; cp fresh.json .ci/reports/vitest.json; [ "$2" != ${script} ] || exit 4`;
    expect(await runWith(npm)).toEqual({ status: 4, output: '7 passed, 0 failed\n' });
  });

  test('prints the counts and fails when the test command failed', async () => {
    const result = await runWith('mkdir -p .ci/reports; cp fresh.json .ci/reports/vitest.json; exit 3');
    expect(result).toEqual({ status: 3, output: '7 passed, 0 failed\n' });
  });

  test('fails when the test command left no report, whatever older runs left', async () => {
    const result = await runWith('exit 0');
    expect(result).toEqual({ status: 1, output: 'No test report was found.\n0 passed, 0 failed\n' });
  });

  test('gives the test command CI=true, no input, and a turbo that runs everything anew', async () => {
    const { output } = await runWith('echo "$CI $TURBO_FORCE [$(cat)]"');
    expect(output).toMatch(/^true true \[\]\n/);
  });
});
