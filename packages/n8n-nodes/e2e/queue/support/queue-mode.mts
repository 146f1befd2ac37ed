import { freePort } from '../../../../../.ci/checks/support/free-port.ts';
import type { Servers } from '../../../../../.ci/checks/support/servers/find-servers.ts';
import { database, startPostgres } from '../../../../../.ci/checks/support/servers/start-postgres.ts';
import { startRedis } from '../../../../../.ci/checks/support/servers/start-redis.ts';
import { type N8nOptions, type RunningN8n, startN8n } from '../../support/running-n8n.mts';
import type { Cleanup } from './cleanup.mts';

/** One n8n in queue mode, as plain data: the tests run in another process. */
export interface QueueMode {
  readonly url: string;
  readonly workers: readonly [Worker, Worker];
}

export interface Worker {
  readonly pid: number;
  readonly logFile: string;
}

export interface QueueModeOptions {
  readonly host: string;
  readonly folder: string;
  readonly servers: Servers;
  readonly cleanup: Cleanup;
}

/** How many executions a worker runs at the same time; n8n's default. */
export const concurrency = 10;

/** Starts Redis, Postgres, the main n8n and its workers, and leaves to `cleanup` how each is ended. */
export async function startQueueMode({
  host,
  folder,
  servers,
  cleanup,
}: QueueModeOptions): Promise<QueueMode> {
  const redis = await startRedis(servers.redis, folder);
  cleanup.add(() => redis.stop());
  const postgres = await startPostgres(servers.postgres, folder);
  cleanup.add(() => postgres.stop());

  async function start(options: Pick<N8nOptions, 'command' | 'environment' | 'port'>): Promise<RunningN8n> {
    const environment = { ...queueEnvironment(redis.port, postgres.port), ...options.environment };
    const n8n = await startN8n({ ...options, host, userFolder: folder, environment });
    cleanup.add(() => n8n.stop());
    return n8n;
  }

  async function startWorker(): Promise<Worker> {
    const port = await freePort();
    const { process, logFile } = await start({
      command: ['worker', `--concurrency=${concurrency}`],
      port,
      environment: { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port) },
    });
    return { pid: process.pid ?? 0, logFile };
  }

  // The main n8n makes the tables that the workers need.
  const { url } = await start({});
  return { url, workers: [await startWorker(), await startWorker()] };
}

/** https://docs.n8n.io/hosting/scaling/queue-mode/ */
function queueEnvironment(redisPort: number, postgresPort: number): Record<string, string> {
  return {
    EXECUTIONS_MODE: 'queue',
    QUEUE_BULL_REDIS_HOST: '127.0.0.1',
    QUEUE_BULL_REDIS_PORT: String(redisPort),
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: '127.0.0.1',
    DB_POSTGRESDB_PORT: String(postgresPort),
    DB_POSTGRESDB_DATABASE: database.name,
    DB_POSTGRESDB_USER: database.user,
    N8N_DEFAULT_BINARY_DATA_MODE: 'database',
    // A worker that died is noticed after the lock of its jobs has run out, instead of after a minute and a half.
    QUEUE_WORKER_LOCK_DURATION: '10000',
    QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
    QUEUE_WORKER_STALLED_INTERVAL: '3000',
  };
}
