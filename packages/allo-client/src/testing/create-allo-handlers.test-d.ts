import { http } from 'msw';
import { describe, expectTypeOf, it } from 'vitest';
import type { ConversationItem, User } from '../generated/schema.ts';
import { alloExample, alloFixtures, createAlloHandlers } from './index.ts';

const item = 'GET /v2/api/conversations/items/{id}';

describe('overrides are closed', () => {
  it('in their operations', () => {
    // @ts-expect-error misspelt
    createAlloHandlers({ http, overrides: { 'GET /v2/api/mee': () => new Response() } });
  });

  it('in their bodies', () => {
    createAlloHandlers({ http, overrides: { [item]: { data: alloFixtures.conversationItem() } } });
    // @ts-expect-error the item is under data
    createAlloHandlers({ http, overrides: { [item]: alloFixtures.conversationItem() } });
    // @ts-expect-error that of another operation
    createAlloHandlers({ http, overrides: { [item]: () => alloExample('GET /v2/api/users') } });
  });

  it('in the path’s parameters', () => {
    const answer = { data: alloFixtures.conversationItem() };
    createAlloHandlers({
      http,
      overrides: {
        [item]: (request, { id }) => {
          expectTypeOf(request).toEqualTypeOf<Request>();
          expectTypeOf(id).toEqualTypeOf<string>();
          return answer;
        },
        // @ts-expect-error there is none
        'GET /v2/api/me': (_, { id }) => new Response(id),
      },
    });
  });
});

describe('what is made', () => {
  it('is what the operation and the name say', () => {
    expectTypeOf(alloExample('GET /v2/api/users').data).toEqualTypeOf<User[]>();
    expectTypeOf(alloExample('DELETE /v2/api/crm/deals/{id}')).toEqualTypeOf<undefined>();
    expectTypeOf(alloFixtures.textMessage()).toEqualTypeOf<ConversationItem>();
    // @ts-expect-error misspelt
    alloFixtures.conversationItem({ idd: 'cll-1' });
  });
});
