import type { KnownWebhook } from '@callweave/core/allo';
import { isRecord } from '@callweave/transport/json';
import type { IDataObject } from 'n8n-workflow';

/**
 * The endpoint that this node has at Allo, with its signing secret, in the node's static data: nothing else of n8n
 * survives a restart. Another address is another endpoint: n8n's test address, or that of the instance or the workflow
 * which this one is a copy of. Those are never touched.
 *
 * @param url null for the one of whatever address.
 */
export function readEndpoint(staticData: IDataObject, url: string | null): KnownWebhook | null {
  const stored = staticData.endpoint;
  if (!isRecord(stored) || (url !== null && stored.url !== url)) return null;
  const { id, signingSecret } = stored;
  return typeof id === 'string' && typeof signingSecret === 'string' ? { id, signingSecret } : null;
}

export function writeEndpoint(
  staticData: IDataObject,
  url: string,
  { id, signingSecret }: KnownWebhook,
): void {
  staticData.endpoint = { id, signingSecret, url };
}

export function forgetEndpoint(staticData: IDataObject): void {
  delete staticData.endpoint;
}
