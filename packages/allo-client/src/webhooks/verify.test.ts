import { createHmac } from 'node:crypto';
import { type WebhookRequest, WebhookVerificationError } from '@callweave/transport/webhooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signAlloWebhook } from './sign.ts';
import { readAlloWebhook, verifyAlloWebhook } from './verify.ts';

const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const otherSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const id = 'msg_2fAbCdEfGh';
const timestamp = 1_789_376_000;
const now = (): number => timestamp * 1000;
const call = {
  id: 'cll_33AbCdEfGhIjKlMnOpQrStUvWxY',
  type: 'OUTBOUND',
  result: 'ANSWERED',
  start_date: '2026-09-14T09:06:30.000Z',
  from_number: '+33185001122',
  to: '+33612345678',
  to_name: 'Léa Müller ☎',
  length_in_minutes: 5.5,
  length: '5m 30s',
  tags: ['interested'],
};
const body = JSON.stringify({
  topic: 'call.completed',
  version: '2.0',
  timestamp: '2026-09-14T09:12:41.482913Z',
  data: call,
});
const signed = await signAlloWebhook({ secret, id, timestamp, body });
const genuine: WebhookRequest = { body, headers: signed, secrets: secret, now };

async function reasonFor(request: Partial<WebhookRequest>): Promise<string> {
  const outcome = await verifyAlloWebhook({ ...genuine, ...request }).catch((fault: unknown) => fault);
  if (WebhookVerificationError.isInstance(outcome)) return outcome.reason;
  if (outcome instanceof Error) throw outcome;
  return 'verified';
}

describe('what Allo sent', () => {
  it('is an event', async () => {
    await expect(verifyAlloWebhook(genuine)).resolves.toEqual({
      type: 'call.completed',
      topic: 'call.completed',
      verified: true,
      deliveryId: id,
      timestamp: '2026-09-14T09:12:41.482913Z',
      data: call,
      raw: JSON.parse(body),
    });
  });

  it('is signed as Standard Webhooks has it', () => {
    const key = Buffer.from(secret.slice(6), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    expect(signed).toEqual({
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${mac}`,
    });
  });

  // https://docs.svix.com/receiving/verifying-payloads/how-manual
  it('is signed as Svix publishes it', async () => {
    const published = {
      body: '{"test": 2432232314}',
      headers: {
        'svix-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'svix-timestamp': '1614265330',
        'svix-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      secrets: otherSecret,
      now: () => 1_614_265_330_000,
    };
    // It has no topic, and that is all that is wrong with it.
    expect(await reasonFor(published)).toBe('malformed_body');
    expect(await reasonFor({ ...published, body: '{"test": 2432232315}' })).toBe('no_match');
  });

  it.each(['call.received', 'sms.sent', 'contact.updated', 'summary.updated', 'tag.removed'])(
    'is an event of type %s',
    async (topic) => {
      const sent = JSON.stringify({ topic, version: '2.0', timestamp: '2026-09-14T09:12:41.482Z', data: {} });
      const headers = await signAlloWebhook({ secret, id, timestamp, body: sent });
      await expect(verifyAlloWebhook({ ...genuine, body: sent, headers })).resolves.toMatchObject({
        type: topic,
      });
    },
  );

  it('is an unknown event if the topic is of tomorrow', async () => {
    const sent = '{"topic":"partner.account_activated","version":"2.0","data":{"partner_client_ref":"c1"}}';
    const headers = await signAlloWebhook({ secret, id, timestamp, body: sent });
    await expect(verifyAlloWebhook({ ...genuine, body: sent, headers })).resolves.toEqual({
      type: 'unknown',
      topic: 'partner.account_activated',
      verified: true,
      deliveryId: id,
      timestamp: null,
      data: { partner_client_ref: 'c1' },
      raw: JSON.parse(sent),
    });
  });
});

describe('the same delivery in other clothes is genuine', () => {
  const [first, second, third] = Object.entries(signed);
  const entries = [first, second, third].filter((entry) => entry !== undefined);
  const renamed = (rename: (name: string) => string): Record<string, string> =>
    Object.fromEntries(entries.map(([name, value]) => [rename(name), value]));
  const signature = signed['webhook-signature'];

  it.each<[string, Partial<WebhookRequest>]>([
    ['bytes', { body: new TextEncoder().encode(body) }],
    ['a Buffer', { body: Buffer.from(body) }],
    ['Headers', { headers: new Headers(signed) }],
    ['names in capitals', { headers: renamed((name) => name.toUpperCase()) }],
    [
      'names with capitals',
      { headers: renamed((name) => name.replace(/\b\w/g, (letter) => letter.toUpperCase())) },
    ],
    ['the names of Svix', { headers: renamed((name) => name.replace('webhook', 'svix')) }],
    ['values in arrays', { headers: Object.fromEntries(entries.map(([name, value]) => [name, [value]])) }],
    [
      'among others',
      { headers: { host: 'example.com', 'set-cookie': ['a', 'b'], ...signed, te: undefined } },
    ],
    ['a secret without prefix', { secrets: secret.slice(6) }],
    ['a secret with white space', { secrets: ` ${secret}\n` }],
    ['the new secret among two', { secrets: [otherSecret, secret] }],
    ['the old secret among two', { secrets: [secret, otherSecret] }],
    ['exactly as old as may be', { now: () => now() + 300_000 }],
    ['exactly as early as may be', { now: () => now() - 300_000 }],
    ['older, if one accepts that', { now: () => now() + 3_600_000, toleranceSeconds: 3600 }],
    ['as old as you like', { now: () => now() + 1e15, toleranceSeconds: Number.POSITIVE_INFINITY }],
    ['at the very moment', { toleranceSeconds: 0 }],
    ...[
      `v1,${'A'.repeat(43)}= ${signature}`,
      `${signature} v1,${'A'.repeat(43)}=`,
      `v2,${'A'.repeat(43)}= v1a,abc ${signature}`,
      `v1,short  ${signature}`,
    ].map((header): [string, Partial<WebhookRequest>] => [
      `one good signature in ${header.slice(0, 9)}…`,
      { headers: { ...signed, 'webhook-signature': header } },
    ]),
    ['signatures in an array', { headers: { ...signed, 'webhook-signature': ['v1,x', signature] } }],
  ])('%s', async (_, request) => {
    expect(await reasonFor(request)).toBe('verified');
  });
});

describe('a forgery is refused', () => {
  const signature = signed['webhook-signature'];
  const withHeader = (name: string, value: string | string[] | undefined): Partial<WebhookRequest> => ({
    headers: { ...signed, [name]: value },
  });
  const spaced = body.replace('5.5', '5.50');

  it.each<[string, string, Partial<WebhookRequest>]>([
    ['no headers', 'missing_header', { headers: {} }],
    ['no id', 'missing_header', withHeader('webhook-id', undefined)],
    ['no timestamp', 'missing_header', withHeader('webhook-timestamp', undefined)],
    ['no signature', 'missing_header', withHeader('webhook-signature', undefined)],
    ['an empty signature', 'missing_header', withHeader('webhook-signature', '')],
    ['an empty list of them', 'missing_header', withHeader('webhook-signature', [])],
    ['a bare signature', 'malformed_signature', withHeader('webhook-signature', signature.slice(3))],
    ['a short signature', 'malformed_signature', withHeader('webhook-signature', signature.slice(0, -2))],
    ['a long signature', 'malformed_signature', withHeader('webhook-signature', `${signature}=`)],
    [
      'another version only',
      'malformed_signature',
      withHeader('webhook-signature', signature.replace('v1', 'v1a')),
    ],
    ['URL-safe base64', 'malformed_signature', withHeader('webhook-signature', `v1,${'_'.repeat(43)}=`)],
    ['words for a time', 'malformed_timestamp', withHeader('webhook-timestamp', 'yesterday')],
    ['ISO 8601 for a time', 'malformed_timestamp', withHeader('webhook-timestamp', '2026-09-14T09:12:41Z')],
    ['a fraction for a time', 'malformed_timestamp', withHeader('webhook-timestamp', `${timestamp}.0`)],
    ['a sign before the time', 'malformed_timestamp', withHeader('webhook-timestamp', `+${timestamp}`)],
    ['two times', 'malformed_timestamp', withHeader('webhook-timestamp', [`${timestamp}`, `${timestamp}`])],
    ['milliseconds', 'timestamp_out_of_tolerance', withHeader('webhook-timestamp', `${timestamp}000`)],
    ['endless digits', 'malformed_timestamp', withHeader('webhook-timestamp', '9'.repeat(400))],
    ['stale', 'timestamp_out_of_tolerance', { now: () => now() + 300_001 }],
    ['of the future', 'timestamp_out_of_tolerance', { now: () => now() - 300_001 }],
    [
      'stale for the strict',
      'timestamp_out_of_tolerance',
      { now: () => now() + 11_000, toleranceSeconds: 10 },
    ],
    ['another time', 'no_match', withHeader('webhook-timestamp', String(timestamp + 1))],
    [
      'another time, and no check of its age',
      'no_match',
      { ...withHeader('webhook-timestamp', '1'), toleranceSeconds: Number.POSITIVE_INFINITY },
    ],
    [
      'no time, and no check of its age',
      'malformed_timestamp',
      { ...withHeader('webhook-timestamp', 'x'), toleranceSeconds: Number.POSITIVE_INFINITY },
    ],
    ['another id', 'no_match', withHeader('webhook-id', 'msg_2')],
    ['two ids', 'no_match', withHeader('webhook-id', [id, 'msg_2'])],
    ['an id beside the right one', 'no_match', withHeader('Webhook-Id', 'msg_2')],
    ['another body', 'no_match', { body: body.replace('OUTBOUND', 'INBOUND') }],
    ['one byte changed', 'no_match', { body: body.replace('interested', 'interestee') }],
    ['a body cut short', 'no_match', { body: body.slice(0, -1) }],
    ['a longer body', 'no_match', { body: `${body} ` }],
    ['an empty body', 'no_match', { body: '' }],
    ['a byte order mark', 'no_match', { body: `\uFEFF${body}` }],
    ['another secret', 'no_match', { secrets: otherSecret }],
    ['other secrets', 'no_match', { secrets: [otherSecret, 'whsec_AAAA'] }],
    [
      'several signatures, none of them good',
      'no_match',
      withHeader('webhook-signature', `v1,${'A'.repeat(43)}= v1,${'B'.repeat(43)}=`),
    ],
  ])('%s: %s', async (_, reason, request) => {
    expect(await reasonFor(request)).toBe(reason);
  });

  it('that is the same JSON in another spelling', async () => {
    const headers = await signAlloWebhook({ secret, id, timestamp, body: spaced });
    expect(JSON.parse(spaced)).toEqual(JSON.parse(body));
    expect(await reasonFor({ headers, body: spaced })).toBe('verified');
    expect(await reasonFor({ headers, body: JSON.stringify(JSON.parse(spaced)) })).toBe('no_match');
  });

  it('that moves the borders between id, time and body', async () => {
    const headers = await signAlloWebhook({ secret, id: 'msg.1', timestamp, body });
    const moved = (id: string, time: string): Record<string, string> => ({
      ...headers,
      'webhook-id': id,
      'webhook-timestamp': time,
    });
    const toleranceSeconds = Number.POSITIVE_INFINITY;
    expect(await reasonFor({ headers, toleranceSeconds })).toBe('verified');
    // All of these have the same bytes signed, and would be new deliveries.
    expect(await reasonFor({ headers: moved('msg', `1.${timestamp}`), toleranceSeconds })).toBe(
      'malformed_timestamp',
    );
    const toBody = { headers: moved('msg', '1'), body: `${timestamp}.${body}`, toleranceSeconds };
    expect(await reasonFor(toBody)).toBe('malformed_body');
  });

  it('with a message that says what to do and tells no secret', async () => {
    const messageOf = (request: Partial<WebhookRequest>): Promise<string> =>
      verifyAlloWebhook({ ...genuine, ...request }).catch(String) as Promise<string>;
    const messages = await Promise.all([
      messageOf({ headers: {} }),
      messageOf(withHeader('webhook-signature', 'v1,abc')),
      messageOf(withHeader('webhook-timestamp', 'yesterday')),
      messageOf({ now: () => now() + 640_500 }),
      messageOf({ secrets: otherSecret }),
    ]);
    expect(messages).toEqual([
      'WebhookVerificationError: Allo webhook: expected a header webhook-signature; got none. Answer 401; if true deliveries fail, the endpoint is of version 1: see parseAlloVersion1Webhook.',
      'WebhookVerificationError: Allo webhook: expected "v1," and base64; got 6 other characters. Answer 401; if true deliveries fail, pass the headers on unchanged.',
      'WebhookVerificationError: Allo webhook: expected Unix time in seconds within 300 s of now; got 9 other characters. Answer 401; if true deliveries fail, set the clock.',
      'WebhookVerificationError: Allo webhook: expected Unix time in seconds within 300 s of now; got an age of 640.5 s. Answer 401; if true deliveries fail, set the clock.',
      'WebhookVerificationError: Allo webhook: expected a signature of this body by your secret; got another. Answer 401; if true deliveries fail, pass the raw body, and copy the secret again: Allo shows it when the endpoint is created.',
    ]);
  });
});

describe('a secret that is none is a TypeError at once', () => {
  it.each(['', 'whsec_', 'ak_live_0123456789', 'whsec_%%%%', 'whsec_A', 'a secret, in words', 'whsec_AAA=A'])(
    '%j',
    async (secrets) => {
      const error = await verifyAlloWebhook({ ...genuine, headers: {}, secrets }).catch(
        (fault: unknown) => fault,
      );
      expect(error).toEqual(
        new TypeError(
          `Expected secrets of Allo, whsec_ and base64; got string of length ${secrets.length}. Allo shows it when the endpoint is created.`,
        ),
      );
      await expect(signAlloWebhook({ secret: secrets, id, timestamp, body })).rejects.toThrow(TypeError);
    },
  );

  it('an empty list', async () => {
    await expect(verifyAlloWebhook({ ...genuine, secrets: [] })).rejects.toThrow(TypeError);
  });
});

describe('any delivery', () => {
  const visible = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 1,
  });
  const delivery = fc.record({
    id: visible,
    timestamp: fc.nat(4_000_000_000),
    data: fc.json(),
    key: fc.uint8Array({ minLength: 1, maxLength: 64 }),
  });
  const sign = async ({
    id,
    timestamp,
    data,
    key,
  }: {
    id: string;
    timestamp: number;
    data: string;
    key: Uint8Array;
  }): Promise<WebhookRequest> => {
    const secrets = `whsec_${Buffer.from(key).toString('base64')}`;
    const sent = new TextEncoder().encode(`{"topic":"call.completed","data":${data}}`);
    const headers = await signAlloWebhook({ secret: secrets, id, timestamp, body: sent });
    return { body: sent, headers, secrets, now: () => timestamp * 1000 };
  };

  it('that the signer signs is verified', async () => {
    await fc.assert(
      fc.asyncProperty(delivery, async (given) => {
        await expect(verifyAlloWebhook(await sign(given))).resolves.toMatchObject({
          deliveryId: given.id,
          topic: 'call.completed',
          raw: { data: JSON.parse(given.data) },
        });
      }),
    );
  });

  const parts = ['body', 'webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;
  it.each(parts)('is refused once a single byte of its %s is another', async (part) => {
    await fc.assert(
      fc.asyncProperty(delivery, fc.nat(), fc.integer({ min: 1, max: 127 }), async (given, place, change) => {
        const request = await sign(given);
        const flipped = (bytes: Uint8Array): Uint8Array => {
          const index = place % bytes.length;
          return bytes.with(index, (bytes[index] ?? 0) ^ change);
        };
        const headers = request.headers as Record<string, string>;
        const forged =
          part === 'body'
            ? { body: flipped(Buffer.from(request.body)) }
            : {
                headers: {
                  ...headers,
                  [part]: Buffer.from(flipped(Buffer.from(headers[part] ?? ''))).toString(),
                },
              };
        const tolerant = { toleranceSeconds: Number.POSITIVE_INFINITY };
        await expect(verifyAlloWebhook({ ...request, ...forged, ...tolerant })).rejects.toMatchObject({
          name: 'WebhookVerificationError',
        });
      }),
    );
  });
});

describe('readAlloWebhook', () => {
  const requestOf = (init: RequestInit): Request =>
    new Request('https://example.com/allo', { method: 'POST', ...init });

  it('reads and verifies a request', async () => {
    const request = requestOf({ headers: signed, body });
    await expect(readAlloWebhook(request, { secrets: secret, now })).resolves.toMatchObject({
      deliveryId: id,
      data: call,
    });
    expect(request.bodyUsed).toBe(true);
  });

  it('keeps bytes that a text would lose', async () => {
    const bytes = Buffer.from(`\uFEFF${body}`);
    const headers = await signAlloWebhook({ secret, id, timestamp, body: bytes });
    await expect(
      readAlloWebhook(requestOf({ headers, body: bytes }), { secrets: secret, now }),
    ).resolves.toMatchObject({ data: call });
  });

  it('refuses a forged one', async () => {
    const request = requestOf({ headers: signed, body: `${body}\n` });
    await expect(readAlloWebhook(request, { secrets: secret, now })).rejects.toMatchObject({
      reason: 'no_match',
    });
    await expect(readAlloWebhook(requestOf({}), { secrets: secret, now })).rejects.toMatchObject({
      reason: 'missing_header',
    });
  });

  it('wants a body that nobody has read', async () => {
    const request = requestOf({ headers: signed, body });
    await request.json();
    await expect(readAlloWebhook(request, { secrets: secret, now })).rejects.toThrow(TypeError);
  });
});
