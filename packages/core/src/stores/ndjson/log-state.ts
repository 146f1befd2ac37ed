import type { Tombstone } from '../../privacy/create-tombstone.ts';
import type { SyncAccount, SyncPartition } from '../../sync/sync-partition.ts';
import type { StoredHint } from '../../sync/webhook-hint.ts';
import { parseInstant } from '../../time.ts';
import { emptyCheckpoint } from '../shared/empty-checkpoint.ts';
import { hintKey } from '../shared/hint-key.ts';
import type { Copy, LogEntry } from './log-entry.ts';

/** Where a line stands in the file, in bytes. */
export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

/** What is held in memory of a conversation: everything else is read from its line. */
export interface IndexEntry extends Copy, SyncAccount {
  readonly id: string;
  readonly startedAt: string | null;
  readonly line: LinePlace;
}

export interface KeptPartition {
  readonly partition: SyncPartition;
  readonly token: number;
}

/** What the log tells, read from its beginning: about half a kilobyte for each conversation. */
export interface LogState {
  readonly conversations: Map<string, IndexEntry>;
  readonly partitions: Map<string, KeptPartition>;
  readonly hints: Map<string, StoredHint | null>;
  readonly tombstones: Map<string, Tombstone>;
}

export function emptyState(): LogState {
  return { conversations: new Map(), partitions: new Map(), hints: new Map(), tombstones: new Map() };
}

export function tombstoneKey({ digest, until }: Tombstone): string {
  return JSON.stringify([digest, until]);
}

/** Takes over what a line tells. */
export function applyEntry(state: LogState, entry: LogEntry, line: LinePlace): void {
  switch (entry.type) {
    case 'conversation': {
      const { type: _, conversation, ...copy } = entry;
      const { id, provider } = conversation;
      const startedAt = parseInstant(conversation.startedAt)?.iso ?? null;
      state.conversations.set(id, { ...copy, id, provider, startedAt, line });
      break;
    }
    case 'copy': {
      const { type: _, id, ...changes } = entry;
      const known = state.conversations.get(id);
      if (known !== undefined) state.conversations.set(id, { ...known, ...changes });
      break;
    }
    case 'forgotten':
      state.conversations.delete(entry.id);
      break;
    case 'tombstone':
      state.tombstones.set(tombstoneKey(entry.tombstone), entry.tombstone);
      break;
    case 'partition': {
      const partition = {
        ...entry.partition,
        checkpoint: emptyCheckpoint,
        leasedBy: null,
        leaseExpiresAt: null,
      };
      state.partitions.set(partition.key, { partition, token: 0 });
      break;
    }
    case 'checkpoint':
    case 'lease': {
      const known = state.partitions.get(entry.key);
      if (known !== undefined) state.partitions.set(entry.key, changed(known, entry));
      break;
    }
    case 'hint':
      state.hints.set(hintKey(entry, entry.deliveryId), entry.hint);
      break;
    // A line of a later release that is of no account to this one can't be: it would have another version.
    case 'store':
    case 'commit':
      break;
  }
}

function changed(
  { partition, token }: KeptPartition,
  entry: Extract<LogEntry, { readonly type: 'checkpoint' | 'lease' }>,
): KeptPartition {
  if (entry.type === 'checkpoint')
    return { partition: { ...partition, checkpoint: entry.checkpoint }, token };
  const { leasedBy, leaseExpiresAt } = entry;
  return { partition: { ...partition, leasedBy, leaseExpiresAt }, token: entry.token };
}
