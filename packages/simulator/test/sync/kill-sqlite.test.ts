import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { killRun } from './support/kill-run.ts';
import { killWhileOpening } from './support/kill-while-opening.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const seed = Number(process.env.KILL_SEED ?? 20_261_101);

it('a store in SQLite equals the vendors after 200 kills', { timeout: 600_000 }, async () => {
  const path = join(temporaryFolder(), 'store.db');

  const { killedAfter, finished, store } = await killRun({
    seed,
    kills: Number(process.env.KILLS ?? 200),
    conversations: 800,
    store: { kind: 'sqlite', path },
    expectIntact: async () => expectIntact(path),
  });
  await store.close();
  process.stdout.write(`seed ${seed}: killed ${JSON.stringify(killedAfter)}, ${finished} ended before\n`);
  expect(killedAfter.committing, 'killed within a commit').toBeGreaterThan(0);
});

it('a store whose making was killed is made by whoever comes next', async () => {
  const folder = temporaryFolder();
  const untouched = await killWhileOpening({
    seed,
    kills: 30,
    storeAt: (index) => ({ kind: 'sqlite', path: join(folder, `${index}.db`) }),
    expectIntact: (index) => expectIntact(join(folder, `${index}.db`)),
  });
  expect(untouched).toBeLessThan(30);
});

/** The file is no worse for it, and the words to search by are those of the rows. */
function expectIntact(path: string): void {
  const database = new DatabaseSync(path);
  try {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.exec(`INSERT INTO conversation_words (conversation_words) VALUES ('integrity-check')`);
    const { rows, indexed } = {
      ...database
        .prepare(
          'SELECT (SELECT count(*) FROM conversations) AS rows, (SELECT count(*) FROM conversation_words_docsize) AS indexed',
        )
        .get(),
    };
    expect(indexed).toBe(rows);
  } finally {
    database.close();
  }
}
