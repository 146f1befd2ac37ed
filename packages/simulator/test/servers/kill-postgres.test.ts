import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type {} from '../../../../.ci/checks/support/servers/provide-servers.ts';
import { killRun } from '../sync/support/kill-run.ts';
import { killWhileOpening } from '../sync/support/kill-while-opening.ts';

const seed = Number(process.env.KILL_SEED ?? 20_261_102);
const { programs, postgresUrl: connectionString } = inject('servers');

/** What a query gives, a line for each row, asked by nothing of ours. */
function query(sql: string): string {
  const flags = ['--no-psqlrc', '--tuples-only', '--no-align', '--quiet', '--command', sql, connectionString];
  return execFileSync(join(programs.postgres, 'psql'), flags, { encoding: 'utf8' }).trim();
}

/** The words to search by are those of the rows, and no transaction is left open. */
function expectIntact(schema: string): void {
  const rows = query(`SELECT count(*) FROM ${schema}.conversations`);
  const indexed = query(
    `SELECT count(*) FROM ${schema}.conversations JOIN ${schema}.conversation_words USING (id)`,
  );
  expect(indexed).toBe(rows);
}

it('a store in Postgres equals the vendors after 60 kills', { timeout: 600_000 }, async () => {
  const schema = 'killed';
  const { killedAfter, finished, store } = await killRun({
    seed,
    kills: 60,
    conversations: 800,
    store: { kind: 'postgres', connectionString, schema },
    owner: 'machine',
    expectIntact: async () => expectIntact(schema),
  });
  await store.close();
  process.stdout.write(`seed ${seed}: killed ${JSON.stringify(killedAfter)}, ${finished} ended before\n`);
  expect(killedAfter.committing, 'killed within a commit').toBeGreaterThan(0);
});

it('a schema whose making was killed is made by whoever comes next', async () => {
  await killWhileOpening({
    seed,
    kills: 20,
    storeAt: (index) => ({ kind: 'postgres', connectionString, schema: `opened_${index}` }),
    expectIntact: (index) => expectIntact(`opened_${index}`),
  });
});
