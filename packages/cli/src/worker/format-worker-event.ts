import type { WorkerEvent } from '@callweave/core/worker';
import { formatCount } from '../terminal/format.ts';
import { messageOf } from '../terminal/message-of.ts';

/** A line for what somebody who looks at a worker's log wants to know; null for all else. */
export function formatWorkerEvent(event: WorkerEvent): string | null {
  switch (event.type) {
    case 'planned':
      return `${event.provider}/${event.account}: ${formatCount(event.addedJobs)} added to the queue`;
    case 'plan_failed':
      return `${event.provider}/${event.account}: could not be planned: ${messageOf(event.error)}`;
    case 'job_done': {
      const { partitionKey, inserted, updated, deleted } = event.summary;
      // Rounds of what is live that brought nothing would fill the log.
      if (partitionKey.endsWith('/live') && inserted + updated + deleted === 0) return null;
      return `${partitionKey}: done, ${formatCount(inserted)} new, ${formatCount(updated)} changed, ${formatCount(deleted)} gone`;
    }
    case 'job_postponed':
      return `${event.partitionKey}: ${postponed[event.reason]}${again(event.delayMs)}${
        event.reason === 'failed' ? `: ${messageOf(event.error)}` : ''
      }`;
    case 'job_failed':
      return `${event.partitionKey}: put aside: ${messageOf(event.error)} When it is put right: callweave worker retry`;
    case 'redis_unreachable':
      return `Redis can't be reached, waiting until it is back: ${messageOf(event.error)}`;
    case 'redis_reachable':
      return 'Redis is back.';
    default:
      return null;
  }
}

const postponed = {
  busy: 'another worker has it',
  failed: 'failed',
  stopped: 'stopped, and back in the queue',
} as const;

function again(delayMs: number): string {
  return delayMs === 0 ? '' : `, again in ${formatCount(Math.ceil(delayMs / 1_000))} s`;
}
