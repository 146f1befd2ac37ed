import { textIn } from '../protocol/fields.ts';
import { dataReply, paginationOf, rowsOf, v2Page } from '../protocol/pages.ts';
import { emptyQueue, type Queue } from '../state/queues.ts';
import type { AlloHandler } from './allo-handler.ts';
import { assigneeId } from './queue-assignee.ts';
import { queueMetaRow, queueNumberRow, queueRow } from './queue-rows.ts';

/** Without a queue everything is zero, and there is no `queue`. */
export const getCurrentDialingQueue: AlloHandler = ({ world: { queues }, parameters }) => {
  const queue = queues.current(assigneeId(parameters));
  if (queue === undefined) {
    const nothing = { page: 0, size: 0, total_count: 0, total_pages: 0, has_more: false };
    return dataReply(200, [], { pagination: nothing });
  }
  const page = v2Page(parameters);
  const rows = rowsOf(queue.numbers, page).map(queueNumberRow);
  return dataReply(200, rows, {
    queue: queueMetaRow(queue),
    pagination: paginationOf(page, queue.numbers.length),
  });
};

/** The queue before it is out of the API's sight. */
export const resetCurrentDialingQueue: AlloHandler = ({ world, body, nowMs }) => {
  const queue = emptyQueue(world.ids, assigneeId(body), textIn(body, 'name') ?? null, nowMs);
  return dataReply(200, queueRow(world.queues.put(queue)));
};

/** A null, as what is left out, changes nothing. */
export const upsertCurrentDialingQueue: AlloHandler = ({ world, body, nowMs }) => {
  const userId = assigneeId(body);
  const queue = world.queues.current(userId) ?? emptyQueue(world.ids, userId, null, nowMs);
  const handling = textIn(body, 'voicemail_handling');
  const disturbance = textIn(body, 'do_not_disturb');
  const changed: Queue = {
    ...queue,
    name: textIn(body, 'name') ?? queue.name,
    voicemailHandling: handling === 'SKIP' || handling === 'NO_SKIP' ? handling : queue.voicemailHandling,
    doNotDisturb: disturbance === 'ENABLED' || disturbance === 'DISABLED' ? disturbance : queue.doNotDisturb,
    updatedAtMs: nowMs,
  };
  return dataReply(200, queueRow(world.queues.put(changed)));
};
