import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator, generateDialogues } from '@callweave/simulator';
import { findServers } from '../../../../.ci/checks/support/servers/find-servers.ts';
import { startRedis } from '../../../../.ci/checks/support/servers/start-redis.ts';
import { type Benchmark, MissedBoundError } from '../benchmark.ts';
import type { Candidate, SenderReport, SenderSettings } from './messages.ts';

const requests = 100;
const limitPerSecond = 5;
const leastShare = 0.98;
const candidates: readonly Candidate[] = ['pace log', 'GCRA', 'rate-limiter-flexible'];
const latencies = [
  [0, 0],
  [5, 60],
] as const;

/** Where the windows of the simulators begin, in their second. */
const phasesMs = Array.from({ length: 20 }, (_, index) => index * 50);

interface Reading {
  /** All answers of 429. */
  readonly refused: number;
  /** Of the limit that was used by what was not refused: the mean of all simulators, and the worst. */
  readonly share: number;
  readonly worstShare: number;
}

/**
 * The same requests by 1, 2 and 4 processes with one key, in real time and through a real Redis: what is refused, and how
 * much of the limit is used. Twenty keys at once, at simulators whose windows begin at other moments, since that decides
 * what an uneven pace costs. Ours must keep the bound; what else there is stands beside it.
 */
export const sharedPacing: Benchmark = {
  name: 'shared-pacing',
  description: `${requests} batch requests by 1, 2 and 4 processes at ${limitPerSecond} a second, shared through Redis (takes minutes)`,
  async run(print) {
    const folder = await mkdtemp(join(tmpdir(), 'callweave-redis-'));
    const redis = await startRedis((await findServers(print)).redis, folder);
    const missed: string[] = [];
    try {
      for (const latencyMs of latencies) {
        for (const candidate of candidates) {
          for (const processes of [1, 2, 4]) {
            const { refused, share, worstShare } = await measure({
              candidate,
              latencyMs,
              processes,
              redisPort: redis.port,
            });
            const name = `${candidate}, ${processes} processes, ${latencyMs.join(' to ')} ms more`;
            const shares = `${share.toFixed(3)}, the worst ${worstShare.toFixed(3)}`;
            print(`${name}: 429: ${refused} of ${requests * phasesMs.length}, share of the limit: ${shares}`);
            if (candidate === 'pace log' && (refused > 0 || share < leastShare)) missed.push(name);
          }
        }
      }
    } finally {
      await redis.stop();
      await rm(folder, { recursive: true });
    }
    if (missed.length > 0) {
      throw new MissedBoundError(
        `Expected ${leastShare} of the limit and no 429; missed by ${missed.join('; ')}.`,
      );
    }
  },
};

async function measure({
  processes,
  ...settings
}: Pick<SenderSettings, 'candidate' | 'latencyMs' | 'redisPort'> & {
  readonly processes: number;
}): Promise<Reading> {
  const dialogues = generateDialogues({ seed: 1, count: requests });
  const now = Date.now();
  const simulators = await Promise.all(
    phasesMs.map((phaseMs) =>
      createSimulator({ provider: 'allo', dialogues, windowPhaseMs: (phaseMs + now) % 1_000 }).listen(),
    ),
  );
  const senders: ChildProcess[] = [];
  try {
    const targets = simulators.map((simulator) => ({
      url: simulator.url,
      apiKey: simulator.apiKey,
      ids: simulator.truth().map(({ row }) => row.id),
    }));
    for (let index = 0; index < processes; index += 1) {
      const sender = fork(new URL('sender.ts', import.meta.url));
      senders.push(sender);
      sender.send({ ...settings, targets, limitPerSecond, requests: requests / processes });
      await once(sender, 'message');
    }
    const reports = senders.map((sender) => once(sender, 'message') as Promise<[SenderReport]>);
    for (const sender of senders) sender.send('go');
    const ended = (await Promise.all(reports)).map(([report]) => report);
    const startedAt = Math.min(...ended.map((report) => report.startedAt));
    const refused = simulators.map((simulator) => simulator.counts().byStatus['429'] ?? 0);
    const shares = refused.map((count, index) => {
      const seconds = (Math.max(...ended.map(({ endedAt }) => endedAt[index] ?? 0)) - startedAt) / 1_000;
      return (requests - count) / (seconds * limitPerSecond);
    });
    return {
      refused: refused.reduce((sum, count) => sum + count, 0),
      share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
      worstShare: Math.min(...shares),
    };
  } finally {
    for (const sender of senders) sender.kill();
    await Promise.all(simulators.map((simulator) => simulator.close()));
  }
}
