import type { ConversationStore, SyncOptions } from '@callweave/core/sync';
import type { WorkerEvent } from '@callweave/core/worker';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings, requireAccounts } from '../config/load-settings.ts';
import { forgetKeyFor } from '../forget/forget-key.ts';
import { withStore } from '../store/with-store.ts';
import { neutralText } from '../terminal/neutral-text.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { createWorkerSources } from './create-worker-sources.ts';
import { formatWorkerEvent } from './format-worker-event.ts';
import { importWorker } from './import-worker.ts';
import type { QueuePlace } from './with-queue.ts';

export interface WorkerContextOptions {
  readonly place: QueuePlace;
  /** See `SharedPacingOptions`. */
  readonly fallbackProcesses: number | null;
  readonly leaseMs: number | undefined;
}

/** What planners and workers need. */
export interface WorkerContext {
  /** What the engine is told. */
  readonly sync: SyncOptions;
  readonly store: ConversationStore;
  readonly signal: AbortSignal;
  readonly onEvent: (event: WorkerEvent) => void;
}

/** Opens store and pacers, and closes them, whatever happens. */
export async function withWorkerContext<Result>(
  { place, fallbackProcesses, leaseMs }: WorkerContextOptions,
  flags: SettingsFlags,
  world: World,
  work: (context: WorkerContext) => Promise<Result>,
): Promise<Result> {
  const settings = await loadSettings(flags, world);
  const accounts = requireAccounts(settings);
  if (settings.store.kind !== 'postgres') {
    throw new UsageError(
      'Expected --store to be a Postgres, which several machines can write to: env:<name of a variable that holds a postgres:// URL>. For one machine, use callweave sync --watch.',
    );
  }
  const onEvent = (event: WorkerEvent): void => {
    const line = formatWorkerEvent(event);
    if (line !== null) world.stdout.write(`${timeOf(world)} ${neutralText(line)}\n`);
  };
  const { openRedisPacers } = await importWorker();
  return withStore(settings.store, world, async (store, signal) => {
    const forgetKey = await forgetKeyFor((await store.listTombstones()).length, settings.forgetKeyFile);
    const pacers = await openRedisPacers({
      redisUrl: place.redisUrl,
      fallbackProcesses,
      platform: world.platform,
    });
    try {
      const sync: SyncOptions = {
        sources: createWorkerSources(accounts, pacers, world),
        store,
        platform: world.platform,
        ...(leaseMs !== undefined && { leaseMs }),
        ...(settings.since !== null && { since: settings.since }),
        ...(forgetKey !== null && { forgetKey }),
      };
      return await work({ sync, store, signal, onEvent });
    } finally {
      pacers.close();
    }
  });
}

function timeOf({ platform }: World): string {
  return new Date(platform.now()).toISOString().replace(/\.\d+Z$/, 'Z');
}
