import { expectTypeOf } from 'vitest';
import type { AlloClient } from '../src/client.ts';
import type {
  ConversationItem,
  ConversationSummary,
  CrmCompany,
  CrmDeal,
  CrmPerson,
  OutboundDrilldownItem,
  QueueNumber,
  V1Call,
  V1Contact,
  V1ConversationItem,
} from '../src/generated/schema.ts';
import { paginate } from '../src/index.ts';
import type { AlloOperationName } from '../src/testing/operation-name.ts';

type Reading<Item> = AsyncGenerator<Item, void, undefined>;

interface PagedOperation {
  /** Reads two rows a page; the type of the items is checked on the way. */
  readonly read: (client: AlloClient) => Reading<unknown>;
  /** Where the answer has its rows, and the metadata that the end of the list is told by. */
  readonly shape: readonly string[];
  readonly firstPage: number;
  readonly in: 'query' | 'body';
}

const version2: readonly string[] = ['data', 'pagination.total_count', 'pagination.has_more'];
const version1: readonly string[] = ['data.results', 'data.metadata.pagination.total_pages'];
const size = 2;

/** Every list of the document that is read page by page. */
export const pagedOperations: Readonly<Partial<Record<AlloOperationName, PagedOperation>>> = {
  'GET /v2/api/conversations': {
    read: (client) => {
      const params = { query: { allo_number: '+14155550100', size } };
      const rows = paginate(client, 'GET', '/v2/api/conversations', { params });
      expectTypeOf(rows).toEqualTypeOf<Reading<ConversationSummary>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'query',
  },
  'POST /v2/api/conversations/items/search': {
    read: (client) => {
      const rows = paginate(client, 'POST', '/v2/api/conversations/items/search', { body: { size } });
      expectTypeOf(rows).toEqualTypeOf<Reading<ConversationItem>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'body',
  },
  'POST /v2/api/analytics/outbound': {
    read: (client) => {
      const body = { date: { from: '2026-04-01', to: '2026-04-30' }, extend: 'items', size } as const;
      const rows = paginate(client, 'POST', '/v2/api/analytics/outbound', { body });
      expectTypeOf(rows).toEqualTypeOf<Reading<OutboundDrilldownItem>>();
      return rows;
    },
    shape: ['data.items.data', 'data.items.pagination.total_count', 'data.items.pagination.has_more'],
    firstPage: 1,
    in: 'body',
  },
  'GET /v2/api/dialing-queues/current': {
    read: (client) => {
      const params = { query: { email: 'noa@example.com', size } };
      const rows = paginate(client, 'GET', '/v2/api/dialing-queues/current', { params });
      expectTypeOf(rows).toEqualTypeOf<Reading<QueueNumber>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'query',
  },
  'POST /v2/api/crm/people/search': {
    read: (client) => {
      const rows = paginate(client, 'POST', '/v2/api/crm/people/search', { body: { search: 'a', size } });
      expectTypeOf(rows).toEqualTypeOf<Reading<CrmPerson>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'body',
  },
  'POST /v2/api/crm/companies/search': {
    read: (client) => {
      const rows = paginate(client, 'POST', '/v2/api/crm/companies/search', { body: { size } });
      expectTypeOf(rows).toEqualTypeOf<Reading<CrmCompany>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'body',
  },
  'POST /v2/api/crm/deals/search': {
    read: (client) => {
      const rows = paginate(client, 'POST', '/v2/api/crm/deals/search', { body: { size } });
      expectTypeOf(rows).toEqualTypeOf<Reading<CrmDeal>>();
      return rows;
    },
    shape: version2,
    firstPage: 1,
    in: 'body',
  },
  'GET /v1/api/calls': {
    read: (client) => {
      const params = { query: { allo_number: '+14155550100', size } };
      const rows = paginate(client, 'GET', '/v1/api/calls', { params });
      expectTypeOf(rows).toEqualTypeOf<Reading<V1Call>>();
      return rows;
    },
    shape: ['data.results', 'data.metadata.total_pages'],
    firstPage: 0,
    in: 'query',
  },
  'GET /v1/api/contacts': {
    read: (client) => {
      const rows = paginate(client, 'GET', '/v1/api/contacts', { params: { query: { size } } });
      expectTypeOf(rows).toEqualTypeOf<Reading<V1Contact>>();
      return rows;
    },
    shape: version1,
    firstPage: 0,
    in: 'query',
  },
  'GET /v1/api/contact/{contact_id}/conversation': {
    read: (client) => {
      const params = { path: { contact_id: 'cnt_1' }, query: { size } };
      const rows = paginate(client, 'GET', '/v1/api/contact/{contact_id}/conversation', { params });
      expectTypeOf(rows).toEqualTypeOf<Reading<V1ConversationItem>>();
      return rows;
    },
    shape: version1,
    firstPage: 0,
    in: 'query',
  },
};
