import type * as BullMq from 'bullmq';
import type * as IoRedis from 'ioredis';

/** BullMQ and ioredis are optional peers, and loaded by those only who work with a queue. */
export async function loadPeers(): Promise<{
  readonly bullmq: typeof BullMq;
  readonly ioredis: typeof IoRedis;
}> {
  try {
    const [bullmq, ioredis] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, ioredis };
  } catch (cause) {
    throw new Error(
      'Expected the packages "bullmq" and "ioredis", optional peers of @callweave/core, to be installed for a queue; one is not. Install them beside: npm install bullmq ioredis',
      { cause },
    );
  }
}
