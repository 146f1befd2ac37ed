import type { QueueNumber } from '@callweave/allo-client';
import { EnqueueError, enqueueNumbers, type QueueAssignee, type QueueEntry } from '@callweave/core/allo';
import { type IDataObject, type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';
import { collectItems } from '../../execution/collect-items.ts';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import { ItemParameters } from '../../operations/item-parameters.ts';
import { defaultPlatform } from '../../platform.ts';
import type { AlloOperation } from '../allo-operation.ts';
import { readAssignee } from './read-assignee.ts';

/** One input item's number, and what became of it. */
interface Wanted {
  readonly itemIndex: number;
  readonly entry: QueueEntry;
  result?: IDataObject;
  error?: unknown;
}

/**
 * Adds the numbers of all input items together, 1,000 with each request: one request for each queue, then, in the
 * order of the items.
 */
export const appendNumbers: AlloOperation = async ({ context, client, signal }) => {
  const failures = new Map<number, unknown>();
  const queues = readQueues(context, failures);
  const all = new Map<number, Wanted>();
  for (const { assignee, wanted } of queues.values()) {
    for (const one of wanted) all.set(one.itemIndex, one);
    const idempotencyKey = new ItemParameters(context, wanted[0]?.itemIndex ?? 0)
      .collection('options')
      .text('idempotencyKey');
    try {
      const { added, skipped } = await enqueueNumbers(
        client,
        wanted.map(({ entry }) => entry),
        {
          platform: defaultPlatform,
          ...(assignee === undefined ? undefined : { assignee }),
          ...(idempotencyKey === undefined ? undefined : { idempotencyKey }),
          ...(signal === undefined ? undefined : { signal }),
        },
      );
      assign(wanted, skipped, added);
    } catch (error) {
      if (EnqueueError.isInstance(error)) assign(wanted, error.skipped, error.added);
      for (const one of wanted) if (one.result === undefined) one.error = error;
      // Numbers of other queues are not begun when the node is to stop.
      if (!context.continueOnFail()) break;
    }
  }
  return collectItems(context, (itemIndex) => {
    if (failures.has(itemIndex)) throw failures.get(itemIndex);
    const { result, error } = all.get(itemIndex) ?? {};
    if (result !== undefined) return [result];
    // Of a queue that was not begun; the item that failed comes later, and is the one to be named.
    if (error === undefined) return [];
    throw EnqueueError.isInstance(error) ? partlyAdded(context, error, itemIndex) : error;
  });
};

/** The entries of each assignee's queue. An item that can't be read stops the node before anything is sent. */
function readQueues(
  context: IExecuteFunctions,
  failures: Map<number, unknown>,
): Map<string, { readonly assignee: QueueAssignee | undefined; readonly wanted: Wanted[] }> {
  const queues = new Map<string, { assignee: QueueAssignee | undefined; wanted: Wanted[] }>();
  for (const itemIndex of context.getInputData().keys()) {
    try {
      const parameters = new ItemParameters(context, itemIndex);
      const assignee = readAssignee(parameters);
      const key = JSON.stringify(assignee ?? null);
      const queue = queues.get(key) ?? { assignee, wanted: [] };
      queue.wanted.push({ itemIndex, entry: readEntry(parameters) });
      queues.set(key, queue);
    } catch (error) {
      if (!context.continueOnFail()) throw error;
      failures.set(itemIndex, error);
    }
  }
  return queues;
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

/** Gives each item its own row of the answer: by the number, and where that comes often in the order of the items. */
function assign(
  wanted: readonly Wanted[],
  skipped: readonly { readonly number: string; readonly reason: string }[],
  added: readonly QueueNumber[],
): void {
  const open = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const key = digitsOf(one.entry.number);
    open.set(key, [...(open.get(key) ?? []), one]);
  }
  const take = (number: string): Wanted | undefined => open.get(digitsOf(number))?.shift();
  for (const { number, reason } of skipped) {
    const one = take(number);
    if (one !== undefined) one.result = { number, added: false, reason };
  }
  for (const row of added) {
    const one = take(row.number_to);
    if (one !== undefined) one.result = { number: row.number_to, added: true, position: row.position ?? null };
  }
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^00/, '');
}

function partlyAdded(context: IExecuteFunctions, error: EnqueueError, itemIndex: number): NodeOperationError {
  const { added, notAdded, uncertain, limit, reason, idempotencyKey, cause } = error;
  const counts = `${added.length} of the numbers were added, ${notAdded.length} were not${uncertain.length === 0 ? '' : `, of ${uncertain.length} no answer told`}`;
  const next =
    reason === 'limit'
      ? `The queue is full${limit === null ? '' : ` with ${limit} numbers`}: add the rest once they have been dialed, or to another queue.`
      : `To add the rest and nothing twice, run the same items again within an hour with 'Idempotency Key' under 'Options' set to ${idempotencyKey}.`;
  const { message, description } = toNodeError(context.getNode(), cause, itemIndex);
  return new NodeOperationError(context.getNode(), `${counts} [item ${itemIndex}]`, {
    description: [`${message}.`, description ?? '', next].filter(Boolean).join(' '),
    itemIndex,
  });
}
