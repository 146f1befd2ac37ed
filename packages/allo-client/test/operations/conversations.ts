import type { BatchRequest, ItemSearchRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const search: ItemSearchRequest = {
  type: 'CALL',
  contact_number: '+33612345678',
  tags: ['vip', 'à rappeler'],
  date: { from: '2026-04-01', to: '2026-04-30' },
  unread: true,
  page: 1,
  size: 100,
};
const batch: BatchRequest = { ids: ['cll-1', 'msg-2'], extend: 'transcript' };

export const conversationCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/conversations',
    call: (client) =>
      client.GET('/v2/api/conversations', {
        params: {
          query: {
            allo_number: '+14155550100',
            last_activity_since: '2026-04-20T10:00:00Z',
            unread: false,
            extend: 'transcript',
            page: 2,
            size: 50,
          },
        },
      }),
    url: '/v2/api/conversations?allo_number=%2B14155550100&last_activity_since=2026-04-20T10%3A00%3A00Z&unread=false&extend=transcript&page=2&size=50',
  },
  {
    operation: 'POST /v2/api/conversations/items/search',
    call: (client) => client.POST('/v2/api/conversations/items/search', { body: search }),
    url: '/v2/api/conversations/items/search',
    body: search,
  },
  {
    operation: 'POST /v2/api/conversations/items/search',
    call: (client) => client.POST('/v2/api/conversations/items/search'),
    url: '/v2/api/conversations/items/search',
  },
  {
    operation: 'POST /v2/api/conversations/items/batch',
    call: (client) =>
      client.POST('/v2/api/conversations/items/batch', {
        params: { query: { extend: 'transcript' } },
        body: batch,
      }),
    url: '/v2/api/conversations/items/batch?extend=transcript',
    body: batch,
  },
  {
    operation: 'GET /v2/api/conversations/items/{id}',
    call: (client) =>
      client.GET('/v2/api/conversations/items/{id}', {
        params: { path: { id: 'cll-a/b?c' }, query: { extend: 'transcript' } },
      }),
    url: '/v2/api/conversations/items/cll-a%2Fb%3Fc?extend=transcript',
  },
  {
    operation: 'PATCH /v2/api/conversations/items/{id}/summary',
    call: (client) =>
      client.PATCH('/v2/api/conversations/items/{id}/summary', {
        params: { path: { id: 'cll-1' } },
        body: { content: 'Alex takes **Tuesday**.', template_key: 'MARKDOWN_SHORT_CALL' },
      }),
    url: '/v2/api/conversations/items/cll-1/summary',
    body: { content: 'Alex takes **Tuesday**.', template_key: 'MARKDOWN_SHORT_CALL' },
  },
  {
    operation: 'PUT /v2/api/conversations/{contact_number}/action',
    call: (client) =>
      client.PUT('/v2/api/conversations/{contact_number}/action', {
        params: { path: { contact_number: '+14155550123' } },
        body: { action: 'READ', allo_number: '+14155550100' },
      }),
    url: '/v2/api/conversations/%2B14155550123/action',
    body: { action: 'READ', allo_number: '+14155550100' },
  },
];
