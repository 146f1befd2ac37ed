import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerSummary } from '@callweave/core/worker';
import { createSimulator, generateDialogues } from '@callweave/simulator';
import { findServers } from '../../../../.ci/checks/support/servers/find-servers.ts';
import { startPostgres } from '../../../../.ci/checks/support/servers/start-postgres.ts';
import { startRedis } from '../../../../.ci/checks/support/servers/start-redis.ts';
import { type Benchmark, MissedBoundError } from '../benchmark.ts';
import type { WorkerSettings } from './messages.ts';

const keys = 24;
const conversationsOfEach = 1_000;
/** Of each process: so many keys are kept busy by one. */
const concurrency = 6;
const processCounts = [1, 2, 4] as const;
/** Of what twice as many processes would do if nothing were in their way; four are more than the machine has cores. */
const leastSpeedup = { 1: 1, 2: 1.6, 4: 0 };

/**
 * A whole sync of many accounts through a real Redis and Postgres, each at a simulator that allows 5 searches a second.
 * What counts is how much sooner twice as many processes are done.
 */
export const workers: Benchmark = {
  name: 'workers',
  description: `a sync of ${keys} accounts by 1, 2 and 4 worker processes, as a ratio to one (takes minutes)`,
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'callweave-workers-'));
    const programs = await findServers(print);
    const redis = await startRedis(programs.redis, folder);
    const postgres = await startPostgres(programs.postgres, folder);
    const servers = {
      redisUrl: `redis://127.0.0.1:${redis.port}`,
      connectionString: postgres.connectionString,
    };
    const missed: string[] = [];
    try {
      let alone = Number.NaN;
      for (const processes of processCounts) {
        const { seconds, rows, refused } = await measure(processes, servers);
        if (processes === 1) alone = seconds;
        const speedup = alone / seconds;
        print(
          `${processes} processes: ${rows} rows in ${seconds.toFixed(1)} s, ×${speedup.toFixed(2)} of one, 429: ${refused}`,
        );
        if (speedup < leastSpeedup[processes]) missed.push(`${processes} processes ×${speedup.toFixed(2)}`);
        if (refused > 0) missed.push(`${processes} processes, ${refused} answers of 429`);
      }
    } finally {
      await postgres.stop();
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    }
    if (missed.length > 0) {
      throw new MissedBoundError(
        `Expected two processes to be ×1.6 of one, and no 429; got ${missed.join(', ')}.`,
      );
    }
  },
};

interface Reading {
  readonly seconds: number;
  readonly rows: number;
  readonly refused: number;
}

async function measure(
  processes: number,
  servers: Pick<WorkerSettings, 'redisUrl' | 'connectionString'>,
): Promise<Reading> {
  const until = new Date().toISOString();
  const simulators = await Promise.all(
    Array.from({ length: keys }, (_, key) =>
      createSimulator({
        provider: 'allo',
        dialogues: generateDialogues({ seed: key + 1, count: conversationsOfEach }),
        // No two have conversations of one id.
        seed: key + 1,
        until,
        windowPhaseMs: (key * 41) % 1_000,
      }).listen(),
    ),
  );
  const children: ChildProcess[] = [];
  try {
    const settings: WorkerSettings = {
      ...servers,
      concurrency,
      queueName: `bench-${processes}`,
      schema: `bench_${processes}`,
      accounts: simulators.map(({ url, apiKey }, key) => ({ name: `account-${key}`, url, apiKey })),
    };
    for (let index = 0; index < processes; index += 1) {
      const child = fork(new URL('worker-process.ts', import.meta.url));
      children.push(child);
      child.send(settings);
      await once(child, 'message');
    }
    const startedAt = performance.now();
    const summaries = children.map((child) => once(child, 'message') as Promise<[WorkerSummary]>);
    for (const child of children) child.send('go');
    const rows = (await Promise.all(summaries)).reduce((sum, [{ inserted }]) => sum + inserted, 0);
    return {
      seconds: (performance.now() - startedAt) / 1_000,
      rows,
      refused: simulators.reduce((sum, simulator) => sum + (simulator.counts().byStatus['429'] ?? 0), 0),
    };
  } finally {
    for (const child of children) child.kill();
    await Promise.all(simulators.map((simulator) => simulator.close()));
  }
}
