import type { Conversation } from '@callweave/core';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { throwIfCancelled } from '../execution/cancellation.ts';
import { failedItem } from '../execution/failed-item.ts';
import { forEachItem } from '../execution/for-each-item.ts';
import { recordOf } from '../execution/parameter-values.ts';
import { readLimit } from '../execution/read-limit.ts';
import { readTimeRange } from '../execution/read-time-range.ts';
import { toNodeError } from '../execution/to-node-error.ts';
import { ItemParameters } from '../operations/item-parameters.ts';
import type { Operation } from '../operations/operation.ts';
import { readOutputFormat } from '../output/read-output-format.ts';
import { recordEntity } from './callweave-entities.ts';
import { type Connections, providersOf } from './connections.ts';
import { newestFirst, readConversations } from './read-conversations.ts';

/** Reads both systems at once, once for each input item. */
export const getMany: Operation<() => Promise<Connections>> = async ({
  context,
  client: connect,
  signal,
}) => {
  const connections = await connect();
  return forEachItem(context, (itemIndex) => read(context, connections, signal, itemIndex));
};

async function* read(
  context: IExecuteFunctions,
  connections: Connections,
  signal: AbortSignal | undefined,
  itemIndex: number,
): AsyncGenerator<IDataObject, void, undefined> {
  const parameters = new ItemParameters(context, itemIndex);
  const limit = readLimit(context, itemIndex);
  const range = readTimeRange(
    context,
    recordOf(context.getNodeParameter('filters', itemIndex, {})),
    itemIndex,
  );
  const transcript = parameters.boolean('includeTranscript') ?? true;
  const order = parameters.choice('order', 'Order', ['newestFirst', 'bySystem']) ?? 'newestFirst';
  const format = readOutputFormat(context, itemIndex, recordEntity);

  const results = await Promise.allSettled(
    providersOf(connections).map((provider) =>
      readConversations(connections, provider, { ...range, limit, transcript, signal }),
    ),
  );
  throwIfCancelled(context);
  const lists: Conversation[][] = [];
  const errors = results.flatMap((result) => {
    if (result.status === 'rejected') return [toNodeError(context.getNode(), result.reason, itemIndex)];
    lists.push(result.value);
    return [];
  });
  const [firstError] = errors;
  // With Continue On Fail, one system that is down does not keep back what the other has.
  if (firstError !== undefined && (!context.continueOnFail() || lists.length === 0)) throw firstError;
  const found = order === 'bySystem' ? lists.flat() : newestFirst(lists.flat()).slice(0, limit);
  for (const conversation of found) yield format(conversation);
  for (const error of errors) yield failedItem(error, itemIndex).json;
}
