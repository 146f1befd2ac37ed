import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installInCi } from '../install-in-ci.ts';
import { isExecutable } from '../is-executable.ts';

/** The servers that some tests need. */
export interface Servers {
  /** The program. */
  readonly redis: string;
  /** The folder of the programs of the newest Postgres. n8n wants version 17 and warns of older ones, such as Debian 12's. */
  readonly postgres: string;
}

/** Debian keeps Postgres off the path, in a folder for each version. */
const postgresVersions = '/usr/lib/postgresql';
const postgresPrograms = ['createdb', 'initdb', 'postgres', 'pg_isready'];

/** The machine's Redis and Postgres. In CI, what is missing is installed; nobody's own machine is changed. */
export async function findServers(tell: (line: string) => void): Promise<Servers> {
  const found = onThisMachine();
  if (found !== null) return found;
  tell('Redis or Postgres is missing.');
  const log = await installInCi(['redis-server', 'postgresql']);
  const installed = onThisMachine();
  if (installed !== null) return installed;
  throw new Error(
    `Expected Redis and Postgres on this machine, on the path or in ${postgresVersions}. Install them, such as with "apt-get install redis-server postgresql" as root. ${log}`,
  );
}

function onThisMachine(): Servers | null {
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const folders = [...path, '/usr/bin', ...foldersOfPostgres()];
  const folderOf = (...programs: readonly string[]): string | undefined =>
    folders.find((folder) => programs.every((program) => isExecutable(join(folder, program))));
  const redis = folderOf('redis-server');
  // Of one version, so out of one folder.
  const postgres = folderOf(...postgresPrograms);
  if (redis === undefined || postgres === undefined) return null;
  return { redis: join(redis, 'redis-server'), postgres };
}

/** The newest first. */
function foldersOfPostgres(): readonly string[] {
  try {
    const versions = readdirSync(postgresVersions).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(postgresVersions, version, 'bin'));
  } catch {
    return [];
  }
}
