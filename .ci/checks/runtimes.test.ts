import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineNodes } from './support/machine-nodes.ts';
import { startApiServer } from './support/runtimes/api-server.ts';
import { chromiumRuntime } from './support/runtimes/chromium-runtime.ts';
import { commandRuntime } from './support/runtimes/command-runtime.ts';
import { createSmokeProject } from './support/runtimes/create-smoke-project.ts';
import { isChromiumExpected } from './support/runtimes/find-chromium.ts';
import { binaryOf, installRuntimes, node22 } from './support/runtimes/installed-runtimes.ts';
import type { Runtime, SmokeReport } from './support/runtimes/runtime.ts';
import { workerdRuntime } from './support/runtimes/workerd-runtime.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

/** What .ci/runtimes/smoke.mjs checks: a check that gets lost there is missed here. */
const checks = [
  'gets an object',
  'posts JSON',
  'waits out a 429',
  'throws an error of a class and without the key',
  'aborts while a body stalls',
  'ends an attempt that takes too long',
  'reports an answer that breaks off',
  'does not follow a redirect',
  'refuses a compressed answer that is too long',
  'reads three pages',
  'downloads a recording as a stream',
  'verifies a webhook of Allo',
  'verifies a webhook of itellico',
  'makes a conversation of an item',
  'writes, checks and reads a vCon and subtitles',
  'coalesces getMany into one batch',
  'lists the conversations of itellico',
];

const runtimes: readonly Runtime[] = [
  ...machineNodes().map(({ version, path }) => commandRuntime(`node ${version}`, () => ({ path, args: [] }))),
  ...[node22].flatMap((path) =>
    path === null ? [] : [commandRuntime('node 22', () => ({ path, args: [] }))],
  ),
  // Bun would install what is not there.
  commandRuntime('bun', () => ({ path: binaryOf('bun'), args: ['--no-install', 'run'] })),
  // It may reach the server, and nothing else: no file beside the modules, no variable, no other machine.
  commandRuntime('deno', ({ project, baseUrl }) => ({
    path: binaryOf('deno'),
    args: ['run', '--quiet', '--no-prompt', '--cached-only', `--allow-net=${new URL(baseUrl).host}`],
    env: { DENO_DIR: `${project}/.deno`, DENO_NO_UPDATE_CHECK: '1' },
  })),
  workerdRuntime,
  ...(isChromiumExpected() ? [chromiumRuntime] : []),
];

const apiKey = 'ak_live_a-key-for-nobody-0123456789';
const scratch = temporaryDirectory();
const project = `${scratch.path}/project`;

beforeAll(async () => {
  await installRuntimes();
  await createSmokeProject(scratch.path);
}, 600_000);

afterAll(() => scratch[Symbol.dispose]());

describe.each(runtimes)('the packages on $name', ({ name, run }) => {
  let outcome: PromiseSettledResult<SmokeReport> | undefined;

  // Settled, so that a runtime that can't be had fails its tests instead of leaving them out.
  beforeAll(async () => {
    await using server = await startApiServer(apiKey);
    [outcome] = await Promise.allSettled([run({ project, baseUrl: server.url, apiKey })]);
  }, 600_000);

  function report(): SmokeReport {
    if (outcome?.status === 'fulfilled') return outcome.value;
    throw outcome?.reason ?? new Error(`${name} was not started.`);
  }

  test.each(checks)(`${name}: %s`, (check) => {
    const { passed, failed } = report();
    const failure = failed.find((found) => found.name === check);
    if (failure !== undefined) expect.fail(failure.reason);
    expect(passed).toContain(check);
  });

  test(`${name}: makes no check that is not known here`, () => {
    const { passed, failed } = report();
    expect([...passed, ...failed.map((failure) => failure.name)].sort()).toEqual([...checks].sort());
  });
});
