import { http } from 'msw';
import { describe, expectTypeOf, it } from 'vitest';
import type { Account, Conversation } from '../generated/schema.ts';
import { createItellicoHandlers, itellicoExample, itellicoFixtures } from './index.ts';

const call = 'GET /v1/accounts/{account_id}/calls/{call_id}';

describe('overrides are closed', () => {
  it('in their operations', () => {
    // @ts-expect-error misspelt
    createItellicoHandlers({ http, overrides: { 'GET /v1/accounts/me': () => new Response() } });
  });

  it('in their bodies', () => {
    createItellicoHandlers({ http, overrides: { [call]: itellicoFixtures.call() } });
    // @ts-expect-error it stands by itself
    createItellicoHandlers({ http, overrides: { [call]: { data: itellicoFixtures.call() } } });
    // @ts-expect-error that of another operation
    createItellicoHandlers({ http, overrides: { [call]: () => itellicoFixtures.sipTrunk() } });
  });

  it('in the path’s parameters', () => {
    createItellicoHandlers({
      http,
      overrides: {
        [call]: (request, { account_id, call_id }) => {
          expectTypeOf(request).toEqualTypeOf<Request>();
          expectTypeOf(account_id).toEqualTypeOf<string>();
          return itellicoFixtures.call({ id: call_id });
        },
        // @ts-expect-error there is none
        'GET /v1/accounts/current': (_, { account_id }) => new Response(account_id),
      },
    });
  });
});

describe('what is made', () => {
  it('is what the operation and the name say', () => {
    expectTypeOf(itellicoExample('GET /v1/accounts/current')).toEqualTypeOf<Account>();
    expectTypeOf(
      itellicoExample('DELETE /v1/accounts/{account_id}/agents/{agent_id}'),
    ).toEqualTypeOf<undefined>();
    expectTypeOf(itellicoFixtures.conversation()).toEqualTypeOf<Conversation>();
    // @ts-expect-error misspelt
    itellicoFixtures.conversation({ id: 'e4d3c2b1' });
  });
});
