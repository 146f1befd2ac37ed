import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment } from '../clean-environment.ts';
import { endingWithUs } from '../ending-with-us.ts';
import type { ServerUser } from './server-user.ts';

export interface ServerOptions {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly port: number;
  /** Where it runs. */
  readonly folder: string;
  readonly logFile: string;
  readonly user: ServerUser | null;
  /** The signal on which it ends at once, without waiting for its clients to leave. */
  readonly stopSignal: NodeJS.Signals;
  isReady(port: number): Promise<boolean>;
}

export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  /** Ends it in order; by a signal of one's own, as a fault does. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a server and waits until it is ready; one that does not get ready is ended. */
export async function startServer({
  program,
  port,
  folder,
  logFile,
  user,
  stopSignal,
  isReady,
  arguments: args,
}: ServerOptions): Promise<RunningServer> {
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(...endingWithUs(stopSignal, program, args), {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (signal: NodeJS.Signals = stopSignal): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) break;
    if (await isReady(port)) return { port, pid: child.pid ?? 0, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(
    `Expected ${program} to be ready on port ${port} within half a minute:\n${await readFile(logFile, 'utf8')}`,
  );
}
