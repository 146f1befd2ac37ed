import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';

/** The signal that somebody stopped the execution; undefined in versions of n8n that have none. */
export function cancelSignalOf(context: Partial<IExecuteFunctions>): AbortSignal | undefined {
  return context.getExecutionCancelSignal?.();
}

/** A stopped execution ends here, even with Continue On Fail: nobody waits for the rest. */
export function throwIfCancelled(context: IExecuteFunctions): void {
  if (cancelSignalOf(context)?.aborted) {
    throw new NodeOperationError(context.getNode(), 'The execution was stopped', {
      description: 'Nothing was changed. Run the workflow again when you like.',
    });
  }
}
