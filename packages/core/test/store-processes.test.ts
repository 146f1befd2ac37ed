import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStore, type StoreKind } from './support/open-store.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

/** Writes ten rows a commit, each commit with its number as the cursor. */
function startWriter(kind: StoreKind, path: string, name: string, commits: number): ChildProcess {
  const script = new URL('support/store-writer.ts', import.meta.url);
  return fork(script, [kind, path, name, String(commits)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

describe.each<StoreKind>(['sqlite', 'ndjson'])('several processes on one %s file', (kind) => {
  it('write at the same time, and nothing is lost', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store');
    const writers = ['a', 'b', 'c'].map((name) => startWriter(kind, path, name, 30));
    const exits = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(exits.map(([code]) => code)).toEqual([0, 0, 0]);
    const store = await openStore(kind, path);
    expect((await store.count()).conversations).toBe(900);
    await store.close();
  });

  it('leave whole commits when they are killed, rows and checkpoint together', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store');
    let rows = 0;
    for (let round = 0; round < 6; round += 1) {
      const account = `round-${round}`;
      const writer = startWriter(kind, path, account, 100_000);
      let told = 0;
      await new Promise<void>((resolve) => {
        writer.on('message', (commit: number) => {
          told = commit;
          if (commit === 3 + round * 7) writer.kill('SIGKILL');
        });
        writer.on('exit', () => resolve());
      });
      const store = await openStore(kind, path);
      const partition = (await store.listPartitions()).find((one) => one.account === account);
      const committed = Number(partition?.checkpoint.cursor);
      const { conversations } = await store.count({ account });
      expect(conversations).toBe(committed * 10);
      expect(committed).toBeGreaterThanOrEqual(told);
      rows += conversations;
      let found = 0;
      for await (const _ of store.search('words', { account })) found += 1;
      expect(found).toBe(conversations);
      expect((await store.count()).conversations).toBe(rows);
      await store.close();
    }
    if (kind !== 'sqlite') return;
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
  });
});
