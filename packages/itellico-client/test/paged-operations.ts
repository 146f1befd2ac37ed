import { expectTypeOf } from 'vitest';
import type { ItellicoClient } from '../src/client.ts';
import type {
  Account,
  AgentResponse,
  CallSummary,
  Conversation,
  PhoneNumber,
  SipTrunk,
} from '../src/generated/schema.ts';
import { paginate } from '../src/index.ts';
import type { ItellicoOperationName } from '../src/testing/operation-name.ts';

type Reading<Item> = AsyncGenerator<Item, void, undefined>;

const params = { path: { account_id: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638' }, query: { limit: 2 } };

/** Reads every list of the document, two rows a page; the type of the items is checked on the way. */
export const pagedOperations: Readonly<
  Partial<Record<ItellicoOperationName, (client: ItellicoClient) => Reading<unknown>>>
> = {
  'GET /v1/accounts/{account_id}/subaccounts': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/subaccounts', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<Account>>();
    return rows;
  },
  'GET /v1/accounts/{account_id}/agents': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/agents', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<AgentResponse>>();
    return rows;
  },
  'GET /v1/accounts/{account_id}/calls': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/calls', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<CallSummary>>();
    return rows;
  },
  'GET /v1/accounts/{account_id}/conversations': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/conversations', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<Conversation>>();
    return rows;
  },
  'GET /v1/accounts/{account_id}/phone-numbers': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/phone-numbers', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<PhoneNumber>>();
    return rows;
  },
  'GET /v1/accounts/{account_id}/sip-trunks': (client) => {
    const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/sip-trunks', { params });
    expectTypeOf(rows).toEqualTypeOf<Reading<SipTrunk>>();
    return rows;
  },
};
