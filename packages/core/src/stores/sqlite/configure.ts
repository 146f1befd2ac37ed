import type { SqliteConnection } from './sqlite-connection.ts';

/**
 * - WAL: readers and a writer do not wait for each other, and a process that dies leaves whole transactions.
 * - `synchronous = NORMAL`: the disk is waited for at checkpoints only. A process that is killed loses nothing; a machine
 *   that loses power may lose the last commits, each with its checkpoint, and the next run reads them again. What
 *   nobody would repeat is written with `FULL`, see `writeDurably`.
 * - `secure_delete`: what was deleted is overwritten, so that nothing of who was forgotten is left in the file.
 */
const pragmas = `
PRAGMA synchronous = NORMAL;
PRAGMA secure_delete = ON;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16384;
`;

export async function configure(connection: SqliteConnection, maxBytes: number | undefined): Promise<void> {
  await connection.read(() => {
    connection.execute('PRAGMA journal_mode = WAL');
    connection.execute(pragmas);
    if (maxBytes === undefined) return;
    const pageBytes = Number(connection.prepare('PRAGMA page_size').get()?.page_size);
    connection.execute(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / pageBytes))}`);
  });
}
