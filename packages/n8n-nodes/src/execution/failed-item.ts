import type { INodeExecutionData, NodeApiError, NodeOperationError } from 'n8n-workflow';

/**
 * What an item gives whose request failed, with Continue On Fail. n8n sends an item to the error output by its
 * having the one field `error`: what to do is in the same text.
 */
export function failedItem(error: NodeApiError | NodeOperationError, itemIndex: number): INodeExecutionData {
  const { message, description } = error;
  return {
    json: { error: description ? `${message}. ${description}` : message },
    pairedItem: { item: itemIndex },
  };
}
