import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cleanEnvironment } from '../clean-environment.ts';
import { run } from '../run-command.ts';
import { findServers } from './find-servers.ts';
import { database, startPostgres } from './start-postgres.ts';
import { startRedis } from './start-redis.ts';

/** The servers of a test run, as plain data: tests run in another process. */
export interface ProvidedServers {
  /** The programs, for tests that stop a server and have one of their own. */
  readonly programs: { readonly postgres: string; readonly redis: string };
  /** One database for all tests: each takes a schema of its own. */
  readonly postgresUrl: string;
  /** One Redis for all tests: each takes a prefix of its own. */
  readonly redisUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly servers: ProvidedServers;
  }
}

/** Vitest's `globalSetup` of tests that need a real Postgres or Redis. Whatever fails, nothing is left running. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await findServers((line) => void process.stderr.write(`${line}\n`));
  const folder = await mkdtemp(join(tmpdir(), 'callweave-servers-'));
  const endings: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const end = async (): Promise<void> => {
    for (const ending of endings.splice(0).reverse()) await ending();
  };
  try {
    const postgres = await startPostgres(programs.postgres, folder);
    endings.push(() => postgres.stop());
    const postgresUrl = await createDatabase(programs.postgres, folder, postgres.port);
    const redis = await startRedis(programs.redis, folder);
    endings.push(() => redis.stop());
    const redisUrl = `redis://127.0.0.1:${redis.port}`;
    project.provide('servers', { programs, postgresUrl, redisUrl });
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** A database of a language, as many have, in which text is not compared by its bytes. */
async function createDatabase(programs: string, folder: string, port: number): Promise<string> {
  const name = 'callweave';
  const where = ['--host', '127.0.0.1', '--port', String(port), '--username', database.user];
  const flags = ['--template', 'template0', '--locale-provider', 'icu', '--icu-locale', 'en-US'];
  await run(join(programs, 'createdb'), [...where, ...flags, name], { cwd: folder, env: cleanEnvironment() });
  return `postgres://${database.user}@127.0.0.1:${port}/${name}`;
}
