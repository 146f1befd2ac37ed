import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killRun } from './support/kill-run.ts';
import { killWhileOpening } from './support/kill-while-opening.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const seed = Number(process.env.KILL_SEED ?? 20_261_103);

it('a store in NDJSON equals the vendors after 60 kills', { timeout: 600_000 }, async () => {
  const path = join(temporaryFolder(), 'store.ndjson');
  const { killedAfter, finished, store } = await killRun({
    seed,
    kills: 60,
    conversations: 800,
    store: { kind: 'ndjson', path },
    // The first may be killed before it has written anything.
    expectIntact: async () => void expectWholeLines(path),
  });
  await store.close();
  expect(expectWholeLines(path)).toBeGreaterThan(0);
  process.stdout.write(`seed ${seed}: killed ${JSON.stringify(killedAfter)}, ${finished} ended before\n`);
  expect(killedAfter.committing, 'killed within a commit').toBeGreaterThan(0);
});

it('a file whose making was killed is a store for whoever comes next', async () => {
  const folder = temporaryFolder();
  await killWhileOpening({
    seed,
    kills: 20,
    storeAt: (index) => ({ kind: 'ndjson', path: join(folder, `${index}.ndjson`) }),
    expectIntact: (index) => expect(expectWholeLines(join(folder, `${index}.ndjson`))).toBeGreaterThan(0),
  });
});

/** Each line but one that was cut off at the end is JSON. Tells how many there are. */
function expectWholeLines(path: string): number {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  for (const line of lines) expect(() => JSON.parse(line), line.slice(0, 200)).not.toThrow();
  return lines.length;
}
