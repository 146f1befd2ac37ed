import { ALLO_KEY_OWNER } from '../content/roster.ts';
import { naiveSeconds } from '../state/naive-time.ts';
import type { Queue, QueuedNumber } from '../state/queues.ts';

/** A queue without its numbers; times without an offset. */
export const queueMetaRow = (queue: Queue): object => ({
  id: queue.id,
  name: queue.name,
  creator_id: ALLO_KEY_OWNER.id,
  assignee_id: queue.assigneeId,
  voicemail_handling: queue.voicemailHandling,
  do_not_disturb: queue.doNotDisturb,
  created_at: naiveSeconds(queue.createdAtMs),
  updated_at: naiveSeconds(queue.updatedAtMs),
});

/** Freshly added ones show only these. */
export const addedNumberRow = ({ number, position, addedAtMs }: QueuedNumber): object => ({
  number_to: number,
  position,
  created_at: naiveSeconds(addedAtMs),
  updated_at: naiveSeconds(addedAtMs),
});

export const queueNumberRow = (queued: QueuedNumber): object => ({
  ...addedNumberRow(queued),
  call_start_date: null,
  call_id: null,
  routing_result: null,
  sync_status: 'NOT_SYNCED',
  detected_outbound_voicemail: null,
  not_reached_destination_reason: null,
  voicemail_left: null,
});

export const queueRow = (queue: Queue): object => ({
  ...queueMetaRow(queue),
  numbers: queue.numbers.map(queueNumberRow),
});
