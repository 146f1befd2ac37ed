import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** Answers a forgery. Nothing of it reaches the workflow, and no reason helps the forger. */
export function refuseDelivery(context: IWebhookFunctions): IWebhookResponseData {
  context.getResponseObject().status(401).json({ message: 'The signature is missing, wrong or too old.' });
  return { noWebhookResponse: true };
}

/** Answers a delivery that leads to nothing: one that was seen before, or that nobody asked for. */
export function acknowledgeDelivery(): IWebhookResponseData {
  return { webhookResponse: { received: true } };
}

/**
 * Answers at once, does the rest of the work, and runs the workflow with what it gives: vendors wait for 10 or 20 seconds
 * only. The node answers itself because n8n, where it answers for a node that starts the workflow, forgets what the node
 * has put into static data (ran with 2.41.1).
 */
export async function acceptDelivery(
  context: IWebhookFunctions,
  work: () => readonly INodeExecutionData[] | Promise<readonly INodeExecutionData[]>,
): Promise<IWebhookResponseData> {
  context.getResponseObject().status(200).json({ received: true });
  return { noWebhookResponse: true, workflowData: [[...(await work())]] };
}
