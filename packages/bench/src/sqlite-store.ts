import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Conversation } from '@callweave/core';
import { openSqliteStore } from '@callweave/core/sqlite';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { fillForSearches, measureSearches, searchedRows } from './searches.ts';
import { median } from './statistics.ts';
import { changeOf, commitAll, generateConversations } from './stored-conversations.ts';

const rounds = 6;
const rowsPerRound = 10_000;
const rowsPerCommit = 500;
/** The share of the bare driver's rows a second that ours has to write. */
const bound = 0.7;

/** What a store costs beside the inserts that nobody can do without, and how long a search takes. */
export const sqliteStore: Benchmark = {
  name: 'sqlite-store',
  description: `${rowsPerCommit} rows a commit into SQLite, as a share of the bare driver; search over ${searchedRows}`,
  async run(print) {
    using directory = temporaryDirectory();
    const conversations = generateConversations(rowsPerRound);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const ratio = await compare(join(directory.path, `${round}`), conversations, print);
      // The first finds nothing compiled.
      if (round > 0) ratios.push(ratio);
    }
    const ratio = median(ratios);
    print(`median ratio to the driver that serialises: ${ratio.toFixed(2)}`);
    await measureSearch(print, join(directory.path, 'search.db'), conversations);
    if (ratio < bound) {
      throw new MissedBoundError(`Expected at least ${bound} of the bare driver; got ${ratio.toFixed(2)}.`);
    }
  },
};

/**
 * Writes the same rows with the store and with the bare driver, a commit of each in turn, so that a slow moment slows
 * both. The bare driver has columns and folded words at hand before the clock starts; once it makes the JSON of record
 * and `raw` itself, as whoever writes such rows has to, and once it has that at hand too.
 */
async function compare(
  path: string,
  conversations: readonly Conversation[],
  print: (line: string) => void,
): Promise<number> {
  const rows = await makeRows(`${path}-rows.db`, conversations);
  const store = await openSqliteStore({ path: `${path}-store.db` });
  const serialising = await openBare(`${path}-serialising.db`, (row) => [
    ...row.values.slice(0, -2),
    ...serialise(row.conversation),
  ]);
  const ready = await openBare(`${path}-ready.db`, (row) => row.values);
  const times: { store: number; serialising: number; ready: number }[] = [];
  for (let start = 0; start < rows.length; start += rowsPerCommit) {
    const batch = rows.slice(start, start + rowsPerCommit);
    const change = changeOf(batch.map(({ conversation }) => conversation));
    const startedAt = performance.now();
    await store.commit(change);
    const storedAt = performance.now();
    serialising.commit(batch);
    const serialisedAt = performance.now();
    ready.commit(batch);
    times.push({
      store: storedAt - startedAt,
      serialising: serialisedAt - storedAt,
      ready: performance.now() - serialisedAt,
    });
  }
  await store.close();
  serialising.close();
  ready.close();
  const rate = (name: 'store' | 'serialising' | 'ready'): string =>
    ((rowsPerCommit / median(times.map((one) => one[name]))) * 1_000).toFixed(0);
  const ratio = median(times.map((one) => one.serialising / one.store));
  const strict = median(times.map((one) => one.ready / one.store));
  print(
    `rows a second: store ${rate('store')}; driver that serialises ${rate('serialising')}, ratio ${ratio.toFixed(2)}; with JSON at hand ${rate('ready')}, ratio ${strict.toFixed(2)}`,
  );
  return ratio;
}

function serialise({ raw, ...record }: Conversation): string[] {
  return [JSON.stringify(record), JSON.stringify(raw)];
}

interface BareRow {
  readonly conversation: Conversation;
  readonly values: readonly SQLOutputValue[];
  readonly words: string;
}

/** What the store writes, read back. */
async function makeRows(path: string, conversations: readonly Conversation[]): Promise<BareRow[]> {
  const store = await openSqliteStore({ path });
  await commitAll(store, conversations, rowsPerCommit);
  await store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT * FROM conversations ORDER BY key').all();
  database.close();
  return conversations.map((conversation, index) => ({
    conversation,
    values: Object.values(rows[index] ?? {}),
    words: wordsOf(conversation),
  }));
}

/** The same schema, and prepared statements by hand. */
async function openBare(
  path: string,
  valuesOf: (row: BareRow) => readonly SQLOutputValue[],
): Promise<{ commit(rows: readonly BareRow[]): void; close(): void }> {
  await (await openSqliteStore({ path })).close();
  const database = new DatabaseSync(path);
  // As the store has it: the same promises to whoever pulls the plug or asks to be forgotten.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16384');
  const columns = database.prepare('SELECT * FROM conversations').columns();
  const insertRow = database.prepare(
    `INSERT INTO conversations VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const insertWords = database.prepare('INSERT INTO conversation_words (rowid, words) VALUES (?, ?)');
  return {
    commit: (rows) => {
      database.exec('BEGIN');
      for (const row of rows) {
        const { lastInsertRowid } = insertRow.run(...valuesOf(row));
        insertWords.run(lastInsertRowid, row.words);
      }
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}

/** What is indexed, folded by hand. */
function wordsOf({ turns, summary, participants }: Conversation): string {
  const texts = [
    summary?.text,
    ...participants.map(({ name }) => name),
    ...(turns ?? []).map(({ text }) => text),
  ];
  const plain = texts.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

async function measureSearch(
  print: (line: string) => void,
  path: string,
  conversations: readonly Conversation[],
): Promise<void> {
  const store = await openSqliteStore({ path });
  await fillForSearches(store, conversations, rowsPerCommit);
  const { conversations: count } = await store.count();
  print(`${count} conversations, ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB`);
  await measureSearches(store, print);
  await store.close();
}

function temporaryDirectory(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'callweave-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
