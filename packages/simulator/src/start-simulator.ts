import { createAdmin } from './admin/create-admin.ts';
import { VendorClock } from './clock/vendor-clock.ts';
import { createRequestFaults } from './faults/request-faults.ts';
import { contract as alloContract } from './generated/allo-contract.ts';
import { contract as itellicoContract } from './generated/itellico-contract.ts';
import { RequestLog } from './http/request-log.ts';
import { serve } from './http/serve.ts';
import type { VendorApi } from './http/vendor-api.ts';
import { type ListenOptions, listen } from './listen.ts';
import { checkInteger } from './options/check.ts';
import type { SimulatorOptions } from './options/simulator-options.ts';
import { systemClock, systemFetch } from './platform.ts';
import type { RunningSimulator } from './running-simulator.ts';
import { createWebhooks } from './webhooks/create-webhooks.ts';
import { webhookProtocols } from './webhooks/webhook-protocols.ts';

interface StartOptions<Truth> {
  readonly options: SimulatorOptions;
  readonly apiKey: string;
  readonly api: (now: () => number) => VendorApi<Truth>;
}

/** Puts an API on a port, with everything around it. */
export async function startSimulator<Truth>(
  { options, apiKey, api: createApi }: StartOptions<Truth>,
  listenOptions: ListenOptions,
): Promise<RunningSimulator<Truth>> {
  const { provider, seed = 1, clock = systemClock, latencyMs = 0 } = options;
  const vendorClock = new VendorClock(clock, options.clockSkewMs ?? 0);
  const closing = new AbortController();
  const { signal } = closing;
  const api = createApi(vendorClock.now);
  const log = new RequestLog({
    keepsRequests: options.recordRequests ?? true,
    onRequest: options.onRequest ?? null,
  });
  const { operations } = provider === 'allo' ? alloContract : itellicoContract;
  const faults = createRequestFaults({
    seed,
    operationIds: operations.map(({ operationId }) => operationId),
  });
  const webhooks = createWebhooks({
    api,
    protocols: webhookProtocols(options),
    seed,
    clock,
    vendorClock,
    fetch: options.fetch ?? systemFetch,
    signal,
  });
  const setClockSkew = (skewMs: unknown): void => {
    checkInteger('skewMs', skewMs, Number.MIN_SAFE_INTEGER);
    vendorClock.skewMs = skewMs;
  };
  const server = serve({
    api,
    faults,
    log,
    clock: vendorClock,
    latencyMs: typeof latencyMs === 'number' ? () => latencyMs : latencyMs,
    signal,
    onAnswered: () => webhooks.wake(),
    sideDoor: createAdmin({
      admin: options.admin ?? false,
      provider,
      clock,
      vendorClock,
      setClockSkew,
      log,
      faults,
      webhooks,
      api,
    }),
  });
  const url = await listen(server, listenOptions);
  return {
    url,
    apiKey,
    clock,
    requests: log.requests,
    counts: () => log.counts(),
    clearRequests: () => log.clear(),
    truth: () => api.truth(),
    truths: () => api.truths(),
    erase: (ids) => api.erase(ids),
    restore: (ids) => api.restore(ids),
    inject: (fault) => faults.inject(fault).takeBack,
    clearFaults: () => {
      faults.clear();
      webhooks.faults.clear();
    },
    setClockSkew,
    webhooks: {
      add: (endpoint) => webhooks.add(endpoint),
      remove: (id) => webhooks.remove(id),
      endpoints: () => webhooks.endpoints(),
      inject: (fault) => webhooks.faults.inject(fault).takeBack,
    },
    deliveries: webhooks.deliveries,
    emit: (event) => webhooks.emit(event),
    close: () =>
      new Promise<void>((resolve) => {
        closing.abort();
        // A second call finds the server closed; that is what it wanted.
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
