import type { LogEntry } from './log-entry.ts';
import type { IndexEntry, LinePlace, LogState } from './log-state.ts';

/** What still counts of a log: the last line of each conversation, and what has changed of our copy since. */
export function* remainingEntries(state: LogState): Generator<LogEntry | LinePlace, void, undefined> {
  for (const entry of state.conversations.values()) {
    yield entry.line;
    yield copyOf(entry);
  }
  for (const { partition, token } of state.partitions.values()) {
    const { checkpoint, leasedBy, leaseExpiresAt, ...added } = partition;
    yield { type: 'partition', partition: added };
    yield { type: 'checkpoint', key: added.key, checkpoint };
    yield { type: 'lease', key: added.key, token, leasedBy, leaseExpiresAt };
  }
  for (const [key, hint] of state.hints) {
    const [provider, account, deliveryId] = JSON.parse(key);
    yield { type: 'hint', provider, account, deliveryId, hint };
  }
  for (const tombstone of state.tombstones.values()) yield { type: 'tombstone', tombstone };
}

/** About how long a file of these is. */
export function remainingBytes({ conversations }: LogState): number {
  let bytes = 0;
  for (const { line } of conversations.values()) bytes += line.length;
  return bytes;
}

function copyOf({ id, provider: _, startedAt: __, line: ___, ...copy }: IndexEntry): LogEntry {
  return { type: 'copy', id, ...copy };
}
