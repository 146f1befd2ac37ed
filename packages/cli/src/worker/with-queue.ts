import type { SyncQueue } from '@callweave/core/worker';
import type { World } from '../world.ts';
import { importWorker } from './import-worker.ts';
import { redisUrlOf } from './redis-address.ts';

/** The flags that every command of the worker has. */
export interface QueueFlags {
  readonly redis: string;
  readonly queue: string;
}

/** Where the queue of the flags is. */
export interface QueuePlace {
  readonly redisUrl: string;
  readonly queueName: string;
}

/** @throws {UsageError} for a Redis whose variable is not set. */
export function queuePlaceOf({ redis, queue }: QueueFlags, world: World): QueuePlace {
  return { redisUrl: redisUrlOf(redis, world), queueName: queue };
}

/** Works with a queue and closes it, whatever happens. */
export async function withQueue<Result>(
  place: QueuePlace,
  work: (queue: SyncQueue) => Promise<Result>,
): Promise<Result> {
  const { openSyncQueue } = await importWorker();
  const queue = await openSyncQueue(place);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}
