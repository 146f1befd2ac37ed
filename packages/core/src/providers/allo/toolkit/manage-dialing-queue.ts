import type { AlloClient, DialingQueue } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import { assigneeIn, type QueueAssignee } from './queue-assignee.ts';

export interface DialingQueueOptions extends CallSettings {
  /** @default the owner of the key */
  readonly assignee?: QueueAssignee;
}

export interface ResetDialingQueueOptions extends DialingQueueOptions {
  /** The name of the new queue. */
  readonly name?: string;
}

/**
 * Gives somebody a new, empty current queue; the one before is no longer returned, with whatever was in it.
 * https://help.withallo.com/en/v2/api-reference/dialing-queues/reset-current
 *
 * @throws {TypeError} for an assignee who is none, before anything is sent.
 *
 * @example
 * await resetDialingQueue(allo, { name: 'Renewals in May', assignee: { email: 'robin@example.com' } });
 */
export async function resetDialingQueue(
  client: AlloClient,
  options: ResetDialingQueueOptions = {},
): Promise<DialingQueue> {
  const { name, assignee } = options;
  const { data } = await client.POST('/v2/api/dialing-queues/current', {
    body: { ...assigneeIn(assignee), ...(name === undefined ? undefined : { name }) },
    ...signalOf(options),
  });
  return data.data;
}

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
