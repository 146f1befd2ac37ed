import { parseInstant } from '../time.ts';
import { type AccountWork, isoAt, type SyncSettings } from './account-work.ts';
import { readRange } from './read-range.ts';
import type { PartitionCheckpoint, SyncPartition } from './sync-partition.ts';
import type { HeldPartition } from './with-lease.ts';

/** How far the live read goes back, and why. */
export interface LiveReach {
  /** ISO 8601 in UTC; null for everything. */
  readonly since: string | null;
  readonly isLookback: boolean;
  readonly isDeep: boolean;
}

export interface LiveRound {
  /** From when on conversations are copied, ISO 8601 in UTC; null for all of them. */
  readonly floor: string | null;
  /** Whether the same run has done it before: then what is new is enough. */
  readonly isAgain: boolean;
}

/**
 * Reads everything of late, as far back as is due. The new cursor is the time on this machine's clock at which the
 * request was sent; the overlap makes up for a clock that is wrong.
 */
export async function readLive(
  work: AccountWork,
  held: HeldPartition,
  { floor, isAgain }: LiveRound,
): Promise<void> {
  const { checkpoint } = held.partition;
  const sentAtMs = work.settings.platform.now();
  const sentAt = isoAt(sentAtMs);
  const reach = liveReachOf(held.partition, { settings: work.settings, nowMs: sentAtMs, floor, isAgain });
  const next: PartitionCheckpoint = {
    version: 1,
    cursor: sentAt,
    completedAt: null,
    lookbackAt: reach.isLookback ? sentAt : checkpoint.lookbackAt,
    deepReadAt: reach.isDeep ? sentAt : checkpoint.deepReadAt,
  };
  await readRange(work, {
    source: work.source,
    since: reach.since,
    until: null,
    lease: held.lease,
    signal: held.signal,
    checkpointAt: (completeBefore) => (completeBefore === null ? next : null),
  });
}

/** The first time from where the backfill ends; then as far before the last read as is due, but never beyond `floor`. */
export function liveReachOf(
  { since, checkpoint }: Pick<SyncPartition, 'since' | 'checkpoint'>,
  {
    settings,
    nowMs,
    floor,
    isAgain,
  }: LiveRound & { readonly settings: SyncSettings; readonly nowMs: number },
): LiveReach {
  const cursorMs = parseInstant(checkpoint.cursor)?.ms;
  if (cursorMs === undefined) return { since, isLookback: true, isDeep: true };
  const isDue = (at: string | null, everyMs: number): boolean => {
    if (isAgain) return false;
    const elapsedMs = nowMs - (parseInstant(at)?.ms ?? Number.NEGATIVE_INFINITY);
    // A time in the future is that of a clock that was wrong: what happened since is not known.
    return elapsedMs >= everyMs || elapsedMs < -settings.overlapMs;
  };
  const isDeep = isDue(checkpoint.deepReadAt, settings.deepReadEveryMs);
  const isLookback = isDeep || isDue(checkpoint.lookbackAt, settings.lookbackEveryMs);
  const backMs = Math.max(
    settings.overlapMs,
    isLookback ? settings.lookbackMs : 0,
    isDeep ? settings.deepReadMs : 0,
  );
  const sinceMs = Math.min(cursorMs, nowMs) - backMs;
  const reached = isoAt(sinceMs);
  return { since: floor !== null && floor > reached ? floor : reached, isLookback, isDeep };
}
