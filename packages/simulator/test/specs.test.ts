import { describe, expect, it } from 'vitest';
import { contract as ALLO_CONTRACT } from '../src/generated/allo-contract.ts';
import { ALLO_HANDLERS } from '../src/providers/allo/operations/index.ts';
import { ITELLICO_HANDLERS } from '../src/providers/itellico/operations/index.ts';
import { readSpec } from './read-spec.ts';
import { type Answer, startAllo, startItellico } from './started.ts';

const listed = (operations: readonly { operationId: string; method: string; path: string }[]): string[] =>
  operations.map(({ operationId, method, path }) => `${operationId} ${method} ${path}`).sort();

describe('specs/allo.openapi.yaml', () => {
  const spec = readSpec('allo');

  it('has every operation that the simulator has', () => {
    expect(spec.operations.toSorted()).toEqual(listed(ALLO_CONTRACT.operations));
    expect(Object.keys(ALLO_HANDLERS).sort()).toEqual(
      ALLO_CONTRACT.operations.map(({ operationId }) => operationId).sort(),
    );
  });

  it('describes what the simulator answers', async () => {
    const { get, post, simulator } = await startAllo({ unansweredCalls: 5 });
    const ids = simulator
      .truth()
      .slice(-90)
      .map(({ row }) => row.id);
    const [search, batch, one] = [
      '/v2/api/conversations/items/search',
      '/v2/api/conversations/items/batch',
      '/v2/api/conversations/items/{id}',
    ];
    const line = '/v2/api/conversations?size=100&extend=transcript&allo_number=%2B14155550100';
    const answers: [string, string, number, Answer][] = [
      ['/v2/api/me', 'get', 200, await get('/v2/api/me')],
      ['/v2/api/me', 'get', 401, await get('/v2/api/me', { authorization: 'wrong' })],
      ['/v2/api/numbers', 'get', 200, await get('/v2/api/numbers')],
      ['/v2/api/conversations', 'get', 200, await get(line)],
      ['/v2/api/conversations', 'get', 400, await get('/v2/api/conversations')],
      [search, 'post', 200, await post(search, { size: 100, extend: 'transcript' })],
      [search, 'post', 400, await post(search, { size: 0 })],
      [search, 'post', 415, await post(search, '{}', { 'content-type': 'text/plain' })],
      [batch, 'post', 200, await post(batch, { ids, extend: 'transcript' })],
      [batch, 'post', 400, await post(batch, { ids: [] })],
      [one, 'get', 200, await get(one.replace('{id}', ids[0] ?? ''))],
      [one, 'get', 404, await get(one.replace('{id}', 'cll-none'))],
    ];
    simulator.inject({ kind: 'rate-limit-storm' });
    answers.push([search, 'post', 429, await post(search)]);
    for (const [path, method, status, answer] of answers) {
      expect([path, answer.status, spec.problems(path, method, answer)]).toEqual([path, status, []]);
    }
  });
});

describe('specs/itellico.openapi.yaml', () => {
  const spec = readSpec('itellico');

  it('has the operations that the simulator has, and no others', () => {
    const ids = spec.operations.map((operation) => operation.split(' ')[0]);
    expect(ids.sort()).toEqual(Object.keys(ITELLICO_HANDLERS).sort());
    expect(ids).toHaveLength(28);
  });

  it('describes what the simulator answers', async () => {
    const { get, conversations, agents, simulator } = await startItellico();
    const list = '/v1/accounts/{account_id}/conversations';
    const answers: [string, number, Answer][] = [
      ['/v1/accounts/current', 200, await get('/v1/accounts/current')],
      ['/v1/accounts/current', 401, await get('/v1/accounts/current', { 'x-api-key': 'wrong' })],
      [list, 200, await conversations({ limit: '1000' })],
      [list, 422, await conversations({ type: 'sms', limit: '0' })],
      [list, 404, await get('/v1/accounts/other/conversations')],
      ['/v1/accounts/{account_id}/agents', 200, await agents('include_archived=true')],
      ['/v1/accounts/{account_id}/agents', 422, await agents('limit=0')],
    ];
    simulator.inject({ kind: 'rate-limit-storm' });
    answers.push([list, 429, await conversations()]);
    for (const [path, status, answer] of answers) {
      expect([path, answer.status, spec.problems(path, 'get', answer)]).toEqual([path, status, []]);
    }
  });

  it('would notice', () => {
    const answer: Answer = {
      status: 200,
      headers: new Headers(),
      json: JSON.parse('{"count":-1,"items":[{"status":5}]}'),
    };
    expect(spec.problems('/v1/accounts/{account_id}/conversations', 'get', answer).length).toBeGreaterThan(3);
  });
});
