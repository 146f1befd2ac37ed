import { existsSync } from 'node:fs';
import { chmod, chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanEnvironment } from '../clean-environment.ts';
import { freePort } from '../free-port.ts';
import { run, runCommand } from '../run-command.ts';
import { serverUser } from './server-user.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** The one user of the database, and the database that `initdb` always makes. */
export const database = { user: 'callweave', name: 'postgres' };

/** A Postgres as clients see it. */
export interface RunningPostgres extends RunningServer {
  /** Without a password, of which there is none. */
  readonly connectionString: string;
}

/**
 * A Postgres of our own in a folder, for this machine only and without a password. Where the folder has one that was
 * stopped, that one goes on with what it had; with the same port, for those who were connected to it.
 */
export async function startPostgres(
  programs: string,
  folder: string,
  port?: number,
): Promise<RunningPostgres> {
  const user = serverUser();
  const data = join(folder, 'postgres');
  const env = cleanEnvironment();
  if (!existsSync(data)) {
    await mkdir(data);
    // It goes through the folder to its own as somebody else.
    await chmod(folder, 0o711);
    if (user !== null) await chown(data, user.uid, user.gid);
    const flags = ['--username', database.user, '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'];
    await run(join(programs, 'initdb'), ['--pgdata', data, ...flags], { cwd: data, env, ...user });
  }
  const isReady = join(programs, 'pg_isready');
  const ownPort = port ?? (await freePort());
  const server = await startServer({
    program: join(programs, 'postgres'),
    // Nothing is to outlive the tests, so nothing waits for the disk.
    arguments: ['-D', data, '-p', String(ownPort), '-h', '127.0.0.1', '-k', data, '-F'],
    port: ownPort,
    folder: data,
    logFile: join(folder, 'postgres.log'),
    user,
    // "Fast shutdown": https://www.postgresql.org/docs/current/server-shutdown.html
    stopSignal: 'SIGINT',
    isReady: async () => {
      const flags = ['-h', '127.0.0.1', '-p', String(ownPort), '-U', database.user];
      return (await runCommand(isReady, flags, { cwd: folder, env })).status === 0;
    },
  });
  return {
    ...server,
    connectionString: `postgres://${database.user}@127.0.0.1:${ownPort}/${database.name}`,
  };
}
