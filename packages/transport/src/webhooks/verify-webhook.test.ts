import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signWebhook } from './sign-webhook.ts';
import { toBytes } from './to-bytes.ts';
import { verifyWebhook } from './verify-webhook.ts';
import type { WebhookRequest } from './webhook-options.ts';
import type { WebhookScheme } from './webhook-scheme.ts';

interface AcmeData {
  'thing.made': { readonly size: number };
}

const acme: WebhookScheme<AcmeData> = {
  api: 'Acme',
  topics: { 'thing.made': true },
  fields: { topic: 'kind', timestamp: 'at', id: 'id' },
  headers: [['acme-signature'], ['acme-time']],
  parseSecret: (secret) => (secret.startsWith('s_') ? toBytes(secret) : null),
  parseTimestamp: Number,
  signaturePattern: /^[\da-f]{64}$/,
  content: ({ timestamp, body }) => [`${timestamp}|`, body, '|end'],
  decode: (signature) => Buffer.from(signature, 'hex'),
  words: {
    secret: 's_ and a text',
    timestamp: 'milliseconds',
    signature: '64 digits',
    secretHelp: 'It is under Settings',
    unsigned: 'switch signing on',
    late: ', or wait',
  },
};
const secret = 's_0123456789';
const body = '{"kind":"thing.made","at":"today","id":"e1","data":{"size":1}}';
const now = 1_700_000_000_000;

async function requestOf(options: Partial<WebhookRequest> = {}, signed = body): Promise<WebhookRequest> {
  const timestamp = String(now);
  const mac = await signWebhook(acme, { secret, id: '', timestamp, body: signed });
  const signature = Buffer.from(mac).toString('hex');
  const headers = { 'acme-signature': signature, 'acme-time': timestamp };
  return { body: signed, headers, secrets: secret, now: () => now, ...options };
}

it('signs as node:crypto does', async () => {
  const { headers } = await requestOf();
  const expected = createHmac('sha256', secret).update(`${now}|${body}|end`).digest('hex');
  expect(headers).toMatchObject({ 'acme-signature': expected });
});

it('gives the event of what is signed', async () => {
  const event = {
    type: 'thing.made',
    topic: 'thing.made',
    verified: true,
    deliveryId: 'e1',
    timestamp: 'today',
  };
  const raw = JSON.parse(body);
  await expect(verifyWebhook(acme, await requestOf())).resolves.toEqual({ ...event, data: { size: 1 }, raw });
});

describe('an event is unknown', () => {
  it.each<[string, { kind: string; id: string; data?: unknown }]>([
    ['with another topic', { kind: 'thing.lost', id: 'e1', data: { size: 1 } }],
    ['with the name of a method', { kind: 'toString', id: 'e1', data: {} }],
    ['without the object that its type promises', { kind: 'thing.made', id: 'e1' }],
    ['with a list for it', { kind: 'thing.made', id: 'e1', data: [] }],
  ])('%s', async (_, payload) => {
    const event = await verifyWebhook(acme, await requestOf({}, JSON.stringify(payload)));
    expect(event).toEqual({
      type: 'unknown',
      topic: payload.kind,
      verified: true,
      deliveryId: 'e1',
      timestamp: null,
      data: payload.data,
      raw: payload,
    });
  });
});

it.each([
  ['no JSON', 'undefined'],
  ['[]', 'undefined'],
  ['"text"', 'undefined'],
  ['null', 'undefined'],
  ['{}', 'undefined'],
  ['{"kind":1}', 'number'],
])('refuses %s, though it is signed', async (signed, got) => {
  await expect(verifyWebhook(acme, await requestOf({}, signed))).rejects.toMatchObject({
    reason: 'malformed_body',
    message: `Acme webhook: expected JSON with a text as kind; got ${got}. Answer 401; if true deliveries fail, look at the body.`,
  });
});

it('refuses an event without the id that the body should have', async () => {
  const request = await requestOf({}, '{"kind":"thing.made","data":{}}');
  await expect(verifyWebhook(acme, request)).rejects.toThrow('expected JSON with a text as id');
});

describe('what the caller did wrong is a TypeError before anything else', () => {
  it.each<[string, object, string]>([
    ['a parsed body', { body: { kind: 'thing.made' } }, 'Expected body to be raw bytes or text; got object.'],
    ['no body', { body: undefined }, 'Expected body to be raw bytes or text; got undefined.'],
    ['no secret', { secrets: undefined }, 's_ and a text; got undefined of length 0. It is under Settings.'],
    ['an empty secret', { secrets: ' ' }, 's_ and a text; got string of length 0.'],
    ['no secrets', { secrets: [] }, 's_ and a text; got string of length 0.'],
    ['one bad secret', { secrets: [secret, 'wrong'] }, 'Acme, s_ and a text; got string of length 5.'],
    ['a number', { secrets: 12345 }, 's_ and a text; got number of length 0.'],
    ['no tolerance', { toleranceSeconds: Number.NaN }, 'Expected toleranceSeconds to be 0 or more; got NaN.'],
    ['a negative one', { toleranceSeconds: -1 }, 'Expected toleranceSeconds to be 0 or more; got -1.'],
  ])('%s', async (_, options, message) => {
    const request = await requestOf({ headers: {}, ...options });
    const error = await verifyWebhook(acme, request).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toMatch(/12345|wrong|s_0/);
  });
});

describe('bytes may be', () => {
  const { buffer } = new TextEncoder().encode(`??${body}!`);
  it.each([
    ['a part of a buffer', new Uint8Array(buffer, 2, body.length)],
    ['of Node', Buffer.from(body)],
    ['seen by something else', new DataView(buffer, 2, body.length)],
  ])('%s', async (_, view) => {
    const request = await requestOf({ body: view as Uint8Array });
    await expect(verifyWebhook(acme, request)).resolves.toMatchObject({ deliveryId: 'e1' });
  });
});

it('takes all secrets in turn, however long the list', async () => {
  const secrets = ['s_1', 's_2', ` ${secret}\n`, 's_4'];
  await expect(verifyWebhook(acme, await requestOf({ secrets }))).resolves.toMatchObject({ verified: true });
  await expect(verifyWebhook(acme, await requestOf({ secrets: ['s_1', 's_2'] }))).rejects.toThrow(
    'Acme webhook: expected a signature of this body by your secret; got another. Answer 401; if true deliveries fail, pass the raw body, and copy the secret again: It is under Settings.',
  );
});

it('goes by the clock of the machine unless there is another', async () => {
  const { now: _, ...request } = await requestOf();
  await expect(verifyWebhook(acme, request)).rejects.toMatchObject({ reason: 'timestamp_out_of_tolerance' });
  const timestamp = String(Date.now());
  const mac = await signWebhook(acme, { secret, id: '', timestamp, body });
  const signature = Buffer.from(mac).toString('hex');
  const headers = { 'acme-signature': signature, 'acme-time': timestamp };
  await expect(verifyWebhook(acme, { body, headers, secrets: secret })).resolves.toMatchObject({
    verified: true,
  });
});

it('trusts nobody while the clock is broken', async () => {
  const request = await requestOf({ now: () => Number.NaN });
  await expect(verifyWebhook(acme, request)).rejects.toMatchObject({ name: 'WebhookVerificationError' });
});
