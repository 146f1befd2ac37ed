import { execFile } from 'node:child_process';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { machineEnvironment } from '../../support/n8n-host.mts';
import { freePort } from '../../support/running-n8n.mts';
import { type RunningServer, startServer } from './running-server.mts';
import { serverUser } from './server-user.mts';

const run = promisify(execFile);

/** The one user of the database, and the database that `initdb` always makes. */
export const database = { user: 'n8n', name: 'postgres' };

/** A Postgres of our own, for this machine only and without a password. */
export async function startPostgres(programs: string, folder: string): Promise<RunningServer> {
  const user = serverUser();
  const data = join(folder, 'postgres');
  await mkdir(data);
  if (user !== null) await chown(data, user.uid, user.gid);
  const env = machineEnvironment();
  const flags = ['--username', database.user, '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'];
  await run(join(programs, 'initdb'), ['--pgdata', data, ...flags], { cwd: data, env, ...user });
  const isReady = join(programs, 'pg_isready');
  const port = await freePort();
  return startServer({
    program: join(programs, 'postgres'),
    // Nothing is to outlive the tests, so nothing waits for the disk.
    arguments: ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data, '-F'],
    port,
    folder: data,
    logFile: join(folder, 'postgres.log'),
    user,
    // "Fast shutdown": https://www.postgresql.org/docs/current/server-shutdown.html
    stopSignal: 'SIGINT',
    isReady: () =>
      run(isReady, ['-h', '127.0.0.1', '-p', String(port), '-U', database.user], { env }).then(
        () => true,
        () => false,
      ),
  });
}
