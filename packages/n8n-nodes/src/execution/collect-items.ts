import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { throwIfCancelled } from './cancellation.ts';
import { failedItemUnlessFatal } from './for-each-item.ts';

/** What each input item has of work that was done for all of them together, in their order. */
export function collectItems(
  context: IExecuteFunctions,
  resultsOf: (itemIndex: number) => readonly IDataObject[],
): INodeExecutionData[] {
  throwIfCancelled(context);
  const output: INodeExecutionData[] = [];
  for (const itemIndex of context.getInputData().keys()) {
    try {
      for (const json of resultsOf(itemIndex)) output.push({ json, pairedItem: { item: itemIndex } });
    } catch (error) {
      output.push(failedItemUnlessFatal(context, error, itemIndex));
    }
  }
  return output;
}
