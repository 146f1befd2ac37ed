import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError } from 'n8n-workflow';
import { cancelSignalOf } from '../execution/cancellation.ts';
import type { OperationTable } from './operation.ts';

/** Runs what 'Resource' and 'Operation' say. Neither admits an expression, so they are the same for all items. */
export async function runOperation<Client>(
  context: IExecuteFunctions,
  client: Client,
  operations: OperationTable<Client>,
): Promise<INodeExecutionData[]> {
  const resource = String(context.getNodeParameter('resource', 0));
  const name = String(context.getNodeParameter('operation', 0));
  const operation = operations[resource]?.[name];
  if (operation === undefined) {
    throw new NodeOperationError(context.getNode(), `There is no operation '${name}' of '${resource}'`, {
      description: "Open the node and choose 'Resource' and 'Operation' again.",
    });
  }
  return operation({ context, client, signal: cancelSignalOf(context) });
}
