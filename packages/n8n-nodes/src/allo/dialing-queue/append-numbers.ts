import { EnqueueError, enqueueNumbers, type QueueAssignee, type QueueEntry } from '@callweave/core/allo';
import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { collectItems } from '../../execution/collect-items.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';
import { readItems } from '../../operations/read-items.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloOperation } from '../allo-operation.ts';
import { assignResults, type WantedNumber } from './queue-results.ts';
import { readAssignee } from './read-assignee.ts';

/**
 * Adds the numbers of all input items together, 1,000 with each request: one queue after the other, each in the order
 * of the items.
 */
export const appendNumbers: AlloOperation = async ({ context, client, signal }) => {
  const { items, errors } = readItems(context, (parameters) => ({
    assignee: readAssignee(parameters),
    entry: readEntry(parameters),
    idempotencyKey: parameters.collection('options').text('idempotencyKey'),
  }));
  const queues = new Map<string, typeof items>();
  for (const item of items) {
    const owner = ownerOf(item.value.assignee);
    queues.set(owner, [...(queues.get(owner) ?? []), item]);
  }
  const all = new Map<number, WantedNumber>();
  for (const [owner, queue] of queues) {
    const wanted: WantedNumber[] = queue.map(({ itemIndex, value }) => ({ itemIndex, entry: value.entry }));
    const { assignee, idempotencyKey } = queue[0]?.value ?? {};
    for (const one of wanted) all.set(one.itemIndex, one);
    try {
      const { added, skipped } = await enqueueNumbers(
        client,
        wanted.map(({ entry }) => entry),
        {
          platform: defaultPlatform,
          ...(assignee === undefined ? undefined : { assignee }),
          // A key stands for one request: each queue has its own.
          ...(idempotencyKey === undefined ? undefined : { idempotencyKey: `${idempotencyKey}${owner}` }),
          ...(signal === undefined ? undefined : { signal }),
        },
      );
      assignResults(wanted, skipped, added);
      for (const one of wanted) one.result ??= { number: one.entry.number, added: null };
    } catch (error) {
      if (EnqueueError.isInstance(error)) assignResults(wanted, error.skipped, error.added);
      for (const one of wanted) if (one.result === undefined) one.error = error;
      // Numbers of other queues are not begun when the node is to stop.
      if (!context.continueOnFail()) break;
    }
  }
  return collectItems(context, (itemIndex) => {
    if (errors.has(itemIndex)) throw errors.get(itemIndex);
    const { result, error } = all.get(itemIndex) ?? {};
    if (result !== undefined) return [result];
    // Of a queue that was not begun; the item that failed comes later, and is the one to be named.
    if (error === undefined) return [];
    throw EnqueueError.isInstance(error) ? partlyAdded(context, error, itemIndex) : error;
  });
};

/** Empty for the owner of the key. */
function ownerOf(assignee: QueueAssignee | undefined): string {
  if (assignee === undefined) return '';
  return `-${'email' in assignee ? assignee.email : assignee.userId}`;
}

function readEntry(parameters: ItemParameters): QueueEntry {
  const details = parameters.collection('details');
  const [emails, addresses] = [details.list('emails'), details.list('addresses')];
  return {
    number: parameters.requiredText('number', 'Number'),
    ...withoutUndefined({
      name: details.text('firstName'),
      last_name: details.text('lastName'),
      company: details.text('companyName'),
      job_title: details.text('jobTitle'),
      website: details.text('website'),
      emails: emails.length === 0 ? undefined : emails,
      addresses: addresses.length === 0 ? undefined : addresses,
    }),
  };
}

function partlyAdded(context: IExecuteFunctions, error: EnqueueError, itemIndex: number): NodeOperationError {
  const { added, notAdded, uncertain, limit, reason, cause } = error;
  const counts = `${added.length} of the numbers were added, ${notAdded.length} were not${uncertain.length === 0 ? '' : `, of ${uncertain.length} no answer told`}`;
  const next =
    reason === 'limit'
      ? `The queue is full${limit === null ? '' : ` with ${limit} numbers`}: add the rest once they have been dialed, or to another queue.`
      : "Add the rest with another run. Set 'Idempotency Key' under 'Options' from the start, and a repetition within an hour adds nothing twice.";
  const { message, description } = toNodeError(context.getNode(), cause, itemIndex);
  return new NodeOperationError(context.getNode(), `${counts} [item ${itemIndex}]`, {
    description: [`${message}.`, description ?? '', next].filter(Boolean).join(' '),
    itemIndex,
  });
}
