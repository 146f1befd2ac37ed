import type { INodeExecutionData, IPollFunctions, IWebhookFunctions } from 'n8n-workflow';

/**
 * In a test, n8n asks a node that polls to poll, even when the test was started by a webhook, and drops what the webhook
 * gave (ran with 2.41.1). So the delivery waits here, in n8n's memory, for that poll.
 */
export class TestDeliveries {
  readonly #waiting = new Map<string, readonly INodeExecutionData[]>();

  put(context: IWebhookFunctions, items: readonly INodeExecutionData[]): void {
    if (context.getMode() === 'manual' && items.length > 0) this.#waiting.set(keyOf(context), items);
  }

  take(context: IPollFunctions): INodeExecutionData[][] | null {
    const items = this.#waiting.get(keyOf(context));
    this.#waiting.delete(keyOf(context));
    return items === undefined ? null : [[...items]];
  }
}

function keyOf(context: IWebhookFunctions | IPollFunctions): string {
  return `${context.getWorkflow().id}:${context.getNode().id}`;
}
