import {
  type AlloClient,
  ApiError,
  type AppendQueueNumbersRequest,
  ConflictError,
  type QueueNumber,
} from '@callweave/allo-client';
import { describeValue } from '@callweave/transport';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import { type CallSettings, signalOf } from './call-settings.ts';
import { e164Of } from './e164-of.ts';
import { EnqueueError } from './enqueue-error.ts';
import { isRefused } from './is-refused.ts';
import { assigneeIn, type QueueAssignee } from './queue-assignee.ts';
import { requireHeaderText } from './require-input.ts';

/** A number to dial, and what is known of whoever has it. */
export type QueueEntry = AppendQueueNumbersRequest['numbers'][number];

export interface SkippedEntry {
  /** As it was given. */
  readonly number: string;
  /** Allo's word, or `NOT_E164` for a number without its country, which was not sent. */
  readonly reason: string;
}

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

/** https://help.withallo.com/en/v2/api-reference/dialing-queues/append-numbers */
const maxChunkSize = 1_000;
/** How long to wait before an append that met another one is sent again. */
const conflictDelaysMs = [250, 500, 1_000];

/**
 * Adds one number or many to somebody's current power dialer queue, 1,000 a request, in their order; Allo makes the
 * queue and the contacts if there are none. Numbers may be written with blanks and brackets, yet need their country:
 * which one Allo takes a national number for is not documented, so those are skipped and named.
 *
 * Two appends at once are a conflict that Allo's sample calls final and its advice calls passing: it is tried again.
 * How many numbers a queue holds is documented as 1,000 and seen as 25,000: whatever Allo says holds.
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
  const { toSend, skipped } = sortOut(entries);
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
  for (let start = 0; start < toSend.length; start += maxChunkSize) {
    const chunk = toSend.slice(start, start + maxChunkSize);
    try {
      const result = await append(chunk, `${idempotencyKey}-${start / maxChunkSize}`);
      added.push(...(result.added ?? []));
      skipped.push(...skippedRows(result.skipped));
    } catch (error) {
      throw new EnqueueError({
        reason: options.signal?.aborted ? 'aborted' : isLimit(error) ? 'limit' : 'failed',
        added,
        skipped,
        notAdded: toSend.slice(isUnderWay ? start + maxChunkSize : start),
        uncertain: isUnderWay ? chunk : [],
        idempotencyKey,
        limit: isLimit(error) ? limitIn(error) : null,
        cause: error,
      });
    }
  }
  return { added, skipped };
}

/** Numbers in E.164 go to Allo; what is none is named. */
function sortOut(entries: readonly QueueEntry[]): { toSend: QueueEntry[]; skipped: SkippedEntry[] } {
  if (!Array.isArray(entries)) {
    throw new TypeError(`Expected a list of entries, each with a number; got ${describeValue(entries)}.`);
  }
  const toSend: QueueEntry[] = [];
  const skipped: SkippedEntry[] = [];
  entries.forEach((entry: QueueEntry, index) => {
    const given: unknown = entry?.number;
    if (typeof given !== 'string') {
      throw new TypeError(`Expected entry ${index} to have a number as a text; got ${describeValue(given)}.`);
    }
    const number = e164Of(given);
    if (number === null) skipped.push({ number: given, reason: 'NOT_E164' });
    else toSend.push({ ...entry, number });
  });
  return { toSend, skipped };
}

function skippedRows(
  rows: readonly { readonly number?: string; readonly reason?: string }[] = [],
): SkippedEntry[] {
  return rows.map(({ number = '', reason = 'unknown' }) => ({ number, reason }));
}

function isAppendConflict(error: unknown): boolean {
  return ConflictError.isInstance(error) && error.code !== 'IDEMPOTENCY_KEY_REUSE';
}

function isLimit(error: unknown): error is ApiError {
  return ApiError.isInstance(error) && error.code === 'DIALING_QUEUE_LIMIT_REACHED';
}

/** Allo's message names the limit; its own words are all that tells 1,000 from 25,000. */
function limitIn({ reason }: ApiError): number | null {
  const words = /\d{1,3}(?:[ ,.']\d{3})+|\d{3,}/.exec(reason.replace(/^status \d+/, ''))?.[0];
  return words === undefined ? null : Number(words.replace(/\D/g, ''));
}
