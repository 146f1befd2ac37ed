import { describe, expectTypeOf, it } from 'vitest';
import type { AlloClient, AlloClientOptions } from './client.ts';
import { paginate, paginatePages } from './index.ts';
import type { Contact, ConversationItem, ConversationSummary, Me, PhoneNumber, UserRef } from './types.ts';

declare const allo: AlloClient;

const batch = '/v2/api/conversations/items/batch';
const search = '/v2/api/conversations/items/search';

describe('requests are closed', () => {
  it('in their paths', () => {
    // @ts-expect-error misspelt
    allo.GET('/v2/api/number');
    // @ts-expect-error of another method
    allo.GET('/v2/api/conversations/items/search');
    // @ts-expect-error no operation of the document has PUT
    allo.PUT('/v2/api/me');
  });

  it('in their path parameters', () => {
    allo.GET('/v2/api/conversations/items/{id}', { params: { path: { id: 'cll-1' } } });
    // @ts-expect-error misspelt
    allo.GET('/v2/api/conversations/items/{id}', { params: { path: { itemId: 'cll-1' } } });
    // @ts-expect-error required
    allo.GET('/v2/api/conversations/items/{id}');
  });

  it('in their query', () => {
    allo.GET('/v2/api/conversations', { params: { query: { allo_number: '+1', unread: true } } });
    // @ts-expect-error misspelt
    allo.GET('/v2/api/conversations', { params: { query: { allo_number: '+1', unred: true } } });
    // @ts-expect-error allo_number is required
    allo.GET('/v2/api/conversations', { params: { query: { unread: true } } });
    // @ts-expect-error the only value is transcript
    allo.POST(batch, { body: { ids: [] }, params: { query: { extend: 'transcripts' } } });
  });

  it('in their body', () => {
    allo.POST(search);
    allo.POST(search, { body: { date: { from: '2026-04-01', to: '2026-04-30' } } });
    // @ts-expect-error Allo would ignore it and answer with everything
    allo.POST(search, { body: { date_from: '2026-04-01' } });
    // @ts-expect-error both days are required
    allo.POST(search, { body: { date: { from: '2026-04-01' } } });
    // @ts-expect-error there is no value for missed calls
    allo.POST(search, { body: { result: 'MISSED' } });
    // @ts-expect-error null is none of its values
    allo.POST(search, { body: { user_id: null } });
    // @ts-expect-error the body is required
    allo.POST(batch);
    // @ts-expect-error ids are
    allo.POST(batch, { body: { extend: 'transcript' } });
  });

  it('in the body of a person', () => {
    const people = '/v2/api/crm/people';
    allo.POST(people, {
      body: { numbers: ['+14155550123'], company_id: null, allow_duplicate_number: true },
    });
    // @ts-expect-error misspelt
    allo.POST(people, { body: { numbers: ['+14155550123'], lastname: 'Example' } });
    // @ts-expect-error numbers are required
    allo.POST(people, { body: { name: 'Alex' } });
    // @ts-expect-error of the reply: a request has the company's id
    allo.POST(people, { body: { numbers: ['+14155550123'], company: { id: 'com-1' } } });
    const params = { path: { id: 'per-1' } };
    allo.PUT('/v2/api/crm/people/{id}', { params, body: {} });
    // @ts-expect-error only when a person is created
    allo.PUT('/v2/api/crm/people/{id}', { params, body: { allow_duplicate_number: true } });
  });

  it('in the body of a text message, from a line or a sender id', () => {
    const to = '+33199001240';
    allo.POST('/v1/api/sms', { body: { from: '+14155550100', to, message: 'Hello' } });
    allo.POST('/v1/api/sms', { body: { sender_id: 'LINDENHOF', to, message: 'Bonjour' } });
    // @ts-expect-error from neither
    allo.POST('/v1/api/sms', { body: { to, message: 'Hello' } });
    // @ts-expect-error misspelt
    allo.POST('/v1/api/sms', { body: { from: '+14155550100', to, message: 'Hello', senderId: 'LINDENHOF' } });
    // @ts-expect-error misspelt
    allo.POST('/v1/api/sms', { body: { from: '+14155550100', to, content: 'Hello' } });
  });

  it('in the topics of a webhook, by its version', () => {
    const url = 'https://hooks.example.com/allo';
    allo.POST('/v2/api/webhooks', { body: { url, topics: ['call.completed'] } });
    // @ts-expect-error of version 1
    allo.POST('/v2/api/webhooks', { body: { url, topics: ['CALL_RECEIVED'] } });
    // @ts-expect-error of version 2
    allo.POST('/v1/api/webhooks', { body: { url, allo_number: '+1', topics: ['call.completed'] } });
  });

  it('in what has no body', () => {
    const params = { path: { id: 'dea-1' } };
    allo.DELETE('/v2/api/crm/deals/{id}', { params });
    // @ts-expect-error a deletion has none
    allo.DELETE('/v2/api/crm/deals/{id}', { params, body: {} });
  });

  it('in their init', () => {
    allo.GET('/v2/api/me', { headers: { 'X-Request-Id': 'mine' }, totalTimeoutMs: 5_000 });
    // @ts-expect-error misspelt
    allo.GET('/v2/api/me', { timeoutMs: 5_000 });
    // @ts-expect-error a GET has no body
    allo.GET('/v2/api/me', { body: {} });
    // @ts-expect-error beside params rather than in it
    allo.GET('/v2/api/conversations/items/{id}', { path: { id: 'cll-1' } });
    // @ts-expect-error headers go into the init's own
    allo.GET('/v2/api/me', { params: { header: { 'X-Request-Id': 'mine' } } });
  });
});

describe('answers are open', () => {
  it('in their enums, which keep the values that are known', () => {
    expectTypeOf<'CALL'>().toExtend<ConversationItem['type']>();
    expectTypeOf<string>().toExtend<ConversationItem['type']>();
    expectTypeOf<'CALL' | 'SMS' | 'TEXT_MESSAGE'>().toEqualTypeOf<KnownOf<ConversationItem['type']>>();
    expectTypeOf<Me['scopes'][number]>().toExtend<string>();
    expectTypeOf<'CONVERSATIONS_READ'>().toExtend<KnownOf<Me['scopes'][number]>>();
    expectTypeOf<KnownOf<PhoneNumber['type']>>().toEqualTypeOf<'NUMBER' | 'SENDER_ID'>();
  });

  it('and null only where that is documented', () => {
    expectTypeOf<null>().toExtend<ConversationItem['result']>();
    expectTypeOf<null>().not.toExtend<ConversationItem['type']>();
    expectTypeOf<null>().not.toExtend<ConversationItem['direction']>();
  });

  it('with fields that are null, missing or neither, as documented', () => {
    expectTypeOf<ConversationItem['id']>().toEqualTypeOf<string>();
    expectTypeOf<ConversationItem['date']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ConversationItem['duration']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<ConversationItem['user']>().toEqualTypeOf<UserRef | null | undefined>();
    expectTypeOf<ConversationItem['contacts']>().toEqualTypeOf<Contact[] | undefined>();
    expectTypeOf<PhoneNumber['number']>().toEqualTypeOf<string | null | undefined>();
  });

  it('with their data under data', async () => {
    const { data, response } = await allo.POST(batch, { body: { ids: ['cll-1'] } });
    expectTypeOf(data.data).toEqualTypeOf<ConversationItem[]>();
    expectTypeOf(response).toEqualTypeOf<Response>();
    const { data: item } = await allo.GET('/v2/api/conversations/items/{id}', {
      params: { path: { id: 'cll-1' } },
    });
    expectTypeOf(item.data).toEqualTypeOf<ConversationItem>();
    const params = { path: { id: 'dea-1' } };
    expectTypeOf((await allo.DELETE('/v2/api/crm/deals/{id}', { params })).data).toEqualTypeOf<undefined>();
    expectTypeOf((await allo.GET('/v2/api/me')).data.data).toEqualTypeOf<Me>();
    expectTypeOf((await allo.GET('/v2/api/numbers')).data.data).toEqualTypeOf<PhoneNumber[]>();
  });
});

describe('paginate', () => {
  it('gives the items of the operation', async () => {
    for await (const item of paginate(allo, 'POST', search, { body: { type: 'CALL' } })) {
      expectTypeOf(item).toEqualTypeOf<ConversationItem>();
    }
    const params = { query: { allo_number: '+14155550100' } };
    for await (const { items } of paginatePages(allo, 'GET', '/v2/api/conversations', { params })) {
      expectTypeOf(items).toEqualTypeOf<readonly ConversationSummary[]>();
    }
  });

  it('takes what the operation takes, and no more', () => {
    paginate(allo, 'POST', search);
    // @ts-expect-error misspelt
    paginate(allo, 'POST', search, { body: { date_from: '2026-04-01' } });
    // @ts-expect-error the query is required
    paginate(allo, 'GET', '/v2/api/conversations');
    // @ts-expect-error of another method
    paginate(allo, 'GET', search);
  });
});

describe('options', () => {
  it('are known by name', () => {
    expectTypeOf<{ apiKey: string; authorizationForm: 'raw' }>().toExtend<AlloClientOptions>();
    expectTypeOf<{ apiKey: string; authorizationForm: 'bearer' }>().not.toExtend<AlloClientOptions>();
    expectTypeOf<{ baseUrl: string }>().not.toExtend<AlloClientOptions>();
    // @ts-expect-error misspelt
    ({ apiKey: 'key', baseURL: 'https://api.withallo.com' }) satisfies AlloClientOptions;
  });
});

/** The values of an open enum that are named. */
type KnownOf<T> = T extends string ? IfLiteral<T> : never;
type IfLiteral<T extends string> = Record<never, never> extends Record<T, 1> ? never : T;
