import type { ApiDefinition, ClientOptions } from '@callweave/transport';
import type { IExecuteFunctions } from 'n8n-workflow';
import { version } from '../../package.json';
import { recordOf, textOf } from '../execution/parameter-values.ts';
import { defaultPlatform } from '../platform.ts';
import { createN8nFetch } from './n8n-fetch.ts';

/** A batch of 100 long transcripts is slow to come; n8n itself would wait for 300 seconds. */
const defaultTimeoutSeconds = 60;
/** For a call with its repetitions: time for a few of them, and for the pause that the API may ask for. */
const totalTimeouts = 5;

/**
 * The options of a client that sends through n8n. The client gets the true key although it does not send it: that
 * way a key that the vendor quotes in an answer is cut out of messages.
 */
export async function readClientOptions(
  context: IExecuteFunctions,
  credentialName: string,
  api: ApiDefinition,
): Promise<ClientOptions> {
  const credential = await context.getCredentials(credentialName);
  const attemptTimeoutMs = readTimeoutSeconds(context) * 1000;
  return {
    apiKey: String(credential.apiKey ?? ''),
    baseUrl: textOf(credential.baseUrl) ?? api.baseUrl,
    fetch: createN8nFetch(context, { credentialName, api, timeoutMs: attemptTimeoutMs }),
    platform: defaultPlatform,
    attemptTimeoutMs,
    totalTimeoutMs: attemptTimeoutMs * totalTimeouts,
    userAgent: `n8n-nodes-callweave/${version}`,
  };
}

/** One client serves all items, so the option admits no expression and is the same for all of them. */
function readTimeoutSeconds(context: IExecuteFunctions): number {
  const seconds = Number(recordOf(context.getNodeParameter('options', 0, {})).timeoutSeconds);
  return seconds > 0 ? seconds : defaultTimeoutSeconds;
}
