import type { SyncQueue, WorkerSummary } from '@callweave/core/worker';
import type { SettingsFlags } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { InterruptedError } from '../interrupted-error.ts';
import type { World } from '../world.ts';
import { formatWorkerSummary } from './format-worker-summary.ts';
import { importWorker } from './import-worker.ts';
import { type QueuePlace, withQueue } from './with-queue.ts';
import { type WorkerContext, withWorkerContext } from './worker-context.ts';

export interface RunWorkerOptions {
  readonly place: QueuePlace;
  readonly isOnce: boolean;
  /** The pause between two plans; null to leave planning to others. */
  readonly planEverySeconds: number | null;
  readonly concurrency: number;
  readonly liveEverySeconds: number;
  readonly deadAfterSeconds: number;
  readonly attempts: number;
  readonly fallbackProcesses: number | null;
}

/** Works at what is in the queue: until Ctrl-C, or once until it is empty. */
export async function runWorkerCommand(
  options: RunWorkerOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  const { place, fallbackProcesses, deadAfterSeconds } = options;
  const leaseMs = deadAfterSeconds * 1_000;
  const run = withWorkerContext({ place, fallbackProcesses, leaseMs }, flags, world, (context) =>
    withQueue(place, async (queue) => {
      const summary = await work(queue, options, context, world);
      world.stdout.write(formatWorkerSummary(summary));
      if (!options.isOnce) return 0;
      if (context.signal.aborted) return 130;
      const { failed } = await queue.status();
      if (failed > 0) world.stderr.write(`callweave: ${failed} put aside: callweave worker failed\n`);
      return failed > 0 ? 1 : 0;
    }),
  );
  return run.catch((error: unknown) => {
    // Asked to stop before it had begun.
    if (error instanceof InterruptedError && !options.isOnce) return 0;
    throw error;
  });
}

async function work(
  queue: SyncQueue,
  options: RunWorkerOptions,
  { sync, signal, onEvent }: WorkerContext,
  { platform }: World,
): Promise<WorkerSummary> {
  const { place, isOnce, planEverySeconds, concurrency, liveEverySeconds, deadAfterSeconds, attempts } =
    options;
  const { runWorker } = await importWorker();
  const { since: _, ...engine } = sync;
  const workerOptions = {
    ...engine,
    ...place,
    concurrency,
    liveEveryMs: liveEverySeconds * 1_000,
    deadAfterMs: deadAfterSeconds * 1_000,
    retry: { attempts },
    once: isOnce,
    platform,
    onEvent,
  };
  if (isOnce) {
    if (planEverySeconds !== null) await queue.plan({ ...sync, signal, onEvent, isLiveDue: true });
    return runWorker({ ...workerOptions, signal });
  }
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  const planning =
    planEverySeconds === null
      ? Promise.resolve()
      : planAgainAndAgain(queue, planEverySeconds, { sync, signal: both, onEvent }, platform);
  try {
    // A plan that can't be made ends the worker: the accounts are wrong, and would be tomorrow.
    return await Promise.race([runWorker({ ...workerOptions, signal: both }), rejectionOf(planning)]);
  } finally {
    ended.abort();
  }
}

/** Plans until the signal aborts. */
export async function planAgainAndAgain(
  queue: SyncQueue,
  everySeconds: number,
  { sync, signal, onEvent }: Pick<WorkerContext, 'sync' | 'signal' | 'onEvent'>,
  { sleep }: World['platform'],
): Promise<void> {
  try {
    for (;;) {
      await queue.plan({ ...sync, signal, onEvent });
      await sleep(everySeconds * 1_000, signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function rejectionOf(work: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    work.catch(reject);
  });
}
