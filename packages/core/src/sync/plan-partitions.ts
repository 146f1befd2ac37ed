import { dayMs } from '../time.ts';
import type { NewPartition } from './conversation-store.ts';
import type { SyncAccount, SyncPartition } from './sync-partition.ts';

export interface PartitionRequest extends SyncAccount {
  /** From when on conversations are wanted; null for all of them. */
  readonly sinceMs: number | null;
  /** Those that the account has, `live` among them. */
  readonly existing: readonly Pick<SyncPartition, 'kind' | 'since' | 'until'>[];
  readonly nowMs: number;
  /** How many conversations there are to read, about; null when that is not known. */
  readonly rowsExpected: number | null;
}

/**
 * So many are read in minutes, and at a border the days on both sides are asked for twice: as the limit is that of the
 * key, more machines are no faster at one account.
 */
const fewestRowsToDivide = 100_000;
const monthsApart = 12;
const yearsApart = 5;

interface Range {
  readonly sinceMs: number;
  readonly untilMs: number;
}

export function liveKeyOf({ provider, account }: SyncAccount): string {
  return `${provider}/${account}/live`;
}

/**
 * The partition of everything of late, with an open end. It begins with the day as far back as it will look again, or
 * where conversations are wanted from, if that is later.
 */
export function planLivePartition(
  { provider, account }: SyncAccount,
  {
    sinceMs,
    lookbackMs,
    nowMs,
  }: { readonly sinceMs: number | null; readonly lookbackMs: number; readonly nowMs: number },
): NewPartition {
  const recentMs = Math.floor((nowMs - lookbackMs) / dayMs) * dayMs;
  const since = new Date(Math.max(recentMs, sinceMs ?? recentMs)).toISOString();
  return { key: liveKeyOf({ provider, account }), provider, account, kind: 'live', since, until: null };
}

/**
 * What of the time since `sinceMs` no partition covers yet, as new partitions, the oldest first. A small account gets one
 * for each stretch. A large one can be read by several machines at once, and is mostly asked about its last months: so
 * these are months of the calendar in UTC, before them years, before them one for all the rest.
 */
export function planPartitions(request: PartitionRequest): readonly NewPartition[] {
  const isDivided = (request.rowsExpected ?? fewestRowsToDivide) >= fewestRowsToDivide;
  const borders = isDivided ? bordersBefore(request.nowMs) : [];
  return uncoveredRanges(request)
    .flatMap((range) => divide(range, borders))
    .map((range) => backfillPartition(request, range));
}

/** The stretches of time since `sinceMs`, up to where `live` begins, that no partition covers; the oldest first. */
export function uncoveredRanges({
  sinceMs,
  existing,
}: Pick<PartitionRequest, 'sinceMs' | 'existing'>): readonly Range[] {
  const covered = existing
    .map(({ since, until }) => ({ sinceMs: timeOf(since, -1), untilMs: timeOf(until, 1) }))
    .sort((left, right) => left.sinceMs - right.sinceMs);
  const ranges: Range[] = [];
  let fromMs = sinceMs ?? Number.NEGATIVE_INFINITY;
  for (const { sinceMs: nextMs, untilMs } of covered) {
    if (nextMs > fromMs) ranges.push({ sinceMs: fromMs, untilMs: nextMs });
    fromMs = Math.max(fromMs, untilMs);
  }
  return ranges;
}

function timeOf(time: string | null, openEnd: -1 | 1): number {
  return time === null ? openEnd * Number.POSITIVE_INFINITY : Date.parse(time);
}

function divide({ sinceMs, untilMs }: Range, borders: readonly number[]): Range[] {
  const inside = borders.filter((border) => border > sinceMs && border < untilMs);
  const ends = [sinceMs, ...inside, untilMs];
  return ends.slice(1).map((end, index) => ({ sinceMs: ends[index] ?? sinceMs, untilMs: end }));
}

/** The beginnings of the last months, and of the years before them, in order. */
function bordersBefore(nowMs: number): number[] {
  const now = new Date(nowMs);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const months = Array.from({ length: monthsApart }, (_, back) => Date.UTC(year, month - back, 1));
  const oldestMonth = new Date(Date.UTC(year, month - monthsApart + 1, 1));
  const years = Array.from({ length: yearsApart }, (_, back) =>
    Date.UTC(oldestMonth.getUTCFullYear() - back, 0, 1),
  );
  return [...new Set([...years, ...months])].sort((left, right) => left - right);
}

function backfillPartition({ provider, account }: SyncAccount, { sinceMs, untilMs }: Range): NewPartition {
  const since = Number.isFinite(sinceMs) ? new Date(sinceMs).toISOString() : null;
  const until = new Date(untilMs).toISOString();
  return {
    key: `${provider}/${account}/${since ?? ''}..${until}`,
    provider,
    account,
    kind: 'backfill',
    since,
    until,
  };
}
