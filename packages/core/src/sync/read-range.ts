import type { ConversationSource } from '../conversation-source.ts';
import type { AccountWork } from './account-work.ts';
import { commitWork } from './commit-work.ts';
import { maxBatchSize, readByIds, toRead } from './read-by-ids.ts';
import type { ReadConversation } from './stored-conversation.ts';
import type { Lease, PartitionCheckpoint } from './sync-partition.ts';
import { missingAt } from './vanished.ts';

/** Rows of one commit: large enough for a store to be fast, small enough to be held. */
const rowsPerCommit = 500;

export interface RangeToRead {
  readonly source: ConversationSource;
  /** ISO 8601 in UTC; null leaves an end open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly lease: Lease;
  readonly signal: AbortSignal;
  /** What to store when everything that started before was read; null, when all was. None for null. */
  readonly checkpointAt: (completeBefore: string | null) => PartitionCheckpoint | null;
  /** Between two steps. */
  readonly onStep?: () => Promise<void>;
}

/**
 * Reads a range by one list and writes it as it comes. Whenever the list tells up to when it is complete, a step is
 * whole: what the store has of its time and the list did not give is asked for, and the checkpoint moves in the same
 * commit as the step's last rows. Memory holds the ids of a step, and the rows of a commit.
 */
export async function readRange(work: AccountWork, range: RangeToRead): Promise<void> {
  const { account, settings } = work;
  const { source, since, until, lease, signal } = range;
  const { now } = settings.platform;
  /** Of what was given since the step began, by when it started. */
  const given = new Map<string, string>();
  let rows = new Map<string, ReadConversation>();
  let stepSince = since;
  let completeBefore: string | null = null;
  let askedAtMs = now();
  let pageReadAtMs = askedAtMs;

  async function endStep(stepUntil: string | null): Promise<void> {
    const vanishedIds = await findVanished(work, { since: stepSince, until: stepUntil ?? until }, given);
    for (let first = 0; first < vanishedIds.length; first += maxBatchSize) {
      await askForVanished(vanishedIds.slice(first, first + maxBatchSize));
    }
    await commitWork(work, {
      lease,
      conversations: [...rows.values()],
      checkpoint: range.checkpointAt(stepUntil),
    });
    rows = new Map();
    if (stepUntil === null) return;
    for (const [id, startedAt] of given) if (startedAt < stepUntil) given.delete(id);
    stepSince = stepUntil;
    await range.onStep?.();
  }

  async function askForVanished(ids: readonly string[]): Promise<void> {
    const { found, missingIds, failure } = await readByIds(work, source, ids, signal);
    const missing = missingIds.map((id) => missingAt(id, { missedAt: null, nowMs: now() }));
    await commitWork(work, { lease, conversations: found, missing });
    if (failure !== undefined) throw failure;
  }

  const list = source.list({
    ...(since === null ? undefined : { since }),
    ...(until === null ? undefined : { until }),
    signal,
    onProgress: (progress) => {
      pageReadAtMs = askedAtMs;
      completeBefore = progress.completeBefore ?? completeBefore;
      settings.onEvent({
        ...account,
        type: 'progress',
        partitionKey: lease.partitionKey,
        rowsRead: progress.rowsRead,
        rowsExpected: progress.totalCount,
      });
    },
  });
  for await (const conversation of list) {
    // What was told with this row's page holds for the rows before it.
    if (completeBefore !== null && isBetween(completeBefore, stepSince, until)) await endStep(completeBefore);
    given.set(conversation.id, conversation.startedAt ?? '');
    rows.set(conversation.id, toRead(work, conversation, pageReadAtMs));
    if (rows.size >= rowsPerCommit) {
      await commitWork(work, { lease, conversations: [...rows.values()] });
      rows = new Map();
    }
    signal.throwIfAborted();
    askedAtMs = now();
  }
  await endStep(null);
}

function isBetween(time: string, since: string | null, until: string | null): boolean {
  return (since === null || time > since) && (until === null || time < until);
}

/** What the store has of a time and was not given; what was missed before is asked for when its own time has come. */
async function findVanished(
  { account, store }: AccountWork,
  range: { readonly since: string | null; readonly until: string | null },
  given: ReadonlyMap<string, string>,
): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, startedAt, missedAt } of store.listStates(account, range)) {
    // Of one without a start no list can be shown to have left it out.
    if (startedAt !== null && missedAt === null && !given.has(id)) ids.push(id);
  }
  return ids;
}
