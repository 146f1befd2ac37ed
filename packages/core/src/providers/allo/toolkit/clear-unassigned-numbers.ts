import type { AlloClient } from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import { assigneeIn, type DialingQueueOptions } from './queue-assignee.ts';

/**
 * Takes all numbers that were not called yet out of somebody's current queue; those that were stay in it.
 * https://help.withallo.com/en/v2/api-reference/dialing-queues/clear-numbers
 *
 * @returns how many were removed.
 * @throws {TypeError} for an assignee who is none, before anything is sent.
 *
 * @example
 * const removed = await clearUnassignedNumbers(allo);
 */
export async function clearUnassignedNumbers(
  client: AlloClient,
  options: DialingQueueOptions = {},
): Promise<number> {
  const query = { ...assigneeIn(options.assignee), unassigned: true };
  const { data } = await client.DELETE('/v2/api/dialing-queues/current/numbers', {
    params: { query },
    ...signalOf(options),
  });
  return data.data.removed;
}
