import type { AlloClient, Tag } from '@callweave/allo-client';
import { addTags, removeTags, UnknownTagError } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { throwIfCancelled } from '../../execution/cancellation.ts';
import { collectItems } from '../../execution/collect-items.ts';
import type { OperationCall } from '../../operations/operation.ts';
import { readItems } from '../../operations/read-items.ts';
import type { AlloOperation } from '../allo-operation.ts';
import { readItemId } from './read-item-id.ts';

interface Wanted {
  readonly itemIndex: number;
  readonly tags: readonly string[];
}

type Change = (id: string, tags: readonly string[], knownTags: readonly Tag[]) => Promise<object>;

/** Puts the tags of all input items on their calls: the tags of one call with one request. */
export const addItemTags: AlloOperation = (call) =>
  changeTags(call, (id, tags, knownTags) => addTags(call.client, id, tags, { knownTags, ...signalOf(call) }));

/** Takes the tags of all input items off their calls: Allo takes one with each request. */
export const removeItemTags: AlloOperation = (call) =>
  changeTags(call, (id, tags, knownTags) =>
    removeTags(call.client, id, tags, { knownTags, ...signalOf(call) }),
  );

const signalOf = ({ signal }: OperationCall<AlloClient>) => (signal === undefined ? {} : { signal });

/** The team's tags are asked for once, whatever the number of items. Calls are changed in the order of the items. */
async function changeTags(call: OperationCall<AlloClient>, change: Change) {
  const { context, client } = call;
  const results = new Map<number, IDataObject>();
  const { items: read, errors } = readItems(context, (parameters) => ({
    id: readItemId(parameters),
    tags: parameters.requiredList('tags', 'Tag Names or IDs'),
  }));
  const fail = (items: readonly Wanted[], error: unknown): void => {
    throwIfCancelled(context);
    for (const { itemIndex } of items) errors.set(itemIndex, error);
  };
  const wantedByCall = new Map<string, Wanted[]>();
  for (const { itemIndex, value } of read) {
    const others = wantedByCall.get(value.id) ?? [];
    wantedByCall.set(value.id, [...others, { itemIndex, tags: value.tags }]);
  }
  let knownTags: Promise<readonly Tag[]> | null = null;
  const changeOne = async (id: string, items: readonly Wanted[]): Promise<void> => {
    try {
      knownTags ??= client.GET('/v2/api/tags', signalOf(call)).then(({ data }) => data.data);
      const tags = [...new Set(items.flatMap((item) => item.tags))];
      const changed = await change(id, tags, await knownTags);
      for (const { itemIndex } of items) results.set(itemIndex, { id, ...changed });
    } catch (error) {
      // Nothing was changed yet: each item by itself, so that only the one with the unknown tag fails.
      if (UnknownTagError.isInstance(error) && items.length > 1 && context.continueOnFail()) {
        for (const item of items) await changeOne(id, [item]);
      } else fail(items, error);
    }
  };
  for (const [id, items] of wantedByCall) {
    await changeOne(id, items);
    if (errors.size > 0 && !context.continueOnFail()) break;
  }
  return collectItems(context, (itemIndex) => {
    if (errors.has(itemIndex)) throw errors.get(itemIndex);
    const result = results.get(itemIndex);
    // Not begun, since an item that comes after it shares a call with one that failed before.
    return result === undefined ? [] : [result];
  });
}
