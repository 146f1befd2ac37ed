import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Answer, acme, acmeKey, createAcmeBench, json, rejectionOf } from '../../test/acme.ts';
import { createTypedClient } from '../typed-client.ts';
import { ApiError } from './api-error.ts';
import { errorClasses, PermissionError, QuotaError } from './error-classes.ts';

const html = '<!doctype html>\n<html><head><title>Sign in</title></head>\n<body>Please sign in</body></html>';
const page = (status: number): Response =>
  new Response(html, { status, headers: { 'content-type': 'text/html' } });
const refusal = (status: number, error: object, headers = {}): Response => json({ error }, status, headers);

/** What a call of an unsafe operation, which is never repeated but after 429, rejects with. */
async function errorFrom(answer: Answer): Promise<ApiError> {
  const { client, clock } = createAcmeBench([answer], { retry: { attempts: 1 } });
  const call = client.PUT('/v1/calls/{id}', { params: { path: { id: 'c1' } }, body: { note: 'hi' } });
  const error = await rejectionOf(clock.run(call));
  if (!ApiError.isInstance(error)) throw error;
  return error;
}

const prefix = 'Acme PUT /v1/calls/{id}: ';

it('names its operation as the tables of operations do', async () => {
  expect(await errorFrom(refusal(404, {}))).toMatchObject({
    operationId: 'PUT /v1/calls/{id}',
    method: 'PUT',
    path: '/v1/calls/{id}',
  });
});

describe('one kind for each failure, with the operation, the status, the code and the next step in the message', () => {
  it.each<{ kind: string; answer: Answer; expected: object; message: string }>([
    {
      kind: 'authentication',
      answer: refusal(401, { code: 'KEY_REVOKED', message: 'This key was revoked.' }),
      expected: { status: 401, code: 'KEY_REVOKED', retryable: false },
      message:
        'status 401 KEY_REVOKED "This key was revoked." [1 attempt]. Check the API key: it is under Settings > Keys',
    },
    {
      kind: 'permission',
      answer: refusal(403, { code: 'SCOPE', message: 'needs calls:write', requestId: 'req-1' }),
      expected: { status: 403, code: 'SCOPE', requestId: 'req-1', bodySnippet: null },
      message:
        'status 403 SCOPE "needs calls:write" [1 attempt, request req-1]. Give the key the permission that this operation needs: it is under Settings > Keys',
    },
    {
      kind: 'permission',
      answer: page(403),
      expected: { status: 403, code: null, bodySnippet: html.replaceAll('\n', ' ') },
      message:
        "status 403 with an HTML page [1 attempt]. The answer is not Acme's JSON: something in front of the API refused the request; check proxies and the base URL",
    },
    {
      kind: 'payment',
      answer: refusal(402, {}),
      expected: { status: 402 },
      message: 'status 402 [1 attempt]. Check the plan and the billing of the Acme account',
    },
    {
      kind: 'validation',
      answer: refusal(422, { code: 'INVALID', fields: [{ field: 'note', message: 'is too short' }] }),
      expected: { status: 422, fields: [{ field: 'note', message: 'is too short' }] },
      message: 'status 422 INVALID [1 attempt]. Correct the request as the message says',
    },
    {
      kind: 'not_found',
      answer: refusal(404, { code: 'NO_CALL' }),
      expected: { status: 404, code: 'NO_CALL' },
      message:
        'status 404 NO_CALL [1 attempt]. Check the id, and that the key belongs to the account that holds it',
    },
    {
      kind: 'not_found',
      answer: new Response('nothing here', { status: 404 }),
      expected: { status: 404, bodySnippet: 'nothing here' },
      message: 'status 404 with the body "nothing here" [1 attempt]. Check the base URL',
    },
    {
      kind: 'conflict',
      answer: refusal(409, { code: 'EXISTS', advice: 'Allow duplicates' }),
      expected: { status: 409, code: 'EXISTS', advice: 'Allow duplicates' },
      message: 'status 409 EXISTS [1 attempt]. Allow duplicates',
    },
    {
      kind: 'rate_limit',
      answer: refusal(429, { code: 'SLOW_DOWN' }, { 'retry-after': '2', 'x-request-id': 'req-2' }),
      expected: { status: 429, retryAfterMs: 2_000, retryable: true, requestId: 'req-2' },
      message:
        'status 429 SLOW_DOWN [1 attempt, request req-2]. Wait 2 s and try again; if it happens often, other programs use the key as well',
    },
    {
      kind: 'server',
      answer: new Response('', { status: 502 }),
      expected: { status: 502, retryable: true, bodySnippet: '' },
      message:
        "status 502 [1 attempt]. Try again later; if it stays, ask Acme's support and name the request id",
    },
    {
      kind: 'http',
      answer: new Response(null, { status: 418 }),
      expected: { status: 418, retryable: false },
      message:
        "status 418 [1 attempt]. Try again later; if it stays, ask Acme's support and name the request id",
    },
    {
      kind: 'http',
      answer: new Response(null, { status: 304 }),
      expected: { status: 304 },
      message:
        "status 304 [1 attempt]. Try again later; if it stays, ask Acme's support and name the request id",
    },
    {
      kind: 'redirect',
      answer: new Response(null, { status: 307, headers: { location: 'https://elsewhere.example' } }),
      expected: { status: 307, retryable: false },
      message:
        'status 307 [1 attempt]. The key is not sent to another address: set the base URL to the one that the API has now',
    },
    {
      // As browsers show a redirect that is not followed.
      kind: 'redirect',
      answer: Response.error(),
      expected: { status: 0 },
      message:
        'status 3xx [1 attempt]. The key is not sent to another address: set the base URL to the one that the API has now',
    },
    {
      kind: 'connection',
      answer: new TypeError('fetch failed', {
        cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
      }),
      expected: { status: null, retryable: true },
      message:
        "the connection failed: fetch failed: connect: ECONNREFUSED [1 attempt]. Check the network, a proxy, and that the base URL is Acme's",
    },
    {
      kind: 'timeout',
      answer: () => new Promise(() => {}),
      expected: { status: null, retryable: true },
      message:
        'no complete answer within 30000 ms [1 attempt]. Try again; if it happens often, raise attemptTimeoutMs or ask for smaller pages',
    },
    {
      kind: 'parse',
      answer: page(200),
      expected: { status: 200, retryable: false },
      message: `status 200 with an HTML page where complete JSON was expected (text/html, ${html.length} characters) [1 attempt]. A proxy, a login page or a wrong base URL answered in place of the API: check the base URL`,
    },
    {
      kind: 'parse',
      answer: new Response('{"id": "c1", "du', { headers: { 'content-type': 'application/json' } }),
      expected: { status: 200, bodySnippet: null },
      message:
        'status 200 with JSON that is cut short or broken where complete JSON was expected (application/json, 16 characters) [1 attempt]. Try again; if it stays, report it to the vendor',
    },
  ])('$kind: $message', async ({ kind, answer, expected, message }) => {
    const error = await errorFrom(answer);
    expect(error).toMatchObject({
      ...expected,
      kind,
      api: 'Acme',
      method: 'PUT',
      path: '/v1/calls/{id}',
      attempts: 1,
    });
    expect(error.message).toBe(prefix + message);
    const ownClass = errorClasses[error.kind];
    expect(error).toBeInstanceOf(ownClass);
    expect(error.name).toBe(ownClass.name);
    const recognising = Object.values(errorClasses).filter(({ isInstance }) => isInstance(error));
    expect(recognising).toEqual([ownClass]);
  });

  it('rate_limit and quota tell when to try again, permission what is missing', async () => {
    const describeError = () => ({ isQuota: true, retryAfterMs: 3_600_000 });
    const quotaClient = createTypedClient(
      { ...acme, describeError },
      {
        apiKey: acmeKey,
        fetch: async () => refusal(429, {}),
        platform: { now: () => Date.UTC(2026, 0, 1) },
      },
    );
    const quota = await rejectionOf(quotaClient.request('GET', '/v1/me'));
    expect(QuotaError.isInstance(quota) && quota.retryAt).toEqual(new Date(Date.UTC(2026, 0, 1, 1)));
    expect(quota).toMatchObject({ kind: 'quota', retryable: false, attempts: 1 });

    const scopeClient = createTypedClient(
      { ...acme, describeError: () => ({ requiredScope: 'calls:write' }) },
      {
        apiKey: acmeKey,
        fetch: async () => refusal(403, {}),
      },
    );
    const permission = await rejectionOf(scopeClient.request('GET', '/v1/me'));
    expect(PermissionError.isInstance(permission) && permission.requiredScope).toBe('calls:write');
    expect(String(permission)).toContain('Give the key the scope calls:write');
  });

  it.each([400, 405, 413, 415])('validation: %s', async (status) => {
    expect(await errorFrom(refusal(status, {}))).toMatchObject({ kind: 'validation' });
  });

  it('no error: an empty answer has no data', async () => {
    for (const answer of [new Response(''), new Response(' \r\n'), new Response(null, { status: 204 })]) {
      const { client } = createAcmeBench([answer]);
      const { data } = await client.PUT('/v1/calls/{id}', { params: { path: { id: 'c1' } } });
      expect(data).toBeUndefined();
    }
  });

  it('no error: null is JSON', async () => {
    const { client } = createAcmeBench([new Response('null')]);
    expect((await client.request('GET', '/v1/beta')).data).toBeNull();
  });

  it('tells nothing of what customers wrote when the API’s own JSON is cut short', async () => {
    for (const status of [200, 500]) {
      const error = await errorFrom(new Response('{"phone": "+15551234567", "na', { status }));
      expect(error.message).not.toContain('+1555');
      expect(error.message).toContain(`status ${status} with JSON that is cut short or broken`);
    }
  });

  it('keeps at most 200 characters of a foreign body', async () => {
    const error = await errorFrom(new Response('x'.repeat(5_000), { status: 500 }));
    expect(error.bodySnippet).toHaveLength(200);
  });
});

describe('the key appears nowhere', () => {
  const circular: Error = new Error(`refused ${acmeKey}`);
  circular.cause = circular;
  const leaks: Record<string, Answer> = {
    'a body of the vendor': refusal(400, {
      code: acmeKey,
      message: `The key Bearer ${acmeKey} is wrong`,
      requestId: `req-${acmeKey}`,
      advice: `Throw ${acmeKey} away`,
      fields: [{ field: acmeKey, message: `got ${acmeKey}` }],
    }),
    'the request id’s header': new Response(null, { status: 500, headers: { 'x-request-id': acmeKey } }),
    'a foreign body, cut in the middle of it': new Response(`${'x'.repeat(190)}${acmeKey}`, { status: 500 }),
    'a page with a good status': new Response(`<html>authorization: Bearer ${acmeKey}</html>`),
    'a content type': new Response('?', { headers: { 'content-type': `text/${acmeKey}` } }),
    'the message of a fault': new TypeError(`bad header "Bearer ${acmeKey}"`),
    'the cause of a fault': new TypeError('fetch failed', { cause: new Error(`Bearer ${acmeKey}`) }),
    'the properties of a fault': Object.assign(new Error('failed'), {
      config: { headers: { authorization: `Bearer ${acmeKey}` } },
      code: acmeKey,
    }),
    'one of several faults': new AggregateError([new Error(`to ${acmeKey}`)], ''),
    'a fault that causes itself': circular,
    'a fault that is no error': () => Promise.reject(`${acmeKey} was refused`),
  };

  it.each(Object.entries(leaks))('though it is in %s', async (_, answer) => {
    const error = await errorFrom(answer);
    const telling = [
      error.message,
      error.stack,
      inspect(error.cause, { depth: 10, showHidden: true }),
      JSON.stringify(error),
      inspect(error, { depth: 10, showHidden: true }),
    ].join('\n');
    expect(telling).not.toContain(acmeKey);
    // Nor its beginning, as a cut would leave it.
    expect(telling).not.toContain(acmeKey.slice(0, 9));
    expect(telling).toMatch(/\[redacted\]|"x{190}/);
  });

  it('in the client', () => {
    const { client } = createAcmeBench([]);
    expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(acmeKey);
    expect(JSON.stringify(client)).not.toContain(acmeKey);
  });

  it('in what construction refuses', () => {
    const key = `${acmeKey}\nacme_live_fedcba9876543210`;
    expect(() => createTypedClient(acme, { apiKey: key })).toThrow(/^(?!.*acme_live)/s);
    const baseUrl = `https://${acmeKey}@api.acme.example`;
    expect(() => createTypedClient(acme, { apiKey: acmeKey, baseUrl })).toThrow(/^(?!.*acme_live)/s);
  });

  it('with another scheme, when only the credentials are repeated', async () => {
    const credentials = Buffer.from(`${acmeKey}:`).toString('base64');
    const basic = { ...acme, authenticate: () => ({ Authorization: `Basic ${credentials}` }) };
    const client = createTypedClient(basic, {
      apiKey: acmeKey,
      fetch: async () => refusal(401, { message: `unknown: ${credentials}` }),
    });
    const error = await rejectionOf(client.request('GET', '/v1/me'));
    expect(String(error)).toContain('"unknown: [redacted]"');
  });
});

describe('isInstance', () => {
  it('knows the error of another copy of the module', async () => {
    const copy: typeof import('./api-error.ts') = await import(`./api-error.ts?${'copy'}`);
    const error = await errorFrom(refusal(404, {}));
    expect(copy.ApiError).not.toBe(ApiError);
    expect(error).not.toBeInstanceOf(copy.ApiError);
    expect(copy.ApiError.isInstance(error)).toBe(true);
  });

  it.each([null, undefined, 'ApiError', new Error('no'), { name: 'ApiError' }])(
    'does not take %s for one',
    (value) => {
      expect(ApiError.isInstance(value)).toBe(false);
    },
  );
});
