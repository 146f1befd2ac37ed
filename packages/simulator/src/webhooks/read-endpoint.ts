import { Buffer } from 'node:buffer';
import { Random } from '../content/random.ts';
import { checkKeys, checkObject, checkOneOf, checkText, checkTexts } from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import type { NewWebhookEndpoint } from './webhook-control.ts';
import type { WebhookEndpoint, WebhookVersion } from './webhook-endpoint.ts';

interface ReadEndpointOptions {
  readonly id: string;
  readonly seed: number;
  /** Those of the provider, its default first. */
  readonly versions: readonly [WebhookVersion, ...WebhookVersion[]];
}

function checkUrl(value: unknown): void {
  const isUrl = typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
  if (isUrl) return;
  const expected = 'an address that begins with http: or https:';
  throw new SimulatorOptionError({ option: 'endpoint.url', expected, received: value });
}

/** Allo's secrets are Base64 after their prefix; itellico's are taken as they are. */
function drawSecret(version: WebhookVersion, seed: number, id: string): string | null {
  if (version === 'allo-1') return null;
  const random = new Random(seed, `webhook-secret/${id}`);
  return `whsec_${Buffer.from(random.token(24)).toString('base64')}`;
}

function checkEndpoint(
  endpoint: unknown,
  versions: readonly WebhookVersion[],
): asserts endpoint is NewWebhookEndpoint {
  checkObject('endpoint', endpoint, 'an object with a url');
  checkKeys(endpoint, ['url', 'secret', 'topics', 'scope', 'version'], 'endpoint.');
  const given = (key: string): unknown => Reflect.get(endpoint, key) ?? null;
  checkUrl(given('url'));
  if (given('version') !== null) checkOneOf('endpoint.version', given('version'), versions);
  if (given('topics') !== null) checkTexts('endpoint.topics', given('topics'));
  if (given('scope') !== null) checkText('endpoint.scope', given('scope'));
  if (given('secret') !== null) checkText('endpoint.secret', given('secret'));
}

/** Checks an endpoint and fills in what it leaves open. */
export function readEndpoint(
  endpoint: unknown,
  { id, seed, versions }: ReadEndpointOptions,
): WebhookEndpoint {
  checkEndpoint(endpoint, versions);
  const { url, topics = null, scope = null, version = versions[0] } = endpoint;
  const { secret = drawSecret(version, seed, id) } = endpoint;
  if (secret !== null && version === 'allo-1') {
    const expected = 'no secret: version 1 of Allo signs nothing';
    // Not the secret itself, which would stand in the error.
    throw new SimulatorOptionError({ option: 'endpoint.secret', expected, received: '(a secret)' });
  }
  return { id, url, secret, topics, scope, version, enabled: true };
}
