import type { Tombstone } from '../../privacy/create-tombstone.ts';
import { forgetHintsOf } from './hints.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { addTombstone } from './tombstones.ts';
import { deleteConversation } from './write-conversations.ts';

/**
 * Deletes conversations so that nothing of them is left in the files: rows are overwritten when they go, the index of
 * words is written anew, for until then it only remembers which rows are gone, and the log is emptied.
 */
export async function forgetConversations(
  connection: SqliteConnection,
  ids: readonly string[],
  tombstones: readonly Tombstone[],
): Promise<void> {
  await connection.writeDurably(() => {
    for (const tombstone of tombstones) addTombstone(connection, tombstone);
    for (const id of ids) {
      deleteConversation(connection, id);
      forgetHintsOf(connection, id);
    }
    if (ids.length > 0)
      connection.execute(`INSERT INTO conversation_words (conversation_words) VALUES ('optimize')`);
  });
  await connection.read(() => connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all());
}
