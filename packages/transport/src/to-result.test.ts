import { expect, it } from 'vitest';
import { acme, acmeKey, json, rejectionOf } from '../test/acme.ts';
import { toResult } from './to-result.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';

const clientOf = (answer: () => Promise<Response>): TypedClient<unknown> =>
  createTypedClient(acme, { apiKey: acmeKey, fetch: answer, retry: { attempts: 1 } });

it('gives what came as a value', async () => {
  const result = await toResult(clientOf(async () => json({ id: 'c1' })).request('GET', '/v1/beta'));
  expect(result).toMatchObject({ ok: true, data: { id: 'c1' } });
});

it('gives what was refused as a value', async () => {
  const result = await toResult(clientOf(async () => json({}, 404)).request('GET', '/v1/beta'));
  expect(result).toMatchObject({ ok: false, error: { kind: 'not_found' } });
});

it("rejects for a bug, and for the caller's own abort", async () => {
  const client = clientOf(async () => json({}));
  expect(await rejectionOf(toResult(client.request('GET', '/../x')))).toBeInstanceOf(TypeError);
  const signal = AbortSignal.abort(new Error('enough'));
  expect(await rejectionOf(toResult(client.request('GET', '/v1/beta', { signal })))).toMatchObject({
    message: 'enough',
  });
});
