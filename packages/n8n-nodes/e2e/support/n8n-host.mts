import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const hostDir = join(import.meta.dirname, '..', 'host');
/** Node's own folder: its headers are what sqlite3 has to be built against. */
const nodeHome = dirname(dirname(process.execPath));

/**
 * The folder of an installed n8n, about 3 GB. It is installed once into a cache, named after the lock file, and found
 * there again by later runs.
 */
export async function n8nHost(tell: (line: string) => void): Promise<string> {
  if (!process.version.startsWith('v24.')) {
    throw new Error(
      `Expected Node 24, which n8n 2 needs; this is ${process.version}. Run "npm run test:n8n".`,
    );
  }
  const lock = await readFile(join(hostDir, 'package-lock.json'));
  const version = createHash('sha256').update(lock).update(process.version).digest('hex').slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'callweave', `n8n-host-${version}`);
  const mark = join(folder, 'installed');
  if (await exists(mark)) return folder;

  tell(`Installing n8n into ${folder}; this takes some minutes, once.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(hostDir, folder, { recursive: true });
  const env = machineEnvironment();
  // Scripts stay off: one of them wants system libraries. Of all native parts n8n needs only sqlite3 built.
  // "ci" would refuse the lock file for optional packages of other platforms that it leaves out.
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], {
    cwd: folder,
    env,
  });
  tell('Building sqlite3.');
  await run('npm', ['rebuild', 'sqlite3'], { cwd: folder, env });
  await writeFile(mark, '');
  return folder;
}

/** The machine's own environment and nothing of the workspace's pnpm or of the test runner, which n8n would heed. */
export function machineEnvironment(): NodeJS.ProcessEnv {
  const { PATH = '', HOME, LANG, TMPDIR, XDG_CACHE_HOME } = process.env;
  const inherited = Object.entries({ HOME, LANG, TMPDIR, XDG_CACHE_HOME }).filter(([, value]) => value);
  return {
    ...Object.fromEntries(inherited),
    PATH: `${dirname(process.execPath)}:${PATH}`,
    npm_config_nodedir: nodeHome,
  };
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
