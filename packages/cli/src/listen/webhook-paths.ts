import type { Provider } from '@callweave/core';
import { UsageError } from '../usage-error.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

/** `/webhooks/allo`; with a name that is not `main`, `/webhooks/allo/paris`. */
export function pathOf(
  { provider, account }: Pick<WebhookEndpoint, 'provider' | 'account'>,
  prefix: string,
): string {
  return account === 'main' ? `${prefix}/${provider}` : `${prefix}/${provider}/${account}`;
}

/** Each account's endpoint by its path. */
export function endpointsByPath(
  endpoints: readonly WebhookEndpoint[],
  prefix: string,
): ReadonlyMap<string, WebhookEndpoint> {
  return new Map(endpoints.map((endpoint) => [pathOf(endpoint, prefix), endpoint]));
}

/** @throws {UsageError} for what is no path. */
export function parsePrefix(value: string): string {
  if (/^(?:\/[\w.~-]+)*\/?$/.test(value)) return value.replace(/\/$/, '');
  throw new UsageError(`Expected --path to be a path such as /webhooks; got ${JSON.stringify(value)}.`);
}

/** @throws {UsageError} for what no vendor delivers to. */
export function parsePublicUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === 'https:' && url.search + url.hash + url.username === '')
    return url.href.replace(/\/$/, '');
  throw new UsageError(
    `Expected --public-url to be the https: address under which the vendors reach this machine; got ${JSON.stringify(value)}.`,
  );
}

/** Where an endpoint is entered, and what it is to be told of. */
const instructions: Readonly<Record<Provider, string>> = {
  allo: 'Allo, Settings > Webhooks: call.completed, sms.received, sms.sent, summary.updated, tag.added, tag.removed',
  itellico:
    'itellico, Settings > Developers > Webhooks: conversation.started, conversation.ended, conversation.analysis.completed',
};

/** What to enter at the vendors, account by account. */
export function describeEndpoints(
  endpoints: readonly WebhookEndpoint[],
  prefix: string,
  publicUrl: string | null,
): string {
  const lines = endpoints.map(
    (endpoint) =>
      `  ${publicUrl ?? 'https://<your host>'}${pathOf(endpoint, prefix)}\n    ${instructions[endpoint.provider]}\n`,
  );
  return `Enter at the vendors, who deliver over https only${publicUrl === null ? ', so through a proxy or a tunnel' : ''}:\n${lines.join('')}`;
}
