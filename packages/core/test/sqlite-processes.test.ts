import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../src/stores/sqlite/index.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

/** Writes rows `name-0`, `name-1` and so on, ten a commit, each commit with its number as the cursor. */
function startWriter(path: string, name: string, commits: number): ChildProcess {
  const script = new URL('support/sqlite-writer.ts', import.meta.url);
  return fork(script, [path, name, String(commits)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

describe('several processes on one file', () => {
  it('write at the same time, and nothing is lost', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const writers = ['a', 'b', 'c'].map((name) => startWriter(path, name, 30));
    const exits = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(exits.map(([code]) => code)).toEqual([0, 0, 0]);
    const store = await openSqliteStore({ path });
    expect((await store.count()).conversations).toBe(900);
    await store.close();
  });

  it('leave whole commits when they are killed, rows and checkpoint together', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    let rows = 0;
    for (let round = 0; round < 6; round += 1) {
      const writer = startWriter(path, `round-${round}`, 100_000);
      const progress: number[] = [];
      await new Promise<void>((resolve) => {
        writer.on('message', (commit: number) => {
          progress.push(commit);
          if (commit === 3 + round * 7) writer.kill('SIGKILL');
        });
        writer.on('exit', () => resolve());
      });
      const store = await openSqliteStore({ path });
      const partition = (await store.listPartitions()).find(({ account }) => account === `round-${round}`);
      const committed = Number(partition?.checkpoint.cursor);
      const { conversations } = await store.count({ account: `round-${round}` });
      expect(conversations).toBe(committed * 10);
      expect(committed).toBeGreaterThanOrEqual(progress.at(-1) ?? 0);
      rows += conversations;
      let found = 0;
      for await (const _ of store.search('words', { account: `round-${round}` })) found += 1;
      expect(found).toBe(conversations);
      await store.close();
    }
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare('SELECT count(*) AS count FROM conversations').get()).toEqual({ count: rows });
    database.close();
  });
});
