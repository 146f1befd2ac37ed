import { type SyncEvent, syncConversations } from '@callweave/core/sync';
import type { ExitCode } from '../exit-code.ts';
import { formatInterval, formatLogTime } from '../terminal/format.ts';
import { accountNameOf } from './describe-failures.ts';
import { createJsonEvents } from './json-events.ts';
import type { SyncContext } from './run-sync.ts';
import { createSyncProgress } from './sync-progress.ts';
import { createWatchLog } from './watch-log.ts';
import { watchSync } from './watch-sync.ts';

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
  const linesOf = createWatchLog();
  const time = (): string => formatLogTime(platform.now());
  const takeAsText = (event: SyncEvent): void => {
    progress.take(event);
    if (event.type !== 'hint_expired') return;
    stderr.write(
      `${time()}  callweave: ${accountNameOf(event)}: a webhook named ${event.conversationId}, which the provider has not had for two days; it is asked for no more.\n`,
    );
  };
  if (!isJson)
    stdout.write(
      `${run === syncConversations ? 'Syncing' : 'Following webhooks'} into ${store}, every ${formatInterval(intervalSeconds ?? 0)}; Ctrl-C ends.\n`,
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
        onEvent: json?.take ?? takeAsText,
      }),
    onRound: (round) => {
      progress.clear();
      if (round.summary !== null) json?.summary(round.summary);
      const { changes, troubles } = linesOf(round);
      if (json === null) for (const change of changes) stdout.write(`${time()}  ${change}\n`);
      for (const trouble of troubles) stderr.write(`${time()}  callweave: ${trouble}\n`);
    },
  });
  progress.clear();
  if (json === null) stdout.write('Stopped.\n');
  return 0;
}
