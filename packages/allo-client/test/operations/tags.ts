import type { OperationCase } from './operation-case.ts';

export const tagCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/tags',
    call: (client) => client.GET('/v2/api/tags'),
    url: '/v2/api/tags',
  },
  {
    operation: 'POST /v2/api/conversations/items/{id}/tags',
    call: (client) =>
      client.POST('/v2/api/conversations/items/{id}/tags', {
        params: { path: { id: 'cll-1' } },
        body: { tags: ['to_call_back', 'à rappeler'] },
      }),
    url: '/v2/api/conversations/items/cll-1/tags',
    body: { tags: ['to_call_back', 'à rappeler'] },
  },
  {
    operation: 'DELETE /v2/api/conversations/items/{id}/tags/{tag}',
    call: (client) =>
      client.DELETE('/v2/api/conversations/items/{id}/tags/{tag}', {
        params: { path: { id: 'cll-1', tag: 'à rappeler/vite' } },
      }),
    url: '/v2/api/conversations/items/cll-1/tags/%C3%A0%20rappeler%2Fvite',
  },
];
