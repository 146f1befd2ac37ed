import type { AlloClient } from '@callweave/allo-client';
import { deleteWebhook, ensureWebhook, type KnownWebhook, WebhookSecretError } from '@callweave/core/allo';
import { type IHookFunctions, NodeOperationError } from 'n8n-workflow';
import { listOf } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import { defaultPlatform } from '../../platform.ts';
import { beginCatchUp } from './catch-up.ts';
import { forgetEndpoint, readEndpoint, writeEndpoint } from './endpoint-store.ts';

type Topics = Parameters<typeof ensureWebhook>[1]['topics'];

/** Whether this node's endpoint is at Allo, switched on, with the chosen topics. */
export async function endpointExists(context: IHookFunctions, client: AlloClient): Promise<boolean> {
  const url = urlOf(context);
  const known = readEndpoint(context.getWorkflowStaticData('node'), url);
  if (known === null) return false;
  const { data } = await client.GET('/v2/api/webhooks');
  const endpoint = data.data.find(({ id }) => id === known.id);
  const topics = new Set<string>(topicsOf(context));
  return (
    endpoint !== undefined &&
    endpoint.url === url &&
    endpoint.enabled !== false &&
    endpoint.topics?.length === topics.size &&
    endpoint.topics.every((topic) => topics.has(topic))
  );
}

/** Registers the endpoint, or brings the one that is there up to date. */
export async function createEndpoint(context: IHookFunctions, client: AlloClient): Promise<true> {
  const url = urlOf(context);
  const staticData = context.getWorkflowStaticData('node');
  const wanted = { url, topics: topicsOf(context), description: `n8n: ${nameOf(context)}` };
  const ensure = (known: KnownWebhook | null) =>
    ensureWebhook(client, { ...wanted, known }, { platform: defaultPlatform });
  try {
    const endpoint = await ensure(readEndpoint(staticData, url));
    writeEndpoint(staticData, url, endpoint);
    if (endpoint.outcome === 'created') beginCatchUp(staticData, defaultPlatform.now());
  } catch (error) {
    if (!WebhookSecretError.isInstance(error)) throw toNodeError(context.getNode(), error);
    // It has this node's own address, and its secret went with the static data of an earlier life.
    await deleteWebhook(client, error.endpointId);
    writeEndpoint(staticData, url, await ensure(null));
  }
  return true;
}

/** Deletes this node's endpoint: by the id that it had, or by its address if the id is lost. */
export async function deleteEndpoint(context: IHookFunctions, client: AlloClient): Promise<true> {
  const url = urlOf(context);
  const staticData = context.getWorkflowStaticData('node');
  const known = readEndpoint(staticData, url);
  for (const id of known === null ? await idsAt(client, url) : [known.id]) await deleteWebhook(client, id);
  if (known !== null) forgetEndpoint(staticData);
  return true;
}

async function idsAt(client: AlloClient, url: string): Promise<string[]> {
  const { data } = await client.GET('/v2/api/webhooks');
  return data.data.filter((endpoint) => endpoint.url === url).map(({ id }) => id);
}

function urlOf(context: IHookFunctions): string {
  const url = context.getNodeWebhookUrl('default') ?? '';
  if (!url.startsWith('https://')) {
    throw new NodeOperationError(context.getNode(), "Allo can't reach this n8n", {
      description: `Allo delivers to https:// addresses only; this one is ${url || 'unknown'}. Set N8N_WEBHOOK_URL (WEBHOOK_URL in older versions of n8n) to the address at which n8n can be reached from the internet.`,
    });
  }
  return new URL(url).href;
}

function topicsOf(context: IHookFunctions): Topics {
  const topics = listOf(context.getNodeParameter('topics', []));
  if (topics.length === 0) {
    throw new NodeOperationError(context.getNode(), "'Topic Names or IDs' is empty", {
      description: 'Choose at least one event that starts the workflow.',
    });
  }
  // Topics are an open set: the API tells which there are.
  return [...new Set(topics)] as Topics;
}

function nameOf(context: IHookFunctions): string {
  return context.getWorkflow().name ?? context.getNode().name;
}
