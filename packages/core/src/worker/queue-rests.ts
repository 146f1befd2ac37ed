import type { Queue } from 'bullmq';
import type { PartitionJobData } from './partition-job.ts';

/** Whether nothing is to be done but what is live, in its time: all had its round, or is put aside. */
export async function queueRests(queue: Queue<PartitionJobData>): Promise<boolean> {
  const { wait = 0, prioritized = 0, active = 0 } = await queue.getJobCounts('wait', 'prioritized', 'active');
  if (wait + prioritized + active > 0) return false;
  const delayed = await queue.getDelayed();
  return delayed.every(({ data }) => data.isResting);
}
