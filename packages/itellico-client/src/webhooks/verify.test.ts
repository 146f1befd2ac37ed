import { createHmac } from 'node:crypto';
import { type WebhookRequest, WebhookVerificationError } from '@callweave/transport/webhooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signItellicoWebhook } from './sign.ts';
import { readItellicoWebhook, verifyItellicoWebhook } from './verify.ts';

const secret = 'whsec_test_itellico';
const timestamp = '1776609000';
const now = (): number => 1_776_609_000_000;
const started =
  '{"event_id":"3a8d4e3f-2f36-4cf7-9d4f-2df8e7f6f1c8","event_type":"conversation.started","created":"2026-04-19T14:30:00.000000+00:00","organization_uuid":"8702eb05-d00c-420d-bbbf-fed4b17b8b64","organization_name":"Acme Support","data":{"conversation_uuid":"a1b2c3d4-e5f6-7890-abcd-ef1234567890"}}';
const ended =
  '{"event_id":"1","event_type":"conversation.ended","organization_name":"Müller & Söhne","data":{}}';
const startedSignature = '13d5023a3c9c008073706db3621f2d79b4e8804d703d11c362f89bb64d619ae0';
const endedSignature = '87c6408ff93dd22e76eb351c9090c5baac20dedacd5a96cb37da9b11dd273579';
const headers = {
  'user-agent': 'itellicoAI-Webhook/1.0',
  'x-webhook-event-type': 'conversation.started',
  'x-webhook-event-id': '3a8d4e3f-2f36-4cf7-9d4f-2df8e7f6f1c8',
  'x-webhook-timestamp': timestamp,
  'x-webhook-signature-256': startedSignature,
};
const genuine: WebhookRequest = { body: started, headers, secrets: secret, now };

async function reasonFor(request: Partial<WebhookRequest>): Promise<string> {
  const outcome = await verifyItellicoWebhook({ ...genuine, ...request }).catch((fault: unknown) => fault);
  if (WebhookVerificationError.isInstance(outcome)) return outcome.reason;
  if (outcome instanceof Error) throw outcome;
  return 'verified';
}

describe('what itellico sent', () => {
  it('is an event', async () => {
    await expect(verifyItellicoWebhook(genuine)).resolves.toEqual({
      type: 'conversation.started',
      topic: 'conversation.started',
      verified: true,
      deliveryId: '3a8d4e3f-2f36-4cf7-9d4f-2df8e7f6f1c8',
      timestamp: '2026-04-19T14:30:00.000000+00:00',
      data: { conversation_uuid: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890' },
      raw: JSON.parse(started),
    });
  });

  it('is signed over its UTF-8', async () => {
    const signed = { ...headers, 'x-webhook-signature-256': endedSignature };
    await expect(verifyItellicoWebhook({ ...genuine, body: ended, headers: signed })).resolves.toMatchObject({
      type: 'conversation.ended',
      raw: { organization_name: 'Müller & Söhne' },
    });
  });

  it.each([
    [started, startedSignature],
    [ended, endedSignature],
  ])('is signed by the signer as it is: %s', async (body, signature) => {
    const signed = { 'x-webhook-timestamp': timestamp, 'x-webhook-signature-256': signature };
    expect(await signItellicoWebhook({ secret, timestamp, body })).toEqual(signed);
    expect(await signItellicoWebhook({ secret, timestamp: Number(timestamp), body })).toEqual(signed);
    expect(createHmac('sha256', secret).update(`${body}.${timestamp}`).digest('hex')).toBe(signature);
  });

  it('is an event after its analysis', async () => {
    const data = {
      conversation_uuid: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
      results: {
        goals: [],
        post_call: [{ name: 'Satisfaction', type: 'rating', value: 4, reasoning: 'Polite.' }],
      },
    };
    const body = JSON.stringify({ event_id: '2', event_type: 'conversation.analysis.completed', data });
    const signed = await signItellicoWebhook({ secret, timestamp, body });
    await expect(verifyItellicoWebhook({ ...genuine, body, headers: signed })).resolves.toMatchObject({
      type: 'conversation.analysis.completed',
      timestamp: null,
      data,
    });
  });

  it('is an unknown event if it is of tomorrow', async () => {
    const body = '{"event_id":"3","event_type":"agent.archived","created":"2027-01-01T00:00:00Z"}';
    const signed = await signItellicoWebhook({ secret, timestamp, body });
    await expect(verifyItellicoWebhook({ ...genuine, body, headers: signed })).resolves.toEqual({
      type: 'unknown',
      topic: 'agent.archived',
      verified: true,
      deliveryId: '3',
      timestamp: '2027-01-01T00:00:00Z',
      data: undefined,
      raw: JSON.parse(body),
    });
  });

  it('has the id that is signed, whatever the header says', async () => {
    const replayed = { ...headers, 'x-webhook-event-id': 'another' };
    await expect(verifyItellicoWebhook({ ...genuine, headers: replayed })).resolves.toMatchObject({
      deliveryId: '3a8d4e3f-2f36-4cf7-9d4f-2df8e7f6f1c8',
    });
    const body = '{"event_type":"conversation.started","data":{}}';
    const signed = await signItellicoWebhook({ secret, timestamp, body });
    expect(await reasonFor({ body, headers: { ...replayed, ...signed } })).toBe('malformed_body');
  });
});

describe('the same delivery in other clothes is genuine', () => {
  const renamed = (rename: (name: string) => string): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]));

  it.each<[string, Partial<WebhookRequest>]>([
    ['bytes', { body: new TextEncoder().encode(started) }],
    ['a Buffer', { body: Buffer.from(started) }],
    ['Headers', { headers: new Headers(headers) }],
    ['names in capitals', { headers: renamed((name) => name.toUpperCase()) }],
    [
      'names as documented',
      { headers: renamed((name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase())) },
    ],
    [
      'values in arrays',
      {
        headers: {
          ...headers,
          'x-webhook-timestamp': [timestamp],
          'x-webhook-signature-256': [startedSignature],
        },
      },
    ],
    ['a secret with white space', { secrets: ` ${secret}\n` }],
    ['the new secret among two', { secrets: ['another', secret] }],
    ['the old secret among two', { secrets: [secret, 'another'] }],
    ['exactly as old as may be', { now: () => now() + 300_000 }],
    ['exactly as early as may be', { now: () => now() - 300_000 }],
    [
      'a late retry with the first timestamp, if one accepts that',
      { now: () => now() + 930_000, toleranceSeconds: 1200 },
    ],
    ['as old as you like', { now: () => now() + 1e15, toleranceSeconds: Number.POSITIVE_INFINITY }],
  ])('%s', async (_, request) => {
    expect(await reasonFor(request)).toBe('verified');
  });

  it.each([
    '1776609000',
    '1776609000.25',
    '1776609000000',
    '2026-04-19T14:30:00Z',
    '2026-04-19T14:30:00.000000+00:00',
  ])('with its time as %s', async (time) => {
    const signed = await signItellicoWebhook({ secret, timestamp: time, body: started });
    expect(signed['x-webhook-timestamp']).toBe(time);
    expect(await reasonFor({ headers: signed })).toBe('verified');
    expect(await reasonFor({ headers: signed, now: () => now() + 301_000 })).toBe(
      'timestamp_out_of_tolerance',
    );
  });

  it('with a time that nobody understands, only if its age does not count', async () => {
    const signed = await signItellicoWebhook({ secret, timestamp: 'Sunday, half past two', body: started });
    expect(await reasonFor({ headers: signed })).toBe('malformed_timestamp');
    expect(await reasonFor({ headers: signed, toleranceSeconds: Number.POSITIVE_INFINITY })).toBe('verified');
  });
});

describe('a forgery is refused', () => {
  const withHeader = (name: string, value: string | string[] | undefined): Partial<WebhookRequest> => ({
    headers: { ...headers, [name]: value },
  });
  const signature = (value: string | string[] | undefined): Partial<WebhookRequest> =>
    withHeader('x-webhook-signature-256', value);

  it.each<[string, string, Partial<WebhookRequest>]>([
    ['no headers', 'missing_header', { headers: {} }],
    ['no timestamp', 'missing_header', withHeader('x-webhook-timestamp', undefined)],
    ['no signature', 'missing_header', signature(undefined)],
    ['an empty signature', 'missing_header', signature('')],
    ['capital digits', 'malformed_signature', signature(startedSignature.toUpperCase())],
    ['a prefix', 'malformed_signature', signature(`sha256=${startedSignature}`)],
    ['a short signature', 'malformed_signature', signature(startedSignature.slice(1))],
    ['a long signature', 'malformed_signature', signature(`${startedSignature}0`)],
    ['base64', 'malformed_signature', signature(Buffer.from(startedSignature, 'hex').toString('base64'))],
    ['letters beyond f', 'malformed_signature', signature('g'.repeat(64))],
    ['zeros', 'no_match', signature('0'.repeat(64))],
    ['the signature of another body', 'no_match', signature(endedSignature)],
    ['words for a time', 'malformed_timestamp', withHeader('x-webhook-timestamp', 'yesterday')],
    ['two times', 'malformed_timestamp', withHeader('x-webhook-timestamp', [timestamp, timestamp])],
    ['stale', 'timestamp_out_of_tolerance', { now: () => now() + 300_001 }],
    ['of the future', 'timestamp_out_of_tolerance', { now: () => now() - 300_001 }],
    ['another time', 'no_match', withHeader('x-webhook-timestamp', '1776609001')],
    ['the same time in another form', 'no_match', withHeader('x-webhook-timestamp', '1776609000000')],
    ['another body', 'no_match', { body: ended }],
    ['one byte changed', 'no_match', { body: started.replace('Acme', 'Acne') }],
    ['a body cut short', 'no_match', { body: started.slice(0, -1) }],
    ['a longer body', 'no_match', { body: `${started}\n` }],
    [
      'a body that begins the time',
      'no_match',
      {
        body: `${started}.1`,
        ...withHeader('x-webhook-timestamp', '776609000'),
        toleranceSeconds: Number.POSITIVE_INFINITY,
      },
    ],
    ['an empty body', 'no_match', { body: '' }],
    [
      'the same JSON in another order',
      'no_match',
      { body: JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(started)).reverse())) },
    ],
    ['another secret', 'no_match', { secrets: 'another' }],
    ['the secret without its prefix', 'no_match', { secrets: secret.slice(6) }],
    ['other secrets', 'no_match', { secrets: ['another', 'and another'] }],
  ])('%s: %s', async (_, reason, request) => {
    expect(await reasonFor(request)).toBe(reason);
  });

  it('that was parsed and serialised again', async () => {
    // As Python writes it.
    const body =
      '{"data": {"conversation_uuid": "1", "metadata": {"score": 4.0, "name": "M\\u00fcller"}}, "event_id": "1", "event_type": "conversation.ended"}';
    const signed = await signItellicoWebhook({ secret, timestamp, body });
    expect(await reasonFor({ headers: signed, body })).toBe('verified');
    expect(await reasonFor({ headers: signed, body: JSON.stringify(JSON.parse(body)) })).toBe('no_match');
  });

  it('that moves the border between body and time', async () => {
    const signed = await signItellicoWebhook({ secret, timestamp: '1776609000.25', body: started });
    // The same bytes are signed, but they are no JSON.
    const moved = { headers: { ...signed, 'x-webhook-timestamp': '25' }, body: `${started}.1776609000` };
    const toleranceSeconds = Number.POSITIVE_INFINITY;
    expect(await reasonFor({ headers: signed, toleranceSeconds })).toBe('verified');
    expect(await reasonFor({ ...moved, toleranceSeconds })).toBe('malformed_body');
  });

  it('with a message that says what to do and tells no secret', async () => {
    const messageOf = (request: Partial<WebhookRequest>): Promise<string> =>
      verifyItellicoWebhook({ ...genuine, ...request }).then(() => 'verified', String);
    const messages = await Promise.all([
      messageOf({ headers: {} }),
      messageOf(signature('sha256=abc')),
      messageOf({ now: () => now() + 480_000 }),
      messageOf({ secrets: 'another' }),
    ]);
    expect(messages).toEqual([
      'WebhookVerificationError: itellico webhook: expected a header x-webhook-signature-256; got none. Answer 401; if true deliveries fail, generate a secret under Settings > Developers > Webhooks.',
      'WebhookVerificationError: itellico webhook: expected 64 lower-case hexadecimal digits; got 10 other characters. Answer 401; if true deliveries fail, pass the headers on unchanged.',
      'WebhookVerificationError: itellico webhook: expected Unix time or ISO 8601 within 300 s of now; got an age of 480 s. Answer 401; if true deliveries fail, set the clock, or raise toleranceSeconds: retries may carry the time of the first attempt.',
      'WebhookVerificationError: itellico webhook: expected a signature of this body by your secret; got another. Answer 401; if true deliveries fail, pass the raw body, and copy the secret again: It is under Settings > Developers > Webhooks.',
    ]);
  });
});

it.each(['', ' \n', [], [''], [secret, '']])('%j is no secret, and a TypeError at once', async (secrets) => {
  await expect(verifyItellicoWebhook({ ...genuine, headers: {}, secrets })).rejects.toThrow(TypeError);
});

describe('any delivery', () => {
  const delivery = fc.record({
    time: fc.oneof(
      fc.nat(4_000_000_000).map(String),
      fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    data: fc.json(),
    secret: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
  });
  type Delivery = typeof delivery extends fc.Arbitrary<infer Value> ? Value : never;
  const sign = async ({ time, data, secret: secrets }: Delivery): Promise<WebhookRequest> => {
    const body = new TextEncoder().encode(
      `{"event_id":"1","event_type":"conversation.ended","data":${data}}`,
    );
    const signed = await signItellicoWebhook({ secret: secrets, timestamp: time, body });
    const seconds = Number(time);
    const ms = Number.isNaN(seconds) ? Date.parse(time) : seconds * 1000;
    return { body, headers: signed, secrets, now: () => ms };
  };

  it('that the signer signs is verified', async () => {
    await fc.assert(
      fc.asyncProperty(delivery, async (given) => {
        await expect(verifyItellicoWebhook(await sign(given))).resolves.toMatchObject({
          deliveryId: '1',
          raw: { data: JSON.parse(given.data) },
        });
      }),
    );
  });

  const parts = ['body', 'x-webhook-timestamp', 'x-webhook-signature-256'] as const;
  it.each(parts)('is refused once a single byte of its %s is another', async (part) => {
    await fc.assert(
      fc.asyncProperty(delivery, fc.nat(), fc.integer({ min: 1, max: 127 }), async (given, place, change) => {
        const request = await sign(given);
        const flipped = (bytes: Uint8Array): Uint8Array => {
          const index = place % bytes.length;
          return bytes.with(index, (bytes[index] ?? 0) ^ change);
        };
        const sent = request.headers as Record<string, string>;
        const forged =
          part === 'body'
            ? { body: flipped(Buffer.from(request.body)) }
            : {
                headers: { ...sent, [part]: Buffer.from(flipped(Buffer.from(sent[part] ?? ''))).toString() },
              };
        const tolerant = { toleranceSeconds: Number.POSITIVE_INFINITY };
        await expect(verifyItellicoWebhook({ ...request, ...forged, ...tolerant })).rejects.toMatchObject({
          name: 'WebhookVerificationError',
        });
      }),
    );
  });
});

describe('readItellicoWebhook', () => {
  const requestOf = (init: RequestInit): Request =>
    new Request('https://example.com/itellico', { method: 'POST', ...init });

  it('reads and verifies a request', async () => {
    const request = requestOf({ headers, body: started });
    await expect(readItellicoWebhook(request, { secrets: secret, now })).resolves.toMatchObject({
      type: 'conversation.started',
    });
    expect(request.bodyUsed).toBe(true);
  });

  it('refuses a forged one', async () => {
    const forged = requestOf({ headers, body: `${started} ` });
    await expect(readItellicoWebhook(forged, { secrets: secret, now })).rejects.toMatchObject({
      reason: 'no_match',
    });
    const unsigned = requestOf({ body: started });
    await expect(readItellicoWebhook(unsigned, { secrets: secret, now })).rejects.toMatchObject({
      reason: 'missing_header',
    });
  });

  it('wants a body that nobody has read', async () => {
    const request = requestOf({ headers, body: started });
    await request.text();
    await expect(readItellicoWebhook(request, { secrets: secret, now })).rejects.toThrow(TypeError);
  });
});
