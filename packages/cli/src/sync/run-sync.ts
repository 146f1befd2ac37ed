import {
  type ConversationStore,
  planSync,
  type SyncEvent,
  type SyncOptions,
  type SyncSummary,
} from '@callweave/core/sync';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings, requireAccounts } from '../config/load-settings.ts';
import type { Settings } from '../config/settings.ts';
import { describeStore } from '../config/store-address.ts';
import type { ExitCode } from '../exit-code.ts';
import { forgetKeyFor } from '../forget/forget-key.ts';
import { InterruptedError } from '../interrupted-error.ts';
import { withStore } from '../store/with-store.ts';
import type { World } from '../world.ts';
import { type CountedSource, createSyncSources, withoutCounts } from './create-sync-sources.ts';
import { describeFailures, type FailedAccount, namesOf } from './describe-failures.ts';
import { formatPlan } from './format-plan.ts';
import { formatSummary } from './format-summary.ts';
import { createJsonEvents, describeError } from './json-events.ts';
import { runWatch } from './run-watch.ts';
import { isLeftToOthers, syncOnce } from './sync-once.ts';
import { createSyncProgress } from './sync-progress.ts';

export interface RunSyncOptions {
  /** The pause between two runs; null for one run only. */
  readonly intervalSeconds: number | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  /** How long to wait for one answer. */
  readonly timeoutSeconds: number | undefined;
}

/** Makes the store of the flags and the config complete and current. */
export async function runSync(
  options: RunSyncOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  return syncSettings(await loadSettings(flags, world), options, world);
}

/** Accounts, store and time of the settings, made complete and current. */
export async function syncSettings(
  settings: Settings,
  options: RunSyncOptions,
  world: World,
): Promise<ExitCode> {
  const sources = createSyncSources(requireAccounts(settings), world, options);
  return withStore(
    settings.store,
    world,
    async (store, signal) => {
      const syncOptions = () => syncOptionsOf({ sources, store, settings, world });
      const shown = describeStore(settings.store, world.directory);
      const context = { syncOptions, sources, store: shown, signal, options, world };
      if (options.isDryRun) return runPlan(context);
      return options.intervalSeconds === null ? runOnce(context) : runWatch(context);
    },
    { whenMissing: options.isDryRun ? 'pretend' : 'make' },
  );
}

/** What a run of any kind needs. */
export interface SyncContext {
  /** For each run anew: somebody may have been forgotten since the one before. */
  readonly syncOptions: () => Promise<SyncOptions>;
  readonly sources: readonly CountedSource[];
  /** As the user knows it. */
  readonly store: string;
  readonly signal: AbortSignal;
  readonly options: Pick<RunSyncOptions, 'intervalSeconds' | 'isJson'>;
  readonly world: World;
}

/** What the engine is told, whoever runs it. */
export async function syncOptionsOf({
  sources,
  store,
  settings,
  world,
}: {
  readonly sources: readonly CountedSource[];
  readonly store: ConversationStore;
  readonly settings: Settings;
  readonly world: World;
}): Promise<SyncOptions> {
  const tombstones = await store.listTombstones();
  const forgetKey = await forgetKeyFor(tombstones.length, settings.forgetKeyFile);
  return {
    sources: withoutCounts(sources),
    store,
    platform: world.platform,
    ...(settings.since !== null && { since: settings.since }),
    ...(forgetKey !== null && { forgetKey }),
  };
}

async function runOnce({
  syncOptions,
  sources,
  store,
  signal,
  options,
  world,
}: SyncContext): Promise<ExitCode> {
  const { stdout } = world;
  const json = options.isJson ? createJsonEvents(stdout) : null;
  const progress = createSyncProgress(accountsOf(sources), world);
  let summary: SyncSummary;
  try {
    summary = await syncOnce({
      syncOptions: {
        ...(await syncOptions()),
        signal,
        onEvent: (event: SyncEvent) => (json ?? progress).take(event),
      },
      platform: world.platform,
      onWait: (accounts, untilMs) => {
        const until = new Date(untilMs).toISOString().slice(11, 19);
        world.stderr.write(
          `callweave: ${namesOf(accounts)}: another run is at work, or was killed a moment ago. Waiting until ${until} UTC, when what it holds is free unless it is alive.\n`,
        );
      },
    });
  } catch (error) {
    if (!(error instanceof InterruptedError)) throw error;
    throw new InterruptedError(`What was read is in ${store}; the same command goes on from there.`);
  } finally {
    progress.clear();
  }
  if (json === null) {
    stdout.write(
      formatSummary(
        summary,
        sources.map(({ counts }) => counts),
        stdout.terminalColumns ?? columnsWithoutTerminal,
      ),
    );
    stdout.write(`Stored in ${store}.\n`);
  } else json.summary(summary);
  const left = summary.accounts.filter(isLeftToOthers);
  if (left.length > 0) {
    world.stderr.write(
      `callweave: ${namesOf(left)}: another run is at work there and goes on; see what it says. Nothing of it was read by this one.\n`,
    );
  }
  return tellFailures(summary.accounts, world);
}

async function runPlan({ syncOptions, signal, options, world }: SyncContext): Promise<ExitCode> {
  const plan = await planSync({ ...(await syncOptions()), signal });
  world.stdout.write(
    options.isJson
      ? `${JSON.stringify({ accounts: plan.accounts.map(({ error, ...account }) => ({ ...account, error: error === null ? null : describeError(error) })) })}\n`
      : `${formatPlan(plan, world.stdout.terminalColumns ?? columnsWithoutTerminal)}Nothing was read or written but what was needed to tell.\n`,
  );
  return tellFailures(plan.accounts, world);
}

function tellFailures(accounts: readonly FailedAccount[], { stderr }: World): ExitCode {
  const failed = accounts.filter(({ error }) => error !== null);
  for (const failure of describeFailures(failed, { accountCount: accounts.length })) {
    stderr.write(`callweave: ${failure}\n`);
  }
  return failed.length > 0 ? 1 : 0;
}

/** As wide as the help is there. */
const columnsWithoutTerminal = 100;

function accountsOf(sources: readonly CountedSource[]) {
  return sources.map(({ source: { provider }, account = 'main' }) => ({ provider, account }));
}
