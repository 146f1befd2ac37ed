import type { FailedPartition } from '@callweave/core/worker';
import type { ExitCode } from '../exit-code.ts';
import { formatCount } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';
import { neutralLine } from '../terminal/neutral-text.ts';
import type { World } from '../world.ts';
import { type QueuePlace, withQueue } from './with-queue.ts';

/** How much is in the queue, and what is worked at. */
export async function runStatusCommand(place: QueuePlace, isJson: boolean, world: World): Promise<ExitCode> {
  const status = await withQueue(place, (queue) => queue.status());
  if (isJson) {
    world.stdout.write(`${JSON.stringify(status)}\n`);
    return 0;
  }
  const { activePartitions } = status;
  world.stdout.write(
    formatTable([
      ['waiting', formatCount(status.waiting)],
      ['being worked at', formatCount(status.active)],
      ['waiting for their time', formatCount(status.delayed)],
      ['put aside', formatCount(status.failed)],
    ]),
  );
  for (const partitionKey of activePartitions) world.stdout.write(`at work: ${partitionKey}\n`);
  return 0;
}

/** What was put aside, and why. */
export async function runFailedCommand(place: QueuePlace, isJson: boolean, world: World): Promise<ExitCode> {
  const failed = await withQueue(place, (queue) => queue.listFailed());
  if (isJson) {
    for (const partition of failed) world.stdout.write(`${JSON.stringify(partition)}\n`);
    return 0;
  }
  if (failed.length === 0) world.stdout.write('Nothing was put aside.\n');
  for (const partition of failed) world.stdout.write(`${formatFailed(partition)}\n`);
  if (failed.length > 0) world.stdout.write('When it is put right: callweave worker retry\n');
  return 0;
}

function formatFailed({ partitionKey, failedAt, failures, reason }: FailedPartition): string {
  const attempts = `${formatCount(failures)} ${failures === 1 ? 'attempt' : 'attempts'}`;
  return `${partitionKey} (${failedAt ?? 'some time ago'}, ${attempts})\n  ${neutralLine(reason)}`;
}

/** Brings back into the queue what was put aside. */
export async function runRetryCommand(
  place: QueuePlace,
  partitionKeys: readonly string[],
  world: World,
): Promise<ExitCode> {
  const retried = await withQueue(place, (queue) =>
    queue.retryFailed(partitionKeys.length === 0 ? undefined : partitionKeys),
  );
  for (const partitionKey of retried) world.stdout.write(`${partitionKey}: back in the queue\n`);
  if (retried.length === 0) world.stdout.write('Nothing was put aside.\n');
  return 0;
}
