import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { throwIfCancelled } from './cancellation.ts';
import { failedItem } from './failed-item.ts';
import { toNodeError } from './to-node-error.ts';

/** What an operation gives for an input item, before it is paired with it. */
export type ItemData = Pick<INodeExecutionData, 'json' | 'binary'>;

/** Runs an operation once for each input item, one after the other, and pairs what comes with the item. */
export async function forEachItem(
  context: IExecuteFunctions,
  run: (itemIndex: number) => AsyncIterable<IDataObject>,
): Promise<INodeExecutionData[]> {
  return forEachItemData(context, async function* (itemIndex) {
    for await (const json of run(itemIndex)) yield { json };
  });
}

/** The same for operations that also give files. */
export async function forEachItemData(
  context: IExecuteFunctions,
  run: (itemIndex: number) => AsyncIterable<ItemData>,
): Promise<INodeExecutionData[]> {
  const output: INodeExecutionData[] = [];
  for (const itemIndex of context.getInputData().keys()) {
    try {
      const found: INodeExecutionData[] = [];
      for await (const data of run(itemIndex)) found.push({ ...data, pairedItem: { item: itemIndex } });
      for (const item of found) output.push(item);
    } catch (error) {
      throwIfCancelled(context);
      output.push(failedItemUnlessFatal(context, error, itemIndex));
    }
  }
  return output;
}

/** What an item gives whose work failed. @throws n8n's error for it, unless the node goes on. */
export function failedItemUnlessFatal(
  context: IExecuteFunctions,
  error: unknown,
  itemIndex: number,
): INodeExecutionData {
  const nodeError = toNodeError(context.getNode(), error, itemIndex);
  if (!context.continueOnFail()) throw nodeError;
  return failedItem(nodeError, itemIndex);
}
