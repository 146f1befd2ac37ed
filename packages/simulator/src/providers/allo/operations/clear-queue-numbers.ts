import { flagIn, numberIn, textIn } from '../protocol/fields.ts';
import { dataReply } from '../protocol/pages.ts';
import { normalizedNumber } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { QueuedNumber } from '../state/queues.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { assigneeId } from './queue-assignee.ts';

/** Which entries to remove: exactly one of `number`, `position`, both of these, or `unassigned=true`. */
function readClearFilter({ parameters }: AlloCall): (queued: QueuedNumber) => boolean {
  const [text, position] = [textIn(parameters, 'number'), numberIn(parameters, 'position')];
  const isUnassigned = flagIn(parameters, 'unassigned') === true;
  const hasPlace = text !== undefined || position !== undefined;
  if (isUnassigned && hasPlace) {
    const message = 'Send unassigned, or number and position, not both.';
    throw new AlloProblem({ status: 400, code: 'DIALING_QUEUE_DELETE_FILTER_CONFLICT', message });
  }
  if (!isUnassigned && !hasPlace) {
    const message = 'Send number, position, both of these, or unassigned=true.';
    throw new AlloProblem({ status: 400, code: 'DIALING_QUEUE_DELETE_FILTER_REQUIRED', message });
  }
  // Nothing calls the numbers here, so that none is ever assigned to a call.
  if (isUnassigned) return () => true;
  const number = text === undefined ? null : normalizedNumber(text);
  if (text !== undefined && number === null) {
    const message = `${JSON.stringify(text)} is no phone number.`;
    throw new AlloProblem({ status: 400, code: 'INVALID_PHONE_NUMBER', message, param: 'number' });
  }
  return (queued) =>
    (number === null || queued.number === number) && (position === undefined || queued.position === position);
}

export const clearDialingQueueNumbers: AlloHandler = (call) => {
  const { world, parameters, nowMs } = call;
  const isMeant = readClearFilter(call);
  const queue = world.queues.current(assigneeId(parameters));
  if (queue === undefined) {
    throw new AlloProblem({ status: 404, code: 'DIALING_QUEUE_NOT_FOUND', message: 'There is no queue.' });
  }
  const kept = queue.numbers.filter((queued) => !isMeant(queued));
  const removed = queue.numbers.length - kept.length;
  if (removed === 0 && parameters.position !== undefined) {
    const message = `The queue has no such entry at position ${parameters.position}.`;
    throw new AlloProblem({
      status: 404,
      code: 'QUEUE_NUMBER_POSITION_NOT_FOUND',
      message,
      param: 'position',
    });
  }
  world.queues.put({ ...queue, numbers: kept, updatedAtMs: nowMs });
  return dataReply(200, { removed });
};
