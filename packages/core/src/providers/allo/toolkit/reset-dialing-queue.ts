import type { AlloClient, DialingQueue } from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import { assigneeIn, type DialingQueueOptions } from './queue-assignee.ts';

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
