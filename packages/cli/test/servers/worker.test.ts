import { expect, it } from 'vitest';
import { startAgency } from './support/agency.ts';
import { expectTruth } from './support/expect-truth.ts';
import { runWorker, startWorker } from './support/worker-process.ts';

it('four processes copy all accounts, once, within the limits of their keys', async () => {
  await using agency = await startAgency({ accountsOfEach: 2, conversations: 400 });
  const workers = Array.from({ length: 4 }, () => startWorker(agency, '--once', '--dead-after', '30'));
  for (const worker of workers) {
    expect(await worker.ended, worker.printed.stderr + worker.printed.stdout).toBe(0);
    expect(worker.printed.stderr).toBe('');
  }
  expect(agency.refusals()).toBe(0);
  await expectTruth(agency);
  const inserted = workers.map(({ printed }) =>
    Number(/^new +([\d,]+)$/m.exec(printed.stdout)?.[1]?.replace(',', '')),
  );
  expect(inserted.reduce((sum, count) => sum + count, 0)).toBe(agency.ids().length);
  for (const partition of await agency.store.listPartitions()) {
    expect(partition.leasedBy).toBeNull();
    if (partition.kind === 'backfill') expect(partition.checkpoint.completedAt).not.toBeNull();
  }
  const status = await runWorker(agency, 'status', '--json');
  expect(JSON.parse(status.stdout)).toEqual({
    waiting: 0,
    active: 0,
    delayed: 4,
    failed: 0,
    activePartitions: [],
  });
});

it('what a worker is at goes back to the queue when it is asked to stop, and another goes on', async () => {
  await using agency = await startAgency({ accountsOfEach: 1, conversations: 1_500 });
  const first = startWorker(agency, '--dead-after', '3600');
  await expect
    .poll(async () => (await agency.stored()).size, { interval: 100, timeout: 60_000 })
    .toBeGreaterThan(100);
  first.kill('SIGTERM');
  expect(await first.ended, first.printed.stderr).toBe(0);
  expect(first.printed.stdout).toMatch(/stopped, and back in the queue/);
  expect(first.printed.stdout).toMatch(/^new +\d/m);
  expect((await agency.store.listPartitions()).map(({ leasedBy }) => leasedBy)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  // Of a lease or a job that was not given back, it would wait for an hour.
  const second = await runWorker(agency, '--once', '--dead-after', '3600');
  expect(second).toMatchObject({ exitCode: 0, stderr: '' });
  await expectTruth(agency);
});

it('puts aside what a revoked key refuses, in words without the key, and goes on when it is back', async () => {
  await using agency = await startAgency({ accountsOfEach: 2, conversations: 100 });
  const [revoked, ...others] = agency.accounts;
  if (revoked === undefined) throw new Error('Expected accounts.');
  const mend = revoked.simulator.inject({ kind: 'status', status: 401, times: Number.POSITIVE_INFINITY });
  const refused = await runWorker(agency, '--once');
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toMatch(/allo\/office-1\/live: put aside: Allo .*401/);
  const stored = await agency.stored();
  expect([...stored.keys()].sort()).toEqual(others.flatMap((account) => account.ids()).sort());

  const failed = await runWorker(agency, 'failed');
  expect(failed.exitCode).toBe(0);
  expect(failed.stdout).toMatch(
    /^allo\/office-1\/live \(20\d\d-.*Z, 1 attempt\)\n {2}AuthenticationError: Allo .*401/,
  );
  for (const { simulator } of agency.accounts) {
    expect(refused.stdout + refused.stderr + failed.stdout).not.toContain(simulator.apiKey);
  }
  // A plan does not bring back what was put aside: it would be refused again, round after round.
  expect((await runWorker(agency, '--once')).exitCode).toBe(1);

  mend();
  const retried = await runWorker(agency, 'retry');
  expect(retried.stdout).toMatch(/^allo\/office-1\/live: back in the queue\n/);
  expect(await runWorker(agency, '--once')).toMatchObject({ exitCode: 0, stderr: '' });
  await expectTruth(agency);
  expect((await runWorker(agency, 'failed')).stdout).toBe('Nothing was put aside.\n');
});

it('leaves planning to a planner, as docs/compose.yaml has it', async () => {
  await using agency = await startAgency({ accountsOfEach: 1, conversations: 100 });
  const planner = startWorker(agency, 'plan', '--every', '300');
  const workers = [1, 2].map(() => startWorker(agency, '--no-plan', '--concurrency', '4'));
  try {
    await expect
      .poll(async () => [...(await agency.stored()).keys()].sort(), { interval: 200, timeout: 60_000 })
      .toEqual(agency.ids());
    for (const one of [planner, ...workers]) one.kill('SIGTERM');
    for (const one of [planner, ...workers]) {
      expect(await one.ended, one.printed.stderr).toBe(0);
      expect(one.printed.stderr).toBe('');
    }
  } finally {
    for (const one of [planner, ...workers]) one.kill('SIGKILL');
  }
  expect(planner.printed.stdout).toMatch(/allo\/office-1: 2 added to the queue/);
  expect(workers.map(({ printed }) => printed.stdout).join('')).not.toMatch(/added to the queue/);
});
