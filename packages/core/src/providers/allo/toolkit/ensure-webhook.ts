import type { AlloClient, CreateWebhookRequest, WebhookEndpoint } from '@callweave/allo-client';
import { describeValue } from '@callweave/transport';
import { textOf } from '@callweave/transport/json';
import { signalOf } from './call-settings.ts';
import { createOnce, type FindOrCreateOptions } from './create-once.ts';
import { unlessNotFound } from './unless-not-found.ts';
import { WebhookSecretError } from './webhook-secret-error.ts';

/** What to store of an endpoint when it is created, the secret where secrets are kept. */
export interface KnownWebhook {
  readonly id: string;
  /** `whsec_…`, for `readAlloWebhook`. */
  readonly signingSecret: string;
}

export interface WebhookToEnsure extends CreateWebhookRequest {
  /**
   * The endpoint as an earlier call returned it.
   * @default none: the first call
   */
  readonly known?: KnownWebhook | null | undefined;
}

export interface EnsuredWebhook extends KnownWebhook {
  /** `updated` if its topics were others, its address was, or if Allo had switched it off. */
  readonly outcome: 'found' | 'updated' | 'created';
  readonly endpoint: WebhookEndpoint;
}

/**
 * Sees to it that one endpoint of yours is there, switched on, with exactly these topics, and that you have its secret:
 * call it at each start of a program, with what the call before returned. It goes by the id that you know, else by the
 * address; endpoints with other addresses are somebody else's, and never touched. Callers at the same moment create one
 * endpoint, and all get its secret.
 * https://help.withallo.com/en/v2/api-reference/webhooks/create-webhook
 *
 * @throws {TypeError} for an address that is not HTTPS, and for no topics, before anything is sent.
 * @throws {WebhookSecretError} if there is an endpoint with the address whose secret you do not know: nothing is changed.
 *
 * @example
 * const webhook = await ensureWebhook(allo, {
 *   url: 'https://hooks.example.com/allo',
 *   topics: ['call.completed', 'sms.received'],
 *   known: await readStored(),
 * });
 * if (webhook.outcome === 'created') await store({ id: webhook.id, signingSecret: webhook.signingSecret });
 */
export async function ensureWebhook(
  client: AlloClient,
  { known, ...wanted }: WebhookToEnsure,
  options: FindOrCreateOptions = {},
): Promise<EnsuredWebhook> {
  const request = { ...wanted, url: requireHttps(wanted.url), topics: requireTopics(wanted.topics) };
  const signal = signalOf(options);
  const get = (id: string) =>
    unlessNotFound(
      client.GET('/v2/api/webhooks/{webhook_id}', { params: { path: { webhook_id: id } }, ...signal }),
    );

  const { data: list } = await client.GET('/v2/api/webhooks', signal);
  const endpoint =
    list.data.find(({ id }) => id === known?.id) ?? list.data.find(({ url }) => hrefOf(url) === request.url);
  if (endpoint === undefined) {
    const { row, isNew } = await createOnce(options, {
      kind: 'webhook',
      identity: JSON.stringify([request.url, [...request.topics].sort()]),
      create: (key) => client.POST('/v2/api/webhooks', { body: request, ...signal, ...key }),
      isStillThere: async ({ id }) => (await get(id)) !== null,
    });
    const signingSecret = textOf(row.signing_secret);
    if (signingSecret === null) throw new WebhookSecretError({ endpointId: row.id, url: request.url });
    return { id: row.id, signingSecret, outcome: isNew ? 'created' : 'found', endpoint: row };
  }

  // Allo's documents contradict each other on whether an endpoint that is asked for by its id shows its secret.
  const signingSecret =
    endpoint.id === known?.id
      ? known.signingSecret
      : textOf((await get(endpoint.id))?.data.data.signing_secret);
  if (signingSecret === null) throw new WebhookSecretError({ endpointId: endpoint.id, url: request.url });
  if (isAsWanted(endpoint, request)) return { id: endpoint.id, signingSecret, outcome: 'found', endpoint };
  const { data } = await client.PUT('/v2/api/webhooks/{webhook_id}', {
    params: { path: { webhook_id: endpoint.id } },
    body: { url: request.url, topics: request.topics, enabled: true },
    ...signal,
  });
  return { id: endpoint.id, signingSecret, outcome: 'updated', endpoint: data.data };
}

function isAsWanted(endpoint: WebhookEndpoint, wanted: CreateWebhookRequest): boolean {
  const topics = new Set<string>(endpoint.topics ?? []);
  return (
    endpoint.enabled !== false &&
    hrefOf(endpoint.url) === wanted.url &&
    topics.size === wanted.topics.length &&
    wanted.topics.every((topic) => topics.has(topic))
  );
}

function requireHttps(value: unknown): string {
  const href = hrefOf(value);
  if (href?.startsWith('https://')) return href;
  const given = typeof value === 'string' ? 'another text' : describeValue(value);
  throw new TypeError(`Expected url to be an HTTPS address that Allo can reach; got ${given}.`);
}

function requireTopics(topics: CreateWebhookRequest['topics']): CreateWebhookRequest['topics'] {
  if (Array.isArray(topics) && topics.length > 0 && topics.every((topic) => typeof topic === 'string')) {
    return [...new Set(topics)];
  }
  throw new TypeError(
    'Expected topics to be a list with at least one topic, such as "call.completed"; got none.',
  );
}

/** One spelling of an address; null for what is none. */
function hrefOf(value: unknown): string | null {
  return typeof value === 'string' && URL.canParse(value) ? new URL(value).href : null;
}
