import { connectRedis, impatient } from './connect-redis.ts';
import { loadPeers } from './load-peers.ts';
import { parseQueueAddress, type QueueAddress } from './queue-address.ts';
import { createPacers, type RedisPacers, type SharedPacingOptions } from './redis-pacer.ts';

export interface RedisPacersOptions extends SharedPacingOptions, Pick<QueueAddress, 'redisUrl'> {}

/**
 * Opens a connection to Redis for pacers of any number of keys. Needs the optional peer `ioredis`.
 *
 * @throws {TypeError} for an address or a number that can't be used, without repeating the address.
 *
 * @example
 * const pacers = await openRedisPacers({ redisUrl: process.env.REDIS_URL });
 * const allo = createAlloClient({ apiKey, pacer: pacers.pacerOf({ api: alloApi, apiKey }) });
 */
export async function openRedisPacers({ redisUrl, ...options }: RedisPacersOptions): Promise<RedisPacers> {
  parseQueueAddress({ redisUrl });
  const { ioredis } = await loadPeers();
  const connection = connectRedis(ioredis, redisUrl, impatient);
  const pacers = createPacers(connection.redis, options);
  await new Promise<void>((resolve) => {
    // The first requests are not to find a connection that is still being made; one that can't be made is told by them.
    connection.redis.once('ready', resolve);
    connection.redis.once('error', () => resolve());
  });
  return {
    pacerOf: pacers.pacerOf,
    close() {
      pacers.close();
      connection.close();
    },
  };
}
