import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startRedis } from '../../../../.ci/checks/support/servers/start-redis.ts';
import { type Agency, servers, startAgency } from './support/agency.ts';
import { expectTruth } from './support/expect-truth.ts';
import { startWorker, type WorkerProcess } from './support/worker-process.ts';

const dayMs = 86_400_000;
const kills = 24;

/** As long as a worker that plans and looks often; whoever dies is noticed after a few seconds. */
const impatient = ['--dead-after', '3', '--live-every', '1', '--plan-every', '2', '--concurrency', '2'];

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Takes every second of the conversations of the last days away, and gives what brings some of them. */
async function hideRecent(agency: Agency): Promise<(share: number) => void> {
  const hidden: { readonly index: number; readonly id: string }[] = [];
  for (const [index, account] of agency.accounts.entries()) {
    const since = new Date(Date.now() - 5 * dayMs).toISOString();
    const recent: string[] = [];
    for await (const { id } of account.source.list({ since })) recent.push(id);
    const taken = recent.filter((_, position) => position % 2 === 0);
    account.erase(taken);
    hidden.push(...taken.map((id) => ({ index, id })));
  }
  expect(hidden.length).toBeGreaterThan(20);
  return (share) => {
    for (const { index, id } of hidden.splice(0, Math.ceil(hidden.length * share))) {
      agency.accounts[index]?.restore([id]);
    }
  };
}

async function untilCurrent(agency: Agency): Promise<void> {
  const ids = agency.ids();
  await expect
    .poll(async () => [...(await agency.stored()).keys()].sort(), { interval: 500, timeout: 120_000 })
    .toEqual(ids);
}

it(`loses nothing and has nothing twice when workers are killed ${kills} times while there is more and more`, async () => {
  await using agency = await startAgency({ accountsOfEach: 2, conversations: 250 });
  const random = createRandom(6);
  const bring = await hideRecent(agency);
  const workers: WorkerProcess[] = [];
  const start = (): void => void workers.push(startWorker(agency, ...impatient));
  for (let index = 0; index < 4; index += 1) start();
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(300 + random() * 1_700);
      const [victim] = workers.splice(Math.floor(random() * workers.length), 1);
      victim?.kill('SIGKILL');
      expect(await victim?.ended).toBeNull();
      bring(0.15);
      start();
    }
    bring(1);
    await untilCurrent(agency);
    for (const worker of workers) worker.kill('SIGTERM');
    for (const worker of workers) expect(await worker.ended, worker.printed.stderr).toBe(0);
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
  }
  // A turn is written down before the request is sent: whoever is killed leaves none that the others don't know of.
  expect(agency.refusals()).toBe(0);
  await expectTruth(agency);
});

it('goes on when Redis was gone and has lost the whole queue, and when it was gone for the stop', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callweave-redis-'));
  const { redis: program } = servers().programs;
  let redis = await startRedis(program, folder);
  const { port } = redis;
  await using agency = await startAgency({
    accountsOfEach: 2,
    conversations: 400,
    redisUrl: `redis://127.0.0.1:${port}`,
  });
  const workers = Array.from({ length: 3 }, () => startWorker(agency, ...impatient));
  try {
    await expect
      .poll(async () => (await agency.stored()).size, { interval: 100, timeout: 60_000 })
      .toBeGreaterThan(100);
    const before = (await agency.stored()).size;
    await redis.stop('SIGKILL');
    await sleep(3_000);
    redis = await startRedis(program, folder, port);
    await untilCurrent(agency);
    expect(before).toBeLessThan(agency.ids().length);
    for (const { printed } of workers) {
      expect(printed.stdout).toMatch(/Redis can't be reached, waiting until it is back: /);
      expect(printed.stdout).toMatch(/Redis is back\./);
      expect(printed.stderr).toBe('');
    }
    expect(agency.refusals()).toBe(0);
    await redis.stop('SIGKILL');
    for (const worker of workers) worker.kill('SIGTERM');
    for (const worker of workers) expect(await worker.ended, worker.printed.stderr).toBe(0);
    await expectTruth(agency);
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await redis.stop('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
