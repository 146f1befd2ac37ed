import { type AccountWork, createAccountWork, isoAt, type ParsedSource } from './account-work.ts';
import { parseSyncOptions } from './parse-sync-options.ts';
import { planLivePartition, uncoveredRanges } from './plan-partitions.ts';
import { countAnnounced, floorOf } from './prepare-partitions.ts';
import { liveReachOf } from './read-live.ts';
import type { SyncOptions } from './sync-options.ts';
import type { AccountPlan, SyncPlan } from './sync-plan.ts';
import { createTombstoneCheck } from './tombstone-check.ts';

/** Rows of a page, of either provider. */
const pageSize = 100;

/**
 * What `syncConversations` would cost with the same options, by one request for each account, or two where a backfill
 * was interrupted. Nothing is written.
 *
 * @throws {TypeError} as `syncConversations`.
 *
 * @example
 * const { accounts } = await planSync({ sources: [{ source: alloSource(allo) }], store });
 * console.log(accounts[0]?.requests, accounts[0]?.minutes);
 */
export async function planSync(options: SyncOptions): Promise<SyncPlan> {
  const { sources, store, settings } = parseSyncOptions(options);
  settings.signal?.throwIfAborted();
  const tombstones = await createTombstoneCheck(store, settings.forgetKey);
  const accounts = await Promise.all(
    sources.map((source) => planAccount(source, createAccountWork(source, { store, settings, tombstones }))),
  );
  settings.signal?.throwIfAborted();
  return { accounts };
}

async function planAccount({ requestsPerSecond }: ParsedSource, work: AccountWork): Promise<AccountPlan> {
  try {
    let conversations: number | null = 0;
    let requests = 0;
    for (const range of await rangesToRead(work)) {
      const count = await countAnnounced(work.source, { ...range, signal: work.settings.signal });
      if (count === null || conversations === null) conversations = null;
      else {
        conversations += count;
        requests += Math.max(1, Math.ceil(count / pageSize));
      }
    }
    if (conversations === null) {
      return { ...work.account, conversations, requests: null, minutes: null, error: null };
    }
    const minutes = requests / requestsPerSecond / 60;
    return { ...work.account, conversations, requests, minutes, error: null };
  } catch (error) {
    return { ...work.account, conversations: null, requests: null, minutes: null, error };
  }
}

interface Range {
  readonly since: string | null;
  readonly until: string | null;
}

/** What live would read, and from the first to the last of what is left of the backfill; as one where they meet. */
async function rangesToRead({ account, store, settings }: AccountWork): Promise<readonly Range[]> {
  const { sinceMs, lookbackMs, platform } = settings;
  const nowMs = platform.now();
  const known = await store.listPartitions(account);
  const newLive = {
    ...planLivePartition(account, { sinceMs, lookbackMs, nowMs }),
    checkpoint: { version: 1, cursor: null, completedAt: null, lookbackAt: null, deepReadAt: null },
  } as const;
  const live = known.find(({ kind }) => kind === 'live') ?? newLive;
  const existing = known.some(({ kind }) => kind === 'live') ? known : [...known, newLive];
  const left: Range[] = [
    ...uncoveredRanges({ sinceMs, existing }).map((range) => ({
      since: Number.isFinite(range.sinceMs) ? isoAt(range.sinceMs) : null,
      until: isoAt(range.untilMs),
    })),
    ...known
      .filter(({ kind, checkpoint }) => kind === 'backfill' && checkpoint.completedAt === null)
      .map(({ since, until, checkpoint }) => ({ since: checkpoint.cursor ?? since, until })),
  ];
  const { since } = liveReachOf(live, {
    settings,
    nowMs,
    floor: floorOf([...existing, ...left]),
    isAgain: false,
  });
  const ofLate: Range = { since, until: null };
  if (left.length === 0) return [ofLate];
  const until =
    left
      .map((range) => range.until ?? '')
      .sort()
      .at(-1) ?? '';
  const backfill: Range = { since: floorOf(left), until };
  const isJoined = since === null || until >= since;
  return isJoined ? [{ since: floorOf([backfill, ofLate]), until: null }] : [backfill, ofLate];
}
