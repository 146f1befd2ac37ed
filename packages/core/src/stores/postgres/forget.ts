import type { Tombstone } from '../../privacy/create-tombstone.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { epochMs, textOf, timeOrNull, toSqlTimeOrNull } from './sql-row.ts';
import { toSqlKey } from './sql-text.ts';

/** Waits for the commits that are on their way, and lets none begin until it is done: see `commit`. */
export async function forget(
  database: PostgresDatabase,
  ids: readonly string[],
  tombstones: readonly Tombstone[],
): Promise<void> {
  const { schema } = database;
  const keys = ids.map(toSqlKey);
  const rows = tombstones.map((tombstone) => ({ ...tombstone, until: toSqlTimeOrNull(tombstone.until) }));
  await database.transaction(async (query) => {
    await query(`LOCK TABLE ${schema}.tombstones IN EXCLUSIVE MODE`);
    await query(`DELETE FROM ${schema}.conversations WHERE id = ANY($1)`, [keys]);
    // The deliveries stay known, so that one which is repeated is no hint.
    await query(
      `UPDATE ${schema}.hints SET conversation_id = NULL, next_attempt_at = NULL WHERE conversation_id = ANY($1)`,
      [keys],
    );
    await query(
      `INSERT INTO ${schema}.tombstones (version, digest, until)
       SELECT version, digest, until
       FROM json_to_recordset($1::json) AS rows (version integer, digest text, until timestamptz)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  });
}

export async function listTombstones({ query, schema }: PostgresDatabase): Promise<Tombstone[]> {
  const rows = await query(`SELECT digest, ${epochMs('until')} FROM ${schema}.tombstones ORDER BY number`);
  return rows.map((row) => ({
    version: 1,
    digest: textOf(row, 'digest'),
    until: timeOrNull(row, 'until'),
  }));
}
