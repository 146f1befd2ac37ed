import type { ApiDefinition, ClientOptions } from '@callweave/transport';
import type { IAllExecuteFunctions } from 'n8n-workflow';
import { version } from '../../package.json';
import { textOf } from '../execution/parameter-values.ts';
import { defaultPlatform } from '../platform.ts';
import { createN8nFetch } from './n8n-fetch.ts';
import type { RequestLimits } from './request-limits.ts';

/**
 * The options of a client that sends through n8n. The client gets the true key although it does not send it: that
 * way a key that the vendor quotes in an answer is cut out of messages.
 */
export async function readClientOptions(
  context: IAllExecuteFunctions,
  credentialName: string,
  api: ApiDefinition,
  { attemptTimeoutMs, totalTimeoutMs }: RequestLimits,
): Promise<ClientOptions> {
  const credential = await context.getCredentials(credentialName);
  return {
    apiKey: String(credential.apiKey ?? ''),
    baseUrl: textOf(credential.baseUrl) ?? api.baseUrl,
    fetch: createN8nFetch(context, { credentialName, api, timeoutMs: attemptTimeoutMs }),
    platform: defaultPlatform,
    attemptTimeoutMs,
    totalTimeoutMs,
    userAgent: `n8n-nodes-callweave/${version}`,
  };
}
