import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTestWorld } from './support/test-world.ts';

const bin = join(import.meta.dirname, '../dist/bin.js');

/** Node as it is where the optional peers are not installed. */
const withoutPeers = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(name, context, next) {
      if (!/^(?:bullmq|ioredis|redis|pg)(?:\\/|$)/.test(name)) return next(name, context);
      throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
    },
  });
`)}`;

function runWithoutPeers(
  ...argv: readonly string[]
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, ['--import', withoutPeers, bin, ...argv], {
    env: { REDIS_URL: 'redis://127.0.0.1:1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...printed }));
  });
}

it('needs nothing more installed for those who do not use it', async () => {
  for (const argv of [['--help'], ['worker', '--help'], ['worker', 'run', '--help'], ['sync', '--help']]) {
    expect(await runWithoutPeers(...argv)).toMatchObject({ exitCode: 0, stderr: '' });
  }
});

it('names what is to be installed', async () => {
  expect(await runWithoutPeers('worker', 'status')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      'callweave: Expected the packages "bullmq" and "ioredis", optional peers of @callweave/core, to be installed for a queue; one is not. Install them beside: npm install bullmq ioredis\n',
  });
});

it.each([
  [['status'], /needs a redis:\/\/ URL in the environment variable REDIS_URL, and it is not set/],
  [['status', '--redis', 'env:QUEUE_URL'], /variable QUEUE_URL, and it holds something else/],
  [
    ['status', '--redis', 'redis://user:hunter2hunter2@host'],
    /Expected --redis to be env:<name of a variable/,
  ],
  [
    ['run', '--redis', 'env:GOOD_URL', '--concurrency', '0'],
    /--concurrency to be a whole number from 1 to 1000/,
  ],
  [
    ['run', '--redis', 'env:GOOD_URL', '--fallback-processes', 'x'],
    /--fallback-processes to be a whole number/,
  ],
  [['run', '--redis', 'env:GOOD_URL'], /Expected --store to be a Postgres/],
  [['plan', '--redis', 'env:GOOD_URL', '--store', 'calls.db'], /For one machine, use callweave sync --watch/],
  [['run', '--redis', 'env:GOOD_URL', '--store', 'env:NONE'], /variable NONE, and it is not set/],
])('says what was expected of callweave worker %j', async (argv, message) => {
  const world = await createTestWorld({
    QUEUE_URL: 'http://user:hunter2hunter2@host',
    GOOD_URL: 'redis://127.0.0.1:1',
    ALLO_API_KEY: 'ak_live_demo',
  });
  expect(await world.run('worker', ...argv)).toBe(2);
  expect(world.printed.stderr).toMatch(message);
  expect(world.printed.stderr).not.toContain('hunter2');
  await world.remove();
});
