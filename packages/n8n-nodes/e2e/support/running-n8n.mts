import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { endingWithUs } from '../../../../.ci/checks/support/ending-with-us.ts';
import { freePort } from '../../../../.ci/checks/support/free-port.ts';
import { machineEnvironment } from './n8n-host.mts';

const run = promisify(execFile);

export interface N8nOptions {
  /** Where n8n is installed. */
  readonly host: string;
  /** n8n's own folder: its database, its settings, the installed nodes. */
  readonly userFolder: string;
  /** Settings beside those that every instance has. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly port?: number;
  /**
   * What of n8n is started.
   * @default ['start']
   */
  readonly command?: readonly string[];
}

export interface RunningN8n {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly logFile: string;
  /** Everything that it has printed. */
  log(): Promise<string>;
  /** Ends it as a service manager does; with SIGKILL, as a power cut does. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Installs a packed package the way n8n's own "Community nodes" page does. */
export async function installNodes(userFolder: string, tarball: string): Promise<void> {
  const folder = join(userFolder, '.n8n', 'nodes');
  await mkdir(folder, { recursive: true });
  // n8n leaves peers out too: it provides n8n-workflow itself.
  const flags = [
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--omit=dev',
    '--omit=peer',
    '--no-audit',
    '--no-fund',
  ];
  await run('npm', ['install', ...flags, tarball], { cwd: folder, env: machineEnvironment() });
}

/** The environment of every n8n here: nothing leaves the machine, and nothing needs a browser. */
export function n8nEnvironment({ userFolder, environment }: N8nOptions, port: number): NodeJS.ProcessEnv {
  return {
    ...machineEnvironment(),
    N8N_USER_FOLDER: userFolder,
    N8N_PORT: String(port),
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_EDITOR_BASE_URL: `http://127.0.0.1:${port}`,
    N8N_WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    N8N_ENCRYPTION_KEY: 'an-encryption-key-for-tests-only',
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
    N8N_TEMPLATES_ENABLED: 'false',
    N8N_PERSONALIZATION_ENABLED: 'false',
    N8N_SECURE_COOKIE: 'false',
    N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'false',
    N8N_DISABLED_MODULES: 'mcp-registry,mcp',
    // The simulators are on this machine, which n8n would otherwise not let nodes reach.
    N8N_SSRF_PROTECTION_ENABLED: 'false',
    NO_COLOR: '1',
    GENERIC_TIMEZONE: 'UTC',
    ...environment,
  };
}

/** Starts n8n and waits until it answers. */
export async function startN8n(options: N8nOptions): Promise<RunningN8n> {
  const port = options.port ?? (await freePort());
  const broker = await freePort();
  const logFile = join(options.userFolder, `n8n-${port}.log`);
  const program = join(options.host, 'node_modules', 'n8n', 'bin', 'n8n');
  const words = [program, ...(options.command ?? ['start'])];
  const child = spawn(...endingWithUs('SIGTERM', process.execPath, words), {
    cwd: options.userFolder,
    env: { ...n8nEnvironment(options, port), N8N_RUNNERS_BROKER_PORT: String(broker) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  try {
    await untilReady(url, child, logFile);
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return {
    url,
    port,
    process: child,
    logFile,
    log: () => readFile(logFile, 'utf8'),
    stop,
  };
}

async function untilReady(url: string, child: ChildProcess, logFile: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) {
      throw new Error(
        `n8n ended with ${child.exitCode} while it started:\n${await readFile(logFile, 'utf8')}`,
      );
    }
    const isReady = await fetch(`${url}/healthz/readiness`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(200);
  }
  throw new Error(`n8n was not ready after two minutes:\n${await readFile(logFile, 'utf8')}`);
}
