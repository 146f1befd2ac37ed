import type { SettingsFlags } from '../config/config-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { formatCount } from '../terminal/format.ts';
import type { World } from '../world.ts';
import { planAgainAndAgain } from './run-worker.ts';
import { type QueuePlace, withQueue } from './with-queue.ts';
import { withWorkerContext } from './worker-context.ts';

export interface RunPlanOptions {
  readonly place: QueuePlace;
  /** The pause between two plans; null for one plan only. */
  readonly everySeconds: number | null;
}

/** Adds what is to be done to the queue, and does none of it. */
export async function runPlanCommand(
  { place, everySeconds }: RunPlanOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  const pacing = { place, fallbackProcesses: null, leaseMs: undefined };
  return withWorkerContext(pacing, flags, world, ({ sync, signal, onEvent }) =>
    withQueue(place, async (queue) => {
      if (everySeconds !== null) {
        await planAgainAndAgain(queue, everySeconds, { sync, signal, onEvent }, world.platform);
        return 0;
      }
      const plan = await queue.plan({ ...sync, signal, onEvent });
      world.stdout.write(
        `${formatCount(plan.openPartitions)} to be done, ${formatCount(plan.addedJobs)} of them new in the queue.\n`,
      );
      return plan.failedAccounts.length > 0 ? 1 : 0;
    }),
  );
}
