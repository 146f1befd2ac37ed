import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNdjsonStore } from '../src/stores/ndjson/index.ts';
import { logVersion } from '../src/stores/ndjson/log-entry.ts';
import { schema1 as postgresSchema } from '../src/stores/postgres/schema-1.ts';
import { openSqliteStore } from '../src/stores/sqlite/index.ts';
import { migrations } from '../src/stores/sqlite/migrations.ts';
import { applicationId } from '../src/stores/sqlite/sqlite-schema.ts';
import {
  call,
  changeOf,
  hint,
  leaseOf,
  livePartition,
  minute,
  readOf,
} from '../src/testing/store-fixtures.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

const page = readFileSync(`${import.meta.dirname}/../../../docs/store.md`, 'utf8');
const tables = ['conversations', 'partitions', 'hints', 'tombstones'] as const;
const views = ['calls_per_day', 'missed_calls', 'talk_time_by_person', 'turns'] as const;

/** The cells of the first table under a heading. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(new RegExp(`\n#+ ${heading}\n`));
  const lines = section.split(/\n#/, 1).join().split('\n');
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`([^`]+)`$/, '$1')),
    );
}

describe('the page on the store', () => {
  const directory = temporaryDirectory();
  const path = join(directory.path, 'store.db');
  let database: DatabaseSync;

  beforeAll(async () => {
    await (await openSqliteStore({ path })).close();
    database = new DatabaseSync(path, { readOnly: true });
  });
  afterAll(() => {
    database.close();
    directory[Symbol.dispose]();
  });

  const columnsOf = (name: string) => database.prepare('SELECT * FROM pragma_table_info(?)').all(name);

  it.each(tables)('has the columns of the table %s, their types, and which may be null', (table) => {
    const documented = rowsUnder(table)
      .filter(([, type]) => type !== '–')
      .map(([name, type, , canBeNull]) => [name, type, canBeNull === 'yes']);
    const columns = columnsOf(table).map(({ name, type, notnull, pk }) => [
      name,
      String(type).toLowerCase(),
      notnull === 0 && pk === 0,
    ]);
    expect(documented).toEqual(columns);
  });

  it.each(tables)('has the columns of the table %s in Postgres', (table) => {
    const documented = rowsUnder(table)
      .filter(([, , type]) => type !== '–')
      .map(([name, , type]) => `${name} ${type}`);
    const [, lines = ''] = new RegExp(`CREATE TABLE ${table} \\((.*?)\n\\);`, 's').exec(postgresSchema) ?? [];
    const columns = lines.split('\n').flatMap((line) => {
      const [, name, type] = /^ {2}([a-z_]+) (double precision|[a-z]+)/.exec(line) ?? [];
      return name === undefined ? [] : [`${name} ${type}`];
    });
    expect(documented).toEqual(columns);
  });

  it.each(views)('has the columns of the view %s', (view) => {
    expect(rowsUnder(view).map(([name]) => name)).toEqual(columnsOf(view).map(({ name }) => name));
  });

  it('has every table and view, and no other', () => {
    const named = database
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'conversation_words%'`,
      )
      .all()
      .map(({ name }) => name);
    expect([...named].sort()).toEqual([...tables, ...views].sort());
    for (const name of [...tables, ...views]) expect(page).toMatch(new RegExp(`\n#+ ${name}\n`));
    expect(page).toContain('`conversation_words`');
  });

  it('tells the version, and how to know the file', () => {
    expect(rowsUnder('Versions').map(([version]) => Number(version))).toEqual(
      migrations.map((_, index) => index + 1),
    );
    expect(page).toContain(`\`application_id\` ${applicationId}`);
  });

  it('has queries that work', () => {
    const queries = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, query = '']) => query);
    expect(queries).toHaveLength(4);
    for (const query of queries) expect(database.prepare(query).all()).toEqual([]);
  });

  it('has every type of line of the NDJSON store', async () => {
    const file = join(directory.path, 'store.ndjson');
    const store = await openNdjsonStore({ path: file });
    await store.addPartitions([livePartition()]);
    const lease = await leaseOf(store, 'one');
    const checkpoint = {
      version: 1,
      cursor: null,
      completedAt: null,
      lookbackAt: null,
      deepReadAt: null,
    } as const;
    await store.commit(changeOf({ lease, checkpoint, conversations: [readOf(call('a'))] }));
    await store.commit(changeOf({ conversations: [readOf(call('a'), { nextCheckAt: minute(5) })] }));
    await store.addHints([hint('d1')]);
    // Forgetting writes the file anew, so its own line is never seen for long.
    await store.forget([], [{ version: 1, digest: 'd', until: null }]);
    await store.close();
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    const types = new Set<string>(written.map((line) => JSON.parse(line).type));
    expect([...types, 'forgotten'].sort()).toEqual(
      rowsUnder('NDJSON')
        .map(([type]) => type)
        .sort(),
    );
    expect(page).toContain(`the \`version\` of the log, ${logVersion}`);
  });
});
