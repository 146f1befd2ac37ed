import { describe, expect, it } from 'vitest';
import { createItellicoClient } from '../src/client.ts';
import { examples } from '../src/generated/examples.ts';
import { operations } from '../src/generated/operations.ts';
import { startHttpServer } from './http-server.ts';
import { operationCases } from './operations/index.ts';

const apiKey = 'sk-testtest.key-of-this-file';

describe('each operation of the document', () => {
  it('is called here', () => {
    const called = new Set<string>(operationCases.map(({ operation }) => operation));
    expect([...called].sort()).toEqual(Object.keys(operations).sort());
  });

  it('honours no Idempotency-Key, for all that is known', () => {
    expect(Object.values(operations).filter(({ hasIdempotencyKey }) => hasIdempotencyKey)).toEqual([]);
  });

  it.each(operationCases)('$operation goes over the wire as documented: $url', async (operationCase) => {
    const { operation, call, url, body } = operationCase;
    const answer = examples[operation];
    await using server = await startHttpServer(() => ({ status: answer?.status, body: answer?.body ?? '' }));
    const { data, response } = await call(createItellicoClient({ apiKey, baseUrl: server.url }));
    expect(response.status).toBe(answer?.status);
    expect(data).toEqual(answer?.body);
    expect(server.received).toHaveLength(1);
    const [request] = server.received;
    expect(request?.url).toBe(url);
    expect(`${request?.method} ${url.split('?')[0]}`).toMatch(patternOf(operation));
    expect(request?.body === '' ? undefined : JSON.parse(request?.body ?? '')).toStrictEqual(body);
    expect(request?.headers).toMatchObject({
      accept: 'application/json',
      'x-api-key': apiKey,
      'user-agent': expect.stringMatching(/^callweave\/\d+\.\d+\.\d+/),
    });
    expect(request?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
    expect(request?.headers).not.toHaveProperty('idempotency-key');
    expect(request?.headers).not.toHaveProperty('authorization');
  });

  it.each(operationCases.filter(({ operation }) => operation.startsWith('DELETE ')))(
    '$operation may be answered with a 204',
    async ({ call }) => {
      await using server = await startHttpServer(() => ({ status: 204, body: '' }));
      const { data, response } = await call(createItellicoClient({ apiKey, baseUrl: server.url }));
      expect([response.status, data]).toEqual([204, undefined]);
    },
  );

  it.each(operationCases.filter(({ operation }) => operation.startsWith('POST ')))(
    '$operation may be answered with a 201',
    async ({ operation, call }) => {
      const body = examples[operation]?.body;
      await using server = await startHttpServer(() => ({ status: 201, body }));
      const { data, response } = await call(createItellicoClient({ apiKey, baseUrl: server.url }));
      expect([response.status, data]).toEqual([201, body]);
    },
  );
});

/** Matches the method and path of an operation's requests. */
function patternOf(operation: string): RegExp {
  return new RegExp(`^${operation.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
