import { describe, expect, it } from 'vitest';
import { createAlloClient } from '../src/client.ts';
import { examples } from '../src/generated/examples.ts';
import { operations } from '../src/generated/operations.ts';
import { startHttpServer } from './http-server.ts';
import { operationCases } from './operations/index.ts';

const apiKey = 'ak_live_test-key-of-this-file';
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('each operation of the document', () => {
  it('is called here', () => {
    const called = new Set<string>(operationCases.map(({ operation }) => operation));
    expect([...called].sort()).toEqual(Object.keys(operations).sort());
  });

  it('honours an Idempotency-Key if it is a write of version 2 that changes something', () => {
    const searches = ['items/search', 'items/batch', 'people/search', 'companies/search', 'deals/search'];
    const honouring = Object.keys(operations).filter((name) => operations[name]?.hasIdempotencyKey);
    expect(honouring).toEqual(
      Object.keys(operations).filter(
        (name) =>
          /^(?:POST|PUT|PATCH|DELETE) \/v2\//.test(name) &&
          !name.includes('/analytics/') &&
          !searches.some((ending) => name.endsWith(ending)),
      ),
    );
  });

  it.each(operationCases)('$operation goes over the wire as documented: $url', async (operationCase) => {
    const { operation, call, url, body } = operationCase;
    const answer = examples[operation];
    await using server = await startHttpServer(() => ({ status: answer?.status, body: answer?.body ?? '' }));
    const { data, response } = await call(createAlloClient({ apiKey, baseUrl: server.url }));
    expect(response.status).toBe(answer?.status);
    expect(data).toEqual(answer?.body);
    expect(server.received).toHaveLength(1);
    const [request] = server.received;
    expect(request?.url).toBe(url);
    expect(`${request?.method} ${url.split('?')[0]}`).toMatch(patternOf(operation));
    expect(request?.body === '' ? undefined : JSON.parse(request?.body ?? '')).toStrictEqual(body);
    expect(request?.headers).toMatchObject({
      accept: 'application/json',
      authorization: `Api-Key ${apiKey}`,
      'user-agent': expect.stringMatching(/^callweave\/\d+\.\d+\.\d+/),
    });
    expect(request?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
    expect(request?.headers['idempotency-key']).toEqual(
      operations[operation]?.hasIdempotencyKey ? expect.stringMatching(uuid) : undefined,
    );
  });
});

/** Matches the method and path of an operation's requests. */
function patternOf(operation: string): RegExp {
  return new RegExp(`^${operation.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
