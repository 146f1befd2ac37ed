import { type SyncSummary, syncConversations } from '@callweave/core/sync';
import type { ExitCode } from '../exit-code.ts';
import { formatCount, formatDuration } from '../terminal/format.ts';
import { messageOf } from '../terminal/message-of.ts';
import { describeFailures } from './format-summary.ts';
import { createJsonEvents } from './json-events.ts';
import type { SyncContext } from './run-sync.ts';
import { accountNameOf, createSyncProgress } from './sync-progress.ts';
import { type WatchRound, watchSync } from './watch-sync.ts';

/** In between, a run reads back an hour; that is enough for what is new, and leaves the key's limit to others. */
const lookbackEveryMs = 3_600_000;

export interface RunWatchOptions {
  /** @default syncConversations */
  readonly run?: typeof syncConversations;
  /** Ends a pause at once. */
  readonly woken?: () => Promise<void>;
}

/**
 * A sync that goes on until Ctrl-C. It says what came and what failed, each fault once as long as it lasts, and nothing
 * of rounds without either.
 */
export async function runWatch(
  context: SyncContext,
  { run = syncConversations, woken }: RunWatchOptions = {},
): Promise<ExitCode> {
  const { syncOptions, sources, store, signal, options, world } = context;
  const { stdout, stderr, platform } = world;
  const { isJson, intervalSeconds } = options;
  const json = isJson ? createJsonEvents(stdout) : null;
  const progress = createSyncProgress(
    sources.map(({ source: { provider }, account = 'main' }) => ({ provider, account })),
    world,
  );
  const log = createWatchLog(context);
  if (!isJson)
    stdout.write(
      `${run === syncConversations ? 'Syncing' : 'Following webhooks'} into ${store}, every ${formatDuration(intervalSeconds ?? 0)}; Ctrl-C ends.\n`,
    );
  await watchSync({
    now: platform.now,
    sleep: platform.sleep,
    intervalMs: (intervalSeconds ?? 0) * 1_000,
    signal,
    ...(woken !== undefined && { woken }),
    run: async (runSignal) =>
      run({
        ...(await syncOptions()),
        lookbackEveryMs,
        signal: runSignal,
        onEvent: (event) => (json ?? progress).take(event),
      }),
    onRound: (round) => {
      progress.clear();
      if (round.summary !== null) json?.summary(round.summary);
      for (const failure of log.newFailures(round)) stderr.write(`callweave: ${failure}\n`);
      if (json === null) for (const line of log.linesOf(round)) stdout.write(`${line}\n`);
    },
  });
  progress.clear();
  if (json === null) stdout.write('Stopped.\n');
  return 0;
}

/** What of a round is worth a line. */
function createWatchLog({ world }: SyncContext): {
  readonly linesOf: (round: WatchRound) => readonly string[];
  readonly newFailures: (round: WatchRound) => readonly string[];
} {
  let told: readonly string[] = [];
  let isFirst = true;
  const clock = (): string => new Date(world.platform.now()).toISOString().slice(11, 19);
  return {
    linesOf: ({ summary }) => {
      const lines = changesOf(summary, isFirst).map((line) => `${clock()}  ${line}`);
      if (summary !== null) isFirst = false;
      return lines;
    },
    newFailures: ({ summary, error, pauseMs }) => {
      const failures = summary === null ? [messageOf(error)] : describeFailures(summary);
      const fresh = failures.filter((failure) => !told.includes(failure));
      const isOver = told.length > 0 && failures.length === 0;
      told = failures;
      const next = `Tried again in ${formatDuration(pauseMs / 1_000)}.`;
      return isOver ? ['What failed before works again.'] : fresh.map((failure) => `${failure} ${next}`);
    },
  };
}

/** The first round is told in any case, so that it is seen to work. */
function changesOf(summary: SyncSummary | null, isFirst: boolean): readonly string[] {
  return (summary?.accounts ?? []).flatMap((account) => {
    const { inserted, updated, deleted, error } = account;
    const isQuiet = inserted + updated + deleted === 0 && !isFirst;
    if (error !== null || isQuiet) return [];
    const gone = deleted > 0 ? `, ${formatCount(deleted)} gone` : '';
    return [
      `${accountNameOf(account)}: ${formatCount(inserted)} new, ${formatCount(updated)} changed${gone}`,
    ];
  });
}
