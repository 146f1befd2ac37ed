import type { Route } from '../http/router.ts';
import type { AdminHandler } from './admin-context.ts';
import { adminPage } from './admin-page.ts';

export const REQUEST_ROUTES: readonly Route<AdminHandler>[] = [
  {
    operationId: 'listRequests',
    method: 'GET',
    path: '/_simulator/requests',
    handler: ({ query, context }) => adminPage(context.log.requests, query),
  },
  {
    operationId: 'clearRequests',
    method: 'DELETE',
    path: '/_simulator/requests',
    handler: ({ context }) => context.log.clear(),
  },
  {
    operationId: 'countRequests',
    method: 'GET',
    path: '/_simulator/requests/counts',
    handler: ({ context }) => context.log.counts(),
  },
];
