import type { IWebhookFunctions } from 'n8n-workflow';

/** The body as it came: what n8n parsed has lost what the signature is over. */
export async function rawBodyOf(context: IWebhookFunctions): Promise<Uint8Array> {
  const request = context.getRequestObject();
  // Versions of n8n differ in whether they have read the body when the node is called.
  if (request.rawBody === undefined) await request.readRawBody?.();
  return request.rawBody ?? new Uint8Array();
}
