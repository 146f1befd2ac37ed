import { AuthenticationError } from '@callweave/allo-client';
import { checkKey, MissingScopeError } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { alloError, startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const me = {
  api_key_id: 'api-demo0001',
  scopes: ['CONVERSATIONS_READ', 'CONTACTS_READ_WRITE', 'A_SCOPE_OF_TOMORROW'],
  endpoints: [
    { method: 'GET', path: '/v2/api/users/{user_id}', description: '', scope: 'USERS_READ' },
    { method: 'put', path: '/v2/api/conversations/{number}/action/', scope: 'CONVERSATIONS_READ' },
    { method: 'GET', path: '/v2/api/dialing-queues', scope: 'DIALING_QUEUE_READ_WRITE' },
  ],
  team: { id: 'team-demo01', name: 'Lindenhof Heating' },
  rate_limits: { read_per_second: 20, write_per_second: 5 },
};

const serverOf = (data: unknown) => startAlloServer(() => ({ body: { data } }));

describe('checkKey', () => {
  it('tells whose key it is and what it may call, with one request', async () => {
    const { client, received } = await serverOf(me);
    const access = await checkKey(client);
    expect(received.map(({ operation }) => operation)).toEqual(['GET /v2/api/me']);
    expect(access).toMatchObject({
      apiKeyId: 'api-demo0001',
      team: { id: 'team-demo01', name: 'Lindenhof Heating' },
      scopes: ['CONVERSATIONS_READ', 'CONTACTS_READ_WRITE', 'A_SCOPE_OF_TOMORROW'],
      requestsPerSecond: { read: 20, write: 5 },
      unknownOperations: ['GET /v2/api/dialing-queues'],
      raw: me,
    });
    expect(
      Object.fromEntries(access.operations.map(({ operation, isAllowed }) => [operation, isAllowed])),
    ).toMatchObject({
      'GET /v2/api/me': true,
      // By a scope.
      'POST /v2/api/conversations/items/search': true,
      // By a scope that includes another.
      'GET /v1/api/contacts': true,
      'POST /v1/api/contacts': true,
      // By the list, though by the newer documents the scope would be another.
      'PUT /v2/api/conversations/{contact_number}/action': true,
      'GET /v2/api/users/{id}': true,
      'GET /v2/api/users': false,
      'POST /v1/api/sms': false,
    });
  });

  it('names every scope that is missing at once', async () => {
    const { client } = await serverOf(me);
    const error = await rejectionOf(
      checkKey(client, {
        needs: [
          'POST /v2/api/conversations/items/batch',
          'GET /v2/api/users',
          'POST /v1/api/sms',
          'POST /v2/api/crm/people',
          'PUT /v2/api/crm/people/{id}',
        ],
      }),
    );
    expect(MissingScopeError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'MissingScopeError',
      operations: [
        'POST /v1/api/sms',
        'POST /v2/api/crm/people',
        'PUT /v2/api/crm/people/{id}',
        'GET /v2/api/users',
      ],
      scopes: ['SMS_SEND', 'CRM_WRITE', 'USERS_READ'],
      apiKeyId: 'api-demo0001',
    });
    expect(String(error)).toContain('lacks SMS_SEND, CRM_WRITE, USERS_READ.');
    expect(String(error)).not.toContain('a-key-of-this-test');
  });

  it('does not conclude that a key may do nothing from an answer that says nothing', async () => {
    const { client } = await serverOf({ api_key_id: 'api-demo0001', team: null });
    const { operations, team, requestsPerSecond } = await checkKey(client, { needs: ['GET /v2/api/users'] });
    expect(operations.find(({ operation }) => operation === 'GET /v2/api/users')?.isAllowed).toBeNull();
    expect([team, requestsPerSecond]).toEqual([null, { read: null, write: null }]);
  });

  it('rejects a key that is not valid as the client does', async () => {
    const { client } = await startAlloServer(() => alloError(401, 'API_KEY_REVOKED'));
    expect(AuthenticationError.isInstance(await rejectionOf(checkKey(client)))).toBe(true);
  });

  it('refuses an operation that there is none of, and sends nothing', async () => {
    const { client, received } = await serverOf(me);
    // @ts-expect-error The compiler knows the operations.
    const error = await rejectionOf(checkKey(client, { needs: ['GET /v2/api/people'] }));
    expect(error).toMatchObject({
      name: 'TypeError',
      message: expect.stringContaining('"GET /v2/api/people"'),
    });
    expect(received).toEqual([]);
  });
});
