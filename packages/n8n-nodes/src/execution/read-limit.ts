import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';

/** How many results are wanted; Infinity for all. */
export function readLimit(context: IExecuteFunctions, itemIndex: number): number {
  if (context.getNodeParameter('returnAll', itemIndex, false) === true) return Number.POSITIVE_INFINITY;
  const limit = Number(context.getNodeParameter('limit', itemIndex, 50));
  if (!(limit >= 1)) {
    throw new NodeOperationError(context.getNode(), `'Limit' is less than 1 [item ${itemIndex}]`, {
      description: "Set 'Limit' to 1 or more, or turn on 'Return All'.",
      itemIndex,
    });
  }
  return Math.floor(limit);
}
