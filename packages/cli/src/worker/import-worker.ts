import type * as Worker from '@callweave/core/worker';

/** Loaded by those commands only that work with a queue, as BullMQ and ioredis are, which it needs. */
export function importWorker(): Promise<typeof Worker> {
  return import('@callweave/core/worker');
}
