import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ConversationStore, StoreQuery } from '../../sync/conversation-store.ts';
import { createLineFile, type LineFile } from './line-file.ts';
import { openDuckdb } from './load-duckdb.ts';
import { conversationColumns, toConversationRow, toTurns, turnColumns } from './parquet-rows.ts';

export interface ParquetOptions {
  readonly store: Pick<ConversationStore, 'list'>;
  /** A folder, which is made if it is missing. Files of the same names are replaced once both new ones are whole. */
  readonly path: string;
  /**
   * Which conversations.
   * @default all that are not deleted
   */
  readonly query?: StoreQuery | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WrittenParquet {
  readonly conversations: { readonly path: string; readonly rows: number };
  readonly turns: { readonly path: string; readonly rows: number };
}

/**
 * Writes conversations for a warehouse, as `conversations.parquet` and `turns.parquet` with typed columns, which
 * `docs/store.md` describes. Needs [@duckdb/node-api](https://www.npmjs.com/package/@duckdb/node-api), an optional peer.
 * Memory stays flat; the folder has to have room for the rows as JSON until it is done.
 *
 * @throws {TypeError} for a query that can't be read.
 *
 * @example
 * const { conversations } = await writeParquet({ store, path: 'export', query: { since: '2026-01-01' } });
 * console.log(`${conversations.rows} conversations in ${conversations.path}`);
 */
export async function writeParquet({ store, path, query, signal }: ParquetOptions): Promise<WrittenParquet> {
  signal?.throwIfAborted();
  const duckdb = await openDuckdb();
  try {
    const listed = store.list(query);
    await mkdir(path, { recursive: true });
    const folder = await mkdtemp(join(path, '.callweave-'));
    try {
      const conversations = await createLineFile(join(folder, 'conversations.ndjson'));
      const turns = await createLineFile(join(folder, 'turns.ndjson'));
      try {
        for await (const stored of listed) {
          signal?.throwIfAborted();
          await conversations.add(toConversationRow(stored));
          for (const turn of toTurns(stored)) await turns.add(turn);
        }
      } finally {
        await Promise.all([conversations.close(), turns.close()]);
      }
      const connection = await duckdb.connect();
      const whole = [
        await convert(connection, conversations, conversationColumns, signal),
        await convert(connection, turns, turnColumns, signal),
      ];
      const files = {
        conversations: join(path, 'conversations.parquet'),
        turns: join(path, 'turns.parquet'),
      };
      for (const [index, file] of Object.values(files).entries()) await rename(whole[index] ?? '', file);
      return {
        conversations: { path: files.conversations, rows: conversations.count },
        turns: { path: files.turns, rows: turns.count },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } finally {
    duckdb.closeSync();
  }
}

/** Gives the path of the Parquet file. */
async function convert(
  connection: DuckDBConnection,
  lines: LineFile,
  columns: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<string> {
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
  const path = `${lines.path}.parquet`;
  const interrupt = (): void => connection.interrupt();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    await connection.run(
      `COPY (
         SELECT * FROM read_json(${quote(lines.path)}, format = 'newline_delimited', columns = {${types.join(', ')}})
       ) TO ${quote(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20000)`,
    );
    return path;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
