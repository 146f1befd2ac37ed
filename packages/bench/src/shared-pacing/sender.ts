import { once } from 'node:events';
import { alloApi, createAlloClient } from '@callweave/allo-client';
import { createRedisPacer } from '@callweave/core/worker';
import type { Pacer } from '@callweave/transport';
import { defaultPlatform } from '@callweave/transport/platform';
import { Redis } from 'ioredis';
import { createFlexiblePacer } from './flexible-pacer.ts';
import { createGcraPacer } from './gcra-pacer.ts';
import type { SenderReport, SenderSettings, Target } from './messages.ts';

/** One of several processes that send with one key. */
const [settings] = (await once(process, 'message')) as [SenderSettings];
const redis = new Redis({ port: settings.redisPort, enableOfflineQueue: true });
await redis.ping();

function createPacer({ url, apiKey }: Target): Pacer {
  const { candidate, limitPerSecond } = settings;
  if (candidate === 'GCRA') return createGcraPacer(redis, url, limitPerSecond, 1.02);
  if (candidate === 'rate-limiter-flexible') return createFlexiblePacer(redis, url, limitPerSecond);
  return createRedisPacer({ redis, api: { ...alloApi, baseUrl: url }, apiKey });
}

const [fromMs, toMs] = settings.latencyMs;
const halfWay = (): Promise<void> => {
  const milliseconds = (fromMs + Math.random() * (toMs - fromMs)) / 2;
  return milliseconds > 0 ? defaultPlatform.sleep(milliseconds) : Promise.resolve();
};
const clients = settings.targets.map((target) =>
  createAlloClient({
    apiKey: target.apiKey,
    baseUrl: target.url,
    pacer: createPacer(target),
    retry: { attempts: 1 },
    fetch: async (url, init) => {
      await halfWay();
      const response = await fetch(url, init);
      await halfWay();
      return response;
    },
  }),
);
process.send?.('ready');
await once(process, 'message');
const startedAt = Date.now();
const endedAt = await Promise.all(
  clients.map(async (client, target) => {
    await Promise.allSettled(
      Array.from({ length: settings.requests }, (_, index) =>
        client.POST('/v2/api/conversations/items/batch', {
          body: { ids: settings.targets[target]?.ids.slice(index, index + 1) ?? [] },
        }),
      ),
    );
    return Date.now();
  }),
);
const report: SenderReport = { startedAt, endedAt };
process.send?.(report);
redis.disconnect();
process.disconnect();
