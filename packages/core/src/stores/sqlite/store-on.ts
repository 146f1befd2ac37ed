import type { CommitResult, ConversationStore, StoreChange } from '../../sync/conversation-store.ts';
import { requireLeaseForCheckpoint } from '../shared/require-lease-for-checkpoint.ts';
import { parseSearchText } from '../shared/search-words.ts';
import { parseStoreQuery } from '../shared/store-query.ts';
import { forgetConversations } from './forget-conversations.ts';
import { addHint, markHintFollowed, postponeHint, selectDueHints } from './hints.ts';
import { listConversations } from './list-conversations.ts';
import {
  addPartition,
  giveLeaseBack,
  prolongLease,
  requireLease,
  selectPartitions,
  takeLease,
  writeCheckpoint,
} from './partitions.ts';
import { searchConversations } from './search-conversations.ts';
import { keptColumns, storedOf } from './sqlite-columns.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { countConversations, dueIds, listStates } from './states.ts';
import { allTombstones, requireTombstoneCount } from './tombstones.ts';
import { writeConversations, writeMissing } from './write-conversations.ts';

const selectById = `SELECT ${keptColumns} FROM conversations WHERE id = ?`;

/** The store, on a connection whose schema is up to date. */
export function storeOn(connection: SqliteConnection): ConversationStore {
  return {
    addPartitions: (partitions) =>
      connection.write(() => {
        for (const partition of partitions) addPartition(connection, partition);
      }),
    listPartitions: (account) => connection.read(() => selectPartitions(connection, account)),
    acquireLease: (partitionKey, request) =>
      connection.write(() => takeLease(connection, partitionKey, request)),
    renewLease: (lease, { now, durationMs }) =>
      connection.write(() => prolongLease(connection, lease, now + durationMs)),
    releaseLease: (lease) => connection.write(() => giveLeaseBack(connection, lease)),
    commit: async (change) => {
      requireLeaseForCheckpoint(change);
      return connection.write(() => writeChange(connection, change));
    },
    // The webhook is answered when this is done, and nobody would send it again.
    addHints: (hints) =>
      connection.writeDurably(() => hints.filter((hint) => addHint(connection, hint)).length),

    listStates: (account, range) => listStates(connection, account, range),
    listDue: (account, dueAt, limit) => connection.read(() => dueIds(connection, account, dueAt, limit)),
    listHints: (account, dueAt, limit) =>
      connection.read(() => selectDueHints(connection, account, dueAt, limit)),

    get: (id) =>
      connection.read(() => {
        const row = connection.prepare(selectById).get(id);
        return row === undefined ? null : storedOf(row);
      }),
    list: (query) => listConversations(connection, parseStoreQuery(query)),
    search: (text, query) => searchConversations(connection, parseSearchText(text), parseStoreQuery(query)),
    count: (account = {}) => connection.read(() => countConversations(connection, account)),

    forget: (ids, tombstones) => forgetConversations(connection, ids, tombstones),
    listTombstones: () => connection.read(() => allTombstones(connection)),

    close: async () => connection.close(),
  };
}

/** Within a transaction. */
function writeChange(connection: SqliteConnection, change: StoreChange): CommitResult {
  const { lease, checkpoint } = change;
  if (lease !== null) requireLease(connection, lease);
  requireTombstoneCount(connection, change);
  const outcomes = writeConversations(connection, change);
  const deletedCount = change.missing.filter((missing) => writeMissing(connection, missing, change)).length;
  for (const deliveryId of change.followedHints) markHintFollowed(connection, change, deliveryId);
  for (const hint of change.postponedHints) postponeHint(connection, change, hint);
  if (lease !== null && checkpoint !== null) writeCheckpoint(connection, lease, checkpoint);
  return { outcomes, deletedCount };
}
