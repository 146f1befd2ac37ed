import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { throwIfCancelled } from './cancellation.ts';
import { failedItem } from './failed-item.ts';
import { toNodeError } from './to-node-error.ts';

/** Runs a list operation once for each input item, one after the other, and pairs what comes with the item. */
export async function forEachItem(
  context: IExecuteFunctions,
  run: (itemIndex: number) => AsyncIterable<IDataObject>,
): Promise<INodeExecutionData[]> {
  const output: INodeExecutionData[] = [];
  for (const itemIndex of context.getInputData().keys()) {
    try {
      const found: INodeExecutionData[] = [];
      for await (const json of run(itemIndex)) found.push({ json, pairedItem: { item: itemIndex } });
      for (const item of found) output.push(item);
    } catch (error) {
      throwIfCancelled(context);
      const nodeError = toNodeError(context.getNode(), error, itemIndex);
      if (!context.continueOnFail()) throw nodeError;
      output.push(failedItem(nodeError, itemIndex));
    }
  }
  return output;
}
