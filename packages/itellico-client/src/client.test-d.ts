import { describe, expectTypeOf, it } from 'vitest';
import type { ItellicoClient, ItellicoClientOptions } from './client.ts';
import type { TranscriberInput, VoiceInput } from './generated/schema.ts';
import { paginate, paginatePages } from './index.ts';
import type { Account, AgentResponse, Conversation, Message } from './types.ts';

declare const itellico: ItellicoClient;

const agents = '/v1/accounts/{account_id}/agents';
const conversations = '/v1/accounts/{account_id}/conversations';
const path = { account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638' };

describe('requests are closed', () => {
  it('in their paths', () => {
    // @ts-expect-error misspelt
    itellico.GET('/v1/account/current');
    // @ts-expect-error not in the document
    itellico.GET('/v1/accounts/{account_id}/webhooks', { params: { path } });
    // @ts-expect-error of another method
    itellico.POST('/v1/accounts/current');
    // @ts-expect-error no operation of the document has PUT
    itellico.PUT(agents, { params: { path } });
  });

  it('in their path parameters', () => {
    itellico.GET(agents, { params: { path } });
    // @ts-expect-error misspelt
    itellico.GET(agents, { params: { path: { accountId: path.account_id } } });
    // @ts-expect-error required
    itellico.GET(agents, { params: { query: { limit: 5 } } });
    // @ts-expect-error required
    itellico.GET(agents);
  });

  it('in their query', () => {
    itellico.GET(agents, {
      params: { path, query: { tags: ['sales'], created_ge: '2026-04-01T00:00:00Z' } },
    });
    // @ts-expect-error misspelt
    itellico.GET(agents, { params: { path, query: { tag: ['sales'] } } });
    // @ts-expect-error several tags are a list
    itellico.GET(agents, { params: { path, query: { tags: 'sales,de' } } });
    // @ts-expect-error null has no form in a query
    itellico.GET(conversations, { params: { path, query: { agent_id: null } } });
    // @ts-expect-error is in answers, but no filter
    itellico.GET(conversations, { params: { path, query: { status: 'active' } } });
  });

  it('in the body of an agent', () => {
    const model = { provider: 'openai', model: 'a-model-of-next-year' } as const;
    const transcriber = { provider: 'azure', language: 'de-DE' } as const;
    const voice = { provider: 'azure', voice_id: 'demo-voice' } as const;
    itellico.POST(agents, { params: { path }, body: { model, transcriber, voice, tags: null } });
    // @ts-expect-error misspelt
    itellico.POST(agents, { params: { path }, body: { model, transcriber, voice, tag: ['sales'] } });
    // @ts-expect-error the voice is required
    itellico.POST(agents, { params: { path }, body: { model, transcriber } });
    // @ts-expect-error no provider of models
    itellico.POST(agents, { params: { path }, body: { model: voice, transcriber, voice } });
    // @ts-expect-error of Deepgram's
    ({ provider: 'azure', keywords: ['Etagenheizung'] }) satisfies TranscriberInput;
    // @ts-expect-error of Cartesia's
    ({ provider: 'azure', voice_id: 'demo-voice', language: 'de' }) satisfies VoiceInput;
  });

  it('in the body of a change, where null is no absence', () => {
    const params = { path: { ...path, phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5' } };
    const number = '/v1/accounts/{account_id}/phone-numbers/{phone_number_id}';
    itellico.PATCH(number, { params, body: {} });
    itellico.PATCH(number, { params, body: { inbound_agent_id: null } });
    // @ts-expect-error neither null nor absent
    itellico.PATCH(number, { params, body: { inbound_agent_id: undefined } });
    // @ts-expect-error misspelt
    itellico.PATCH(number, { params, body: { agent_id: null } });
    // @ts-expect-error the body is required
    itellico.PATCH(number, { params });
  });

  it('in the body of a call', () => {
    const calls = '/v1/accounts/{account_id}/calls';
    const agent_id = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
    itellico.POST(calls, { params: { path }, body: { type: 'phone', agent_id, to_number: '+14155550142' } });
    // @ts-expect-error in answers, but nothing to ask for
    itellico.POST(calls, { params: { path }, body: { type: 'test', agent_id } });
    // @ts-expect-error misspelt
    itellico.POST(calls, { params: { path }, body: { type: 'phone', agent_id, to: '+14155550142' } });
  });

  it('in their init', () => {
    itellico.GET('/v1/accounts/current', { signal: AbortSignal.abort() });
    // @ts-expect-error misspelt
    itellico.GET('/v1/accounts/current', { timeout: 5_000 });
    // @ts-expect-error a GET has no body
    itellico.GET('/v1/accounts/current', { body: {} });
    // @ts-expect-error beside params rather than in it
    itellico.GET(agents, { path });
  });
});

describe('answers are open', () => {
  it('in their enums, which keep the values that are known', () => {
    expectTypeOf<string>().toExtend<Conversation['status']>();
    expectTypeOf<KnownOf<Conversation['type']>>().toEqualTypeOf<'phone' | 'web' | 'test' | 'unknown'>();
    expectTypeOf<KnownOf<Message['role']>>().toEqualTypeOf<'user' | 'agent' | 'system' | 'tool' | 'event'>();
  });

  it('and null only where that is documented', () => {
    expectTypeOf<null>().toExtend<Conversation['direction']>();
    expectTypeOf<null>().not.toExtend<Conversation['status']>();
    expectTypeOf<null>().not.toExtend<Message['role']>();
  });

  it('with fields that are null, missing or neither, as documented', () => {
    expectTypeOf<Conversation['conversation_id']>().toEqualTypeOf<string>();
    expectTypeOf<Conversation['start_timestamp']>().toEqualTypeOf<string>();
    expectTypeOf<Conversation['duration_seconds']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Conversation['messages']>().toEqualTypeOf<Message[] | undefined>();
    expectTypeOf<Message['message']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Message['result']>().toEqualTypeOf<unknown>();
    expectTypeOf<Account['parent_account_id']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Account['is_active']>().toEqualTypeOf<boolean>();
  });

  it('as the vendor sends them, without an envelope of their own', async () => {
    const { data: account } = await itellico.GET('/v1/accounts/current');
    expectTypeOf(account).toEqualTypeOf<Account>();
    const deletion = { params: { path: { ...path, agent_id: 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3' } } };
    expectTypeOf((await itellico.DELETE(`${agents}/{agent_id}`, deletion)).data).toEqualTypeOf<undefined>();
    const { data } = await itellico.GET(conversations, { params: { path } });
    expectTypeOf(data).toEqualTypeOf<{ count: number; items: Conversation[] }>();
  });
});

describe('paginate', () => {
  it('gives the items of the operation', async () => {
    for await (const row of paginate(itellico, 'GET', conversations, { params: { path } })) {
      expectTypeOf(row).toEqualTypeOf<Conversation>();
    }
    for await (const { items } of paginatePages(itellico, 'GET', agents, { params: { path } })) {
      expectTypeOf(items).toEqualTypeOf<readonly AgentResponse[]>();
    }
  });

  it('takes what the operation takes, and no more', () => {
    // @ts-expect-error misspelt
    paginate(itellico, 'GET', agents, { params: { path, query: { tag: ['sales'] } } });
    // @ts-expect-error the account is required
    paginate(itellico, 'GET', agents);
    // @ts-expect-error of another method
    paginate(itellico, 'POST', agents, { params: { path } });
  });
});

describe('options', () => {
  it('are known by name', () => {
    expectTypeOf<{ apiKey: string; baseUrl: string }>().toExtend<ItellicoClientOptions>();
    expectTypeOf<{ baseUrl: string }>().not.toExtend<ItellicoClientOptions>();
    // @ts-expect-error of the other client
    ({ apiKey: 'key', authorizationForm: 'raw' }) satisfies ItellicoClientOptions;
  });
});

/** The values of an open enum that are named. */
type KnownOf<T> = T extends string ? IfLiteral<T> : never;
type IfLiteral<T extends string> = Record<never, never> extends Record<T, 1> ? never : T;
