import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { machineEnvironment } from '../../support/n8n-host.mts';

const run = promisify(execFile);

/** The servers that n8n's queue mode needs. */
export interface Servers {
  readonly redis: string;
  /** The folder of Postgres' programs. n8n wants version 17 and warns of older ones, such as Debian 12's. */
  readonly postgres: string;
}

/** Debian keeps Postgres off the path, in a folder for each version. */
const postgresVersions = '/usr/lib/postgresql';

/** The machine's Redis and Postgres. In CI, what is missing is installed; nobody's own machine is changed. */
export async function findServers(tell: (line: string) => void): Promise<Servers> {
  const found = onThisMachine();
  if (found !== null) return found;
  const log = await installWithApt(tell);
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
  const postgres = folderOf('initdb', 'postgres', 'pg_isready');
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What came of it, for the message if a server is still missing. */
async function installWithApt(tell: (line: string) => void): Promise<string> {
  const { CI = '' } = process.env;
  const isCi = CI !== '' && CI !== 'false';
  if (!isCi || process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) {
    return 'The tests install them themselves only in CI, as root, with apt-get.';
  }
  tell('Installing Redis and Postgres with apt-get.');
  const env = { ...machineEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  // Somebody else's apt-get is waited for.
  const waiting = ['-o', 'DPkg::Lock::Timeout=120'];
  const install = ['install', '-y', '--no-install-recommends', 'redis-server', 'postgresql'];
  const outcomes: string[] = [];
  for (const command of [['update'], install]) {
    const outcome = await run('apt-get', [...waiting, ...command], { env }).catch((error: unknown) => error);
    if (outcome instanceof Error) outcomes.push(outcome.message);
  }
  return `apt-get did not install them:\n${outcomes.join('\n')}`;
}
