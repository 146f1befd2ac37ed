import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conversation } from '@callweave/core';
import { openPostgresStore, type PostgresPool } from '@callweave/core/postgres';
import pg from 'pg';
import { findServers } from '../../../.ci/checks/support/servers/find-servers.ts';
import { startPostgres } from '../../../.ci/checks/support/servers/start-postgres.ts';
import { type Benchmark, MissedBoundError } from './benchmark.ts';
import { fillForSearches, measureSearches, searchedRows } from './searches.ts';
import { median } from './statistics.ts';
import { commitAll, generateConversations } from './stored-conversations.ts';

const rounds = 7;
const rowsPerRound = 10_000;
const rowsPerCommit = 2_500;
/** The share of the bare driver's rows a second that ours has to write. */
const bound = 0.7;

interface Statement {
  readonly text: string;
  readonly values: unknown[] | undefined;
}

/** What a store costs beside the statements that nobody can do without, and how long a search takes. */
export const postgresStore: Benchmark = {
  name: 'postgres-store',
  description: `${rowsPerCommit} rows a commit into Postgres, as a share of the bare driver; search over ${searchedRows}`,
  async run(print) {
    const programs = await findServers(print).catch((error: Error) => print(`left out: ${error.message}`));
    if (programs === undefined) return;
    const folder = await mkdtemp(join(tmpdir(), 'callweave-bench-'));
    const server = await startPostgres(programs.postgres, folder);
    try {
      const conversations = generateConversations(rowsPerRound);
      const ratio = await compare(print, server.connectionString, conversations);
      await measureSearch(print, server.connectionString, conversations);
      if (ratio < bound) {
        throw new MissedBoundError(`Expected at least ${bound} of the bare driver; got ${ratio.toFixed(2)}.`);
      }
    } finally {
      await server.stop();
      await rm(folder, { recursive: true });
    }
  },
};

/** The median over the rounds, each of which has both, in turns first: a slow moment slows both. */
async function compare(
  print: (line: string) => void,
  connectionString: string,
  conversations: readonly Conversation[],
): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  const statements = await record(pool, conversations);
  const ratios: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const rowsPerSecond = { ours: 0, bare: 0 };
    for (const side of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      await pool.query('DROP SCHEMA IF EXISTS recorded CASCADE');
      const store = await openPostgresStore({ pool, schema: 'recorded' });
      const startedAt = performance.now();
      if (side === 'ours') await commitAll(store, conversations, rowsPerCommit);
      else await replay(pool, statements);
      rowsPerSecond[side] = conversations.length / ((performance.now() - startedAt) / 1_000);
    }
    const { ours, bare } = rowsPerSecond;
    // The first is a warm-up.
    if (round < 0) continue;
    ratios.push(ours / bare);
    const figures = `store ${ours.toFixed(0)} rows/s, bare driver ${bare.toFixed(0)} rows/s`;
    print(`${figures}, ratio ${(ours / bare).toFixed(2)}`);
  }
  await pool.end();
  const ratio = median(ratios);
  print(`median ratio ${ratio.toFixed(2)}`);
  return ratio;
}

/** The statements that the store sends, with every value at hand. */
async function record(pool: pg.Pool, conversations: readonly Conversation[]): Promise<Statement[]> {
  const statements: Statement[] = [];
  const recording: PostgresPool = {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (text, values) => {
          statements.push({ text, values });
          return client.query(text, values);
        },
        release: (error) => client.release(error),
        on: (event, listener) => client.on(event, listener),
        removeListener: (event, listener) => client.removeListener(event, listener),
      };
    },
    end: () => pool.end(),
  };
  const store = await openPostgresStore({ pool: recording, schema: 'recorded' });
  statements.length = 0;
  await commitAll(store, conversations, rowsPerCommit);
  return statements;
}

async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  for (const { text, values } of statements) await client.query(text, values);
  client.release();
}

async function measureSearch(
  print: (line: string) => void,
  connectionString: string,
  conversations: readonly Conversation[],
): Promise<void> {
  const pool = new pg.Pool({ connectionString });
  const store = await openPostgresStore({ pool, schema: 'searched' });
  await fillForSearches(store, conversations, rowsPerCommit);
  print(`${(await store.count()).conversations} conversations`);
  // The server does so by itself within a minute or two: until then it does not know how rare a word is.
  await pool.query('VACUUM ANALYZE searched.conversations, searched.conversation_words');
  await measureSearches(store, print);
  await pool.end();
}
