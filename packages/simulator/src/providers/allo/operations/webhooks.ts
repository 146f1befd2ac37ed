import type { Random } from '../../../content/random.ts';
import { isoMilliseconds } from '../../../content/times.ts';
import { changedText, flagIn, textIn, textsIn } from '../protocol/fields.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { Endpoint } from '../state/endpoints.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { listReply } from './list-reply.ts';

/** https://help.withallo.com/en/v2/api-reference/webhooks/event-catalog */
const TOPICS: readonly (readonly [name: string, description: string])[] = [
  ['call.received', 'Inbound call received'],
  ['call.triggered', 'Outbound call placed'],
  ['call.answered', 'Call answered by the other side'],
  ['call.completed', 'Call finished, with recording, transcript and summary'],
  ['tag.added', 'Tag added to a call'],
  ['tag.removed', 'Tag removed from a call'],
  ['sms.received', 'Text message received'],
  ['sms.sent', 'Text message sent'],
  ['contact.created', 'Contact created'],
  ['contact.updated', 'Contact updated'],
  ['summary.updated', 'Summary of a call edited'],
];

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const KSUID = BASE64.slice(0, 62);

const textOf = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(random.integer(0, alphabet.length - 1))).join('');

/** 24 bytes in Base64, as in the vendor's sample. */
const newSecret = (random: Random): string => `whsec_${textOf(random, BASE64, 32)}`;

const endpointRow = (endpoint: Endpoint, showsSecret: boolean): object => ({
  id: endpoint.id,
  url: endpoint.url,
  topics: endpoint.topics,
  description: endpoint.description,
  enabled: endpoint.enabled,
  signing_secret: showsSecret ? endpoint.secret : null,
  created_at: isoMilliseconds(endpoint.createdAtMs),
});

/** Only HTTPS, but for this machine: a test's receiver has no certificate. */
function requireHttps(url: string): string {
  const { protocol, hostname } = new URL(url);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isLocal)) return url;
  throw new AlloProblem({ status: 400, message: 'url must be an HTTPS address.', param: 'url' });
}

function endpointOf({ world, parameters }: AlloCall): Endpoint {
  const id = textIn(parameters, 'webhook_id') ?? '';
  const endpoint = world.endpoints.find(id.replace(/^ep-/, 'ep_'));
  if (endpoint !== undefined) return endpoint;
  throw new AlloProblem({ status: 404, code: 'WEBHOOK_NOT_FOUND', message: `There is no webhook ${id}.` });
}

export const listWebhooks: AlloHandler = (call) =>
  listReply(
    call,
    call.world.endpoints.v2.map((endpoint) => endpointRow(endpoint, false)),
  );

/** Shows the secret, maybe for the only time. */
export const createWebhook: AlloHandler = ({ world, body, nowMs }) => {
  const endpoint = world.endpoints.put({
    id: `ep_${textOf(world.ids, KSUID, 27)}`,
    url: requireHttps(textIn(body, 'url') ?? ''),
    topics: textsIn(body, 'topics') ?? [],
    description: changedText(body, 'description', null),
    enabled: true,
    secret: newSecret(world.ids),
    createdAtMs: nowMs,
  });
  return dataReply(201, endpointRow(endpoint, true));
};

export const getWebhook: AlloHandler = (call) =>
  dataReply(200, endpointRow(endpointOf(call), call.world.settings.signingSecretOnGet === 'present'));

/** What is left out stays; `topics` is replaced as a whole. */
export const updateWebhook: AlloHandler = (call) => {
  const { world, body } = call;
  const before = endpointOf(call);
  const url = textIn(body, 'url');
  const endpoint = world.endpoints.put({
    ...before,
    url: url === undefined ? before.url : requireHttps(url),
    topics: textsIn(body, 'topics') ?? before.topics,
    description: changedText(body, 'description', before.description),
    enabled: flagIn(body, 'enabled') ?? before.enabled,
  });
  return dataReply(200, endpointRow(endpoint, false));
};

export const deleteWebhook: AlloHandler = (call) => {
  call.world.endpoints.delete(endpointOf(call).id);
  return emptyReply(204);
};

export const listWebhookEventTypes: AlloHandler = (call) =>
  listReply(
    call,
    TOPICS.map(([name, description]) => ({ name, description })),
  );
