import { type ConversationStore, followWebhooks } from '@callweave/core/sync';
import type { SettingsFlags } from '../config/config-options.ts';
import { loadSettings, requireAccounts } from '../config/load-settings.ts';
import { readSecrets } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import { describeStore } from '../config/store-address.ts';
import type { ExitCode } from '../exit-code.ts';
import { closeServer } from '../http/close-server.ts';
import { listenAt } from '../http/listen-at.ts';
import { withStore } from '../store/with-store.ts';
import { createSyncSources } from '../sync/create-sync-sources.ts';
import { syncOptionsOf } from '../sync/run-sync.ts';
import { runWatch } from '../sync/run-watch.ts';
import { formatLogTime } from '../terminal/format.ts';
import { messageOf } from '../terminal/message-of.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { createWake, type Wake } from './create-wake.ts';
import { createWebhookServer } from './create-webhook-server.ts';
import { createDeliveryLog } from './delivery-log.ts';
import { createWebhookEndpoint, type WebhookEndpoint } from './webhook-endpoint.ts';
import { describeEndpoints, endpointsByPath } from './webhook-paths.ts';

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** What the paths begin with. */
  readonly prefix: string;
  readonly publicUrl: string | null;
  readonly toleranceSeconds: number;
  /** Whether to sync as well, and how often. */
  readonly isSyncing: boolean;
  readonly intervalSeconds: number;
  readonly isJson: boolean;
}

const healthPath = '/health';
/** Vendors wait for 10 seconds and more. */
const graceMs = 10_000;

/** Receives webhooks until Ctrl-C: each is verified, kept as a hint, answered, and then followed by reading. */
export async function runListen(
  options: ListenOptions,
  flags: SettingsFlags,
  world: World,
): Promise<ExitCode> {
  const settings = await loadSettings(flags, world);
  const accounts = requireAccounts(settings);
  const endpoints = createEndpoints(accounts, options, world);
  const sources = createSyncSources(
    options.isSyncing ? accounts : accounts.filter((account) => hasEndpoint(account, endpoints)),
    world,
  );
  return withStore(
    settings.store,
    world,
    async (store, signal) => {
      const syncOptions = () => syncOptionsOf({ sources, store, settings, world });
      // Before anything is promised to a vendor: whether a run can begin at all.
      await syncOptions();
      const wake = createWake();
      const listening = await startListening({ store, endpoints, wake, options, world });
      try {
        if (!options.isJson) world.stdout.write(listening.description);
        else world.stdout.write(`${JSON.stringify({ event: 'listening', url: listening.url })}\n`);
        return await runWatch(
          {
            syncOptions,
            sources,
            store: describeStore(settings.store, world.directory),
            signal,
            options,
            world,
          },
          { woken: wake.next, ...(options.isSyncing ? {} : { run: followWebhooks }) },
        );
      } finally {
        await listening.close();
      }
    },
    { whenMissing: 'make' },
  );
}

/** Of those accounts whose secret is set; the others are told. */
function createEndpoints(
  accounts: readonly AccountSettings[],
  { toleranceSeconds }: ListenOptions,
  world: World,
): readonly WebhookEndpoint[] {
  const isReady = ({ webhookSecretVariables }: AccountSettings): boolean =>
    readSecrets(webhookSecretVariables, world).length > 0;
  const ready = accounts.filter(isReady);
  const others = accounts.filter((account) => !isReady(account));
  const describe = ({ provider, name, webhookSecretVariables }: AccountSettings): string =>
    `${provider}/${name} (${webhookSecretVariables.join(' or ')})`;
  if (ready.length === 0) {
    throw new UsageError(
      `Expected the signing secret of a webhook in an environment variable; none is set for ${others.map(describe).join(', ')}. Without it nobody can tell true webhooks from forged ones.`,
    );
  }
  for (const account of others) {
    world.stderr.write(
      `callweave: ${describe(account)} has no signing secret set: its webhooks are not received.\n`,
    );
  }
  return ready.map((account) => createWebhookEndpoint(account, toleranceSeconds, world));
}

function hasEndpoint({ provider, name }: AccountSettings, endpoints: readonly WebhookEndpoint[]): boolean {
  return endpoints.some((endpoint) => endpoint.provider === provider && endpoint.account === name);
}

interface Listening {
  readonly url: string;
  readonly description: string;
  readonly close: () => Promise<void>;
}

async function startListening({
  store,
  endpoints,
  wake,
  options,
  world,
}: {
  readonly store: ConversationStore;
  readonly endpoints: readonly WebhookEndpoint[];
  readonly wake: Wake;
  readonly options: ListenOptions;
  readonly world: World;
}): Promise<Listening> {
  const { host, port, prefix, publicUrl, isJson } = options;
  const log = createDeliveryLog(world.stdout, world, isJson);
  const server = createWebhookServer({
    endpoints: endpointsByPath(endpoints, prefix),
    healthPath,
    store,
    now: world.platform.now,
    onReceived: (endpoint, received) => {
      log(endpoint, received);
      if (received.outcome === 'stored') wake.wake();
    },
    onError: (error) =>
      world.stderr.write(`${formatLogTime(world.platform.now())}  callweave: ${messageOf(error)}\n`),
  });
  const actualPort = await listenAt(server, { port, host, flag: '--port' });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
  return {
    url,
    description: `Listening at ${url}; ${url}${healthPath} tells whether it is well.\n${describeEndpoints(endpoints, prefix, publicUrl)}`,
    close: () => closeServer(server, { sleep: world.platform.sleep, graceMs }),
  };
}
