import { type AlloClient, ApiError, ConflictError, type QueueNumber } from '@callweave/allo-client';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { type CallSettings, signalOf } from './call-settings.ts';
import { EnqueueError } from './enqueue-error.ts';
import { isRefused } from './is-refused.ts';
import { assigneeIn, type QueueAssignee } from './queue-assignee.ts';
import { chunksOf, halvesOf } from './queue-chunk.ts';
import type { QueueEntry, SkippedEntry } from './queue-entry.ts';
import { isQueueLimit, queueLimitIn } from './queue-limit.ts';
import { requireHeaderText } from './require-input.ts';
import { skippedRows, sortQueueEntries } from './sort-queue-entries.ts';

export interface EnqueuedNumbers {
  readonly added: readonly QueueNumber[];
  readonly skipped: readonly SkippedEntry[];
}

export interface EnqueueOptions extends CallSettings {
  /** @default the owner of the key */
  readonly assignee?: QueueAssignee;
  /**
   * Makes a repetition with the same entries harmless for an hour, for as long as Allo remembers it.
   * @default a new UUID; the error has it
   */
  readonly idempotencyKey?: string;
  readonly platform?: Pick<Platform, 'sleep' | 'uuid'>;
}

/** How long to wait before an append that met another one is sent again. */
const conflictDelaysMs = [250, 500, 1_000];

/**
 * Adds one number or many to somebody's current power dialer queue, 1,000 a request, in their order; Allo makes the
 * queue and the contacts if there are none. Numbers may be written with blanks and brackets, yet need their country:
 * which one Allo takes a national number for is not documented, so those are skipped and named.
 *
 * Two appends at once are a conflict that Allo's sample calls final and its advice calls passing: it is tried again.
 * A request that is refused for a number is halved until that number stands alone, and is skipped. How many numbers a
 * queue holds is documented as 1,000 and seen as 25,000: whatever Allo says holds.
 *
 * @throws {TypeError} for entries or an assignee that are none, before anything is sent.
 * @throws {EnqueueError} as soon as a request fails: it has what was added, what was not, and how to go on.
 *
 * @example
 * const { added, skipped } = await enqueueNumbers(allo, [{ number: '+14155550123', name: 'Alex' }], {
 *   assignee: { email: 'robin@example.com' },
 * });
 */
export async function enqueueNumbers(
  client: AlloClient,
  entries: readonly QueueEntry[],
  options: EnqueueOptions = {},
): Promise<EnqueuedNumbers> {
  const { sleep, uuid } = options.platform ?? defaultPlatform;
  const assignee = assigneeIn(options.assignee);
  const idempotencyKey = requireHeaderText('idempotencyKey', options.idempotencyKey ?? uuid());
  const { toSend, skipped } = sortQueueEntries(entries);
  options.signal?.throwIfAborted();

  /** Whether a request is on its way whose answer is not known. */
  let isUnderWay = false;
  const append = async (numbers: QueueEntry[], chunkKey: string) => {
    for (let tries = 0; ; tries += 1) {
      options.signal?.throwIfAborted();
      isUnderWay = true;
      try {
        const { data } = await client.POST('/v2/api/dialing-queues/current/numbers', {
          body: { ...assignee, numbers },
          idempotencyKey: chunkKey,
          ...signalOf(options),
        });
        isUnderWay = false;
        return data.data;
      } catch (error) {
        isUnderWay = !isRefused(error);
        const delayMs = conflictDelaysMs[tries];
        if (delayMs === undefined || !isAppendConflict(error)) throw error;
        await sleep(delayMs, options.signal);
      }
    }
  };

  const added: QueueNumber[] = [];
  const pending = chunksOf(toSend);
  for (let chunk = pending.shift(); chunk !== undefined; chunk = pending.shift()) {
    const { start, entries: numbers } = chunk;
    try {
      const result = await append(numbers, `${idempotencyKey}-${start}-${numbers.length}`);
      added.push(...(result.added ?? []));
      skipped.push(...skippedRows(result.skipped));
    } catch (error) {
      if (isUnfitNumber(error)) {
        if (numbers.length > 1) pending.unshift(...halvesOf(chunk));
        else skipped.push(...numbers.map(({ number }) => ({ number, reason: 'INVALID_PHONE_NUMBER' })));
        continue;
      }
      const left = pending.flatMap((later) => later.entries);
      throw new EnqueueError({
        reason: options.signal?.aborted ? 'aborted' : isQueueLimit(error) ? 'limit' : 'failed',
        added,
        skipped,
        notAdded: isUnderWay ? left : [...numbers, ...left],
        uncertain: isUnderWay ? numbers : [],
        idempotencyKey,
        limit: isQueueLimit(error) ? queueLimitIn(error) : null,
        cause: error,
      });
    }
  }
  return { added, skipped };
}

/** Allo documents both: a number that is unfit among `skipped`, and a request that is refused for it. */
function isUnfitNumber(error: unknown): boolean {
  return ApiError.isInstance(error) && error.code === 'INVALID_PHONE_NUMBER';
}

function isAppendConflict(error: unknown): boolean {
  return ConflictError.isInstance(error) && error.code !== 'IDEMPOTENCY_KEY_REUSE';
}
