import type { Tombstone } from '../../privacy/create-tombstone.ts';
import type { StoreChange } from '../../sync/conversation-store.ts';
import { TombstonesChangedError } from '../../sync/tombstones-changed-error.ts';
import { textOf } from './sqlite-columns.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

const insertTombstone =
  'INSERT INTO tombstones (version, digest, until) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const selectTombstones = 'SELECT version, digest, until FROM tombstones ORDER BY number';
const countTombstones = 'SELECT count(*) AS count FROM tombstones';

/** Within a transaction. */
export function addTombstone(connection: SqliteConnection, { version, digest, until }: Tombstone): void {
  connection.prepare(insertTombstone).run(version, digest, until);
}

export function allTombstones(connection: SqliteConnection): Tombstone[] {
  const rows = connection.prepare(selectTombstones).all();
  return rows.map((row) => ({ version: 1, digest: String(row.digest), until: textOf(row.until) }));
}

/** Within a transaction. */
export function requireTombstoneCount(connection: SqliteConnection, { tombstoneCount }: StoreChange): void {
  const expectedCount = Number(connection.prepare(countTombstones).get()?.count);
  if (tombstoneCount === expectedCount) return;
  throw new TombstonesChangedError({ expectedCount, receivedCount: tombstoneCount });
}
