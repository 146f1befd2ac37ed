import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './support/repository.ts';
import { type CommandResult, runCommand } from './support/run-command.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';
import { writeTree } from './support/write-tree.ts';

const script = join(repositoryRoot, '.ci/count-tests.mjs');

async function count(files: Record<string, unknown>): Promise<CommandResult> {
  using directory = temporaryDirectory();
  writeTree(directory.path, files);
  return await runCommand(process.execPath, [script, directory.path], { cwd: directory.path });
}

function report(numbers: {
  passed?: number;
  failed?: number;
  pending?: number;
  todo?: number;
  success?: boolean;
}) {
  const { passed = 0, failed = 0, pending = 0, todo = 0, success = failed === 0 } = numbers;
  return {
    numTotalTests: passed + failed + pending + todo,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    success,
  };
}

test('adds up the reports of the packages and of the workspace', async () => {
  const result = await count({
    'packages/transport/reports/vitest.json': report({ passed: 3 }),
    'packages/core/reports/node.json': report({ passed: 4 }),
    'packages/core/reports/edge.json': report({ passed: 5 }),
    '.ci/reports/vitest.json': report({ passed: 6 }),
  });
  expect(result).toEqual({ status: 0, output: '18 passed, 0 failed\n' });
});

test('names skipped tests and todos only where there are any', async () => {
  const result = await count({ '.ci/reports/vitest.json': report({ passed: 1, pending: 2, todo: 3 }) });
  expect(result).toEqual({ status: 0, output: '1 passed, 0 failed, 5 skipped\n' });
});

test('fails when a test failed', async () => {
  const result = await count({ '.ci/reports/vitest.json': report({ passed: 1, failed: 2 }) });
  expect(result).toEqual({ status: 1, output: '1 passed, 2 failed\n' });
});

test('fails when a test file could not be loaded, which is no failed test', async () => {
  const { status, output } = await count({
    '.ci/reports/vitest.json': report({ passed: 1, success: false }),
  });
  expect(status).toBe(1);
  expect(output).toMatch(/the run did not succeed\n1 passed, 0 failed\n$/);
});

test('fails when there is no report', async () => {
  const result = await count({ 'packages/transport/package.json': {} });
  expect(result).toEqual({ status: 1, output: 'No test report was found.\n0 passed, 0 failed\n' });
});

test('fails on half a report, and still counts the others', async () => {
  const { status, output } = await count({
    'packages/core/reports/vitest.json': '{"numTotalTests": 3,',
    'packages/transport/reports/vitest.json': report({ passed: 2 }),
  });
  expect(status).toBe(1);
  expect(output).toMatch(/not readable as JSON\n2 passed, 0 failed\n$/);
});

test('leaves out JSON that is no test report', async () => {
  const result = await count({
    'packages/bench/reports/bench.json': { rows: [] },
    '.ci/reports/vitest.json': report({ passed: 1 }),
  });
  expect(result).toEqual({ status: 0, output: '1 passed, 0 failed\n' });
});
