import { describeValue } from '@callweave/transport';
import { e164Of } from './e164-of.ts';
import type { QueueEntry, SkippedEntry } from './queue-entry.ts';

/**
 * Numbers in E.164 go to Allo; what is none is named.
 * @throws {TypeError} for what is no list of entries.
 */
export function sortQueueEntries(entries: readonly QueueEntry[]): {
  toSend: QueueEntry[];
  skipped: SkippedEntry[];
} {
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

/** Allo's own skipped rows. */
export function skippedRows(
  rows: readonly { readonly number?: string; readonly reason?: string }[] = [],
): SkippedEntry[] {
  return rows.map(({ number = '', reason = 'unknown' }) => ({ number, reason }));
}
