import { deleteWebhook, ensureWebhook, WebhookSecretError } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { type AlloReply, type AlloServer, alloError, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

type Endpoint = { id: string; url: string; topics: string[]; enabled: boolean; signing_secret: string };

const url = 'https://hooks.example.com/allo';
const topics = ['call.completed', 'sms.received'] as const;
const ours: Endpoint = {
  id: 'ep_ours',
  url,
  topics: ['sms.received', 'call.completed'],
  enabled: true,
  signing_secret: 'whsec_ours',
};
const theirs: Endpoint = {
  ...ours,
  id: 'ep_theirs',
  url: 'https://other.example.com/',
  signing_secret: 'whsec_theirs',
};
const known = { id: 'ep_ours', signingSecret: 'whsec_ours' };

interface WebhookServer extends AlloServer {
  readonly endpoints: Endpoint[];
  readonly writes: () => string[];
}

/** Endpoints with Allo's rules; the secret is shown on creation, and by id if `showsSecretById`. */
async function startWebhookServer(
  given: readonly Endpoint[] = [],
  { showsSecretById = false } = {},
): Promise<WebhookServer> {
  const endpoints = given.map((endpoint) => ({ ...endpoint }));
  const answers = new Map<string, AlloReply>();
  const hidden = (endpoint: Endpoint) => ({ ...endpoint, signing_secret: null });
  const server = await startAlloServer(({ operation, body, idempotencyKey = '' }) => {
    const [method, path = ''] = operation.split(' ');
    const id = path.slice('/v2/api/webhooks/'.length);
    const index = endpoints.findIndex((endpoint) => endpoint.id === id);
    const endpoint = endpoints[index];
    if (method === 'POST') {
      const stored = answers.get(idempotencyKey);
      if (stored !== undefined) return { ...stored, headers: { 'Idempotency-Replayed': 'true' } };
      const created = {
        ...(body as Pick<Endpoint, 'url' | 'topics'>),
        id: `ep_${answers.size}`,
        enabled: true,
        signing_secret: `whsec_${answers.size}`,
      };
      endpoints.push(created);
      answers.set(idempotencyKey, { status: 201, body: { data: created } });
      return { status: 201, body: { data: created } };
    }
    if (id === '') return { body: { data: endpoints.map(hidden) } };
    if (endpoint === undefined) return alloError(404, 'ENDPOINT_NOT_FOUND');
    if (method === 'DELETE') {
      endpoints.splice(index, 1);
      return { status: 204 };
    }
    if (method === 'PUT') Object.assign(endpoint, body);
    return { body: { data: showsSecretById && method === 'GET' ? endpoint : hidden(endpoint) } };
  });
  const writes = () =>
    server.received.map(({ operation }) => operation).filter((name) => !name.startsWith('GET'));
  return { ...server, endpoints, writes };
}

describe('ensureWebhook', () => {
  it('creates the endpoint the first time, with its secret, and finds it ever after', async () => {
    const server = await startWebhookServer([theirs]);
    const created = await ensureWebhook(server.client, { url, topics: [...topics], description: 'Call log' });
    expect(created).toMatchObject({ id: 'ep_0', signingSecret: 'whsec_0', outcome: 'created' });
    expect(server.endpoints[1]).toMatchObject({ url, topics: [...topics], description: 'Call log' });
    const found = await ensureWebhook(server.client, {
      url,
      topics: [...topics],
      known: { id: created.id, signingSecret: created.signingSecret },
    });
    expect(found).toMatchObject({ id: 'ep_0', signingSecret: 'whsec_0', outcome: 'found' });
    expect(server.writes()).toEqual(['POST /v2/api/webhooks']);
  });

  it('creates one for callers at the same moment, and gives the secret to all', async () => {
    const server = await startWebhookServer();
    const all = await Promise.all(
      [1, 2, 3].map(() => ensureWebhook(server.client, { url, topics: [...topics] })),
    );
    expect(server.endpoints).toHaveLength(1);
    expect(new Set(all.map(({ signingSecret }) => signingSecret))).toEqual(new Set(['whsec_0']));
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['created', 'found', 'found']);
  });

  it('creates anew what was deleted since, though the key is remembered', async () => {
    const server = await startWebhookServer();
    const { id } = await ensureWebhook(server.client, { url, topics: [...topics] });
    await deleteWebhook(server.client, id);
    const again = await ensureWebhook(server.client, { url, topics: [...topics], known });
    expect(again).toMatchObject({ outcome: 'created', signingSecret: 'whsec_1' });
    expect(server.endpoints.map((endpoint) => endpoint.id)).toEqual([again.id]);
  });

  it.each<[string, Partial<Endpoint>]>([
    ['other topics', { topics: ['call.completed', 'tag.added'] }],
    ['more topics', { topics: ['call.completed', 'sms.received', 'tag.added'] }],
    ['fewer topics', { topics: ['call.completed'] }],
    ['been switched off', { enabled: false }],
    ['another address', { url: 'https://old.example.com/allo' }],
  ])('repairs an endpoint of ours that has %s, and keeps its secret', async (_, changes) => {
    const server = await startWebhookServer([theirs, { ...ours, ...changes }]);
    const ensured = await ensureWebhook(server.client, { url, topics: [...topics], known });
    expect(ensured).toMatchObject({ id: 'ep_ours', signingSecret: 'whsec_ours', outcome: 'updated' });
    expect(server.endpoints).toEqual([theirs, { ...ours, topics: [...topics] }]);
    expect(server.writes()).toEqual(['PUT /v2/api/webhooks/ep_ours']);
  });

  it('does not mind the order of topics, nor how the address is spelt', async () => {
    const server = await startWebhookServer([ours]);
    const spelt = 'HTTPS://Hooks.Example.com:443/allo';
    expect(await ensureWebhook(server.client, { url: spelt, topics: [...topics], known })).toMatchObject({
      outcome: 'found',
    });
    expect(server.writes()).toEqual([]);
  });

  it('goes by the id where several have the address', async () => {
    const server = await startWebhookServer([{ ...theirs, url }, ours]);
    expect(await ensureWebhook(server.client, { url, topics: [...topics], known })).toMatchObject({
      id: 'ep_ours',
      outcome: 'found',
    });
  });

  it('reads the secret by id where Allo shows it', async () => {
    const server = await startWebhookServer([ours], { showsSecretById: true });
    expect(await ensureWebhook(server.client, { url, topics: [...topics] })).toMatchObject({
      signingSecret: 'whsec_ours',
      outcome: 'found',
    });
  });

  it.each([
    ['nothing is known', undefined],
    ['what is known is of an endpoint that is gone', { id: 'ep_gone', signingSecret: 'whsec_gone' }],
  ])('changes nothing where the secret is lost: %s', async (_, given) => {
    const server = await startWebhookServer([{ ...ours, topics: ['tag.added'] }]);
    const error = await rejectionOf(ensureWebhook(server.client, { url, topics: [...topics], known: given }));
    expect(WebhookSecretError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ endpointId: 'ep_ours', url });
    expect(String(error)).not.toContain('whsec_');
    expect(server.writes()).toEqual([]);
  });

  it.each([
    ['http://hooks.example.com/', topics, 'Expected url to be an HTTPS address'],
    ['hooks.example.com', topics, 'Expected url to be an HTTPS address'],
    [url, [], 'Expected topics to be a list with at least one topic'],
  ])('refuses %s for %j and sends nothing', async (address, given, message) => {
    const server = await startWebhookServer();
    const error = await rejectionOf(ensureWebhook(server.client, { url: address, topics: [...given] }));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
    expect(server.received).toEqual([]);
  });

  it('ends with the signal’s reason', async () => {
    const server = await startWebhookServer();
    const reason = new Error('Enough.');
    const call = ensureWebhook(
      server.client,
      { url, topics: [...topics] },
      { signal: AbortSignal.abort(reason) },
    );
    expect(await rejectionOf(call)).toBe(reason);
  });
});

describe('deleteWebhook', () => {
  it('deletes one endpoint, once', async () => {
    const server = await startWebhookServer([ours, theirs]);
    expect(await deleteWebhook(server.client, 'ep_ours')).toBe(true);
    expect(await deleteWebhook(server.client, 'ep_ours')).toBe(false);
    expect(server.endpoints).toEqual([theirs]);
    expect(await rejectionOf(deleteWebhook(server.client, ''))).toBeInstanceOf(TypeError);
  });
});
