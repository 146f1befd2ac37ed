import type { Route } from '../http/router.ts';
import type { AdminHandler } from './admin-context.ts';
import { adminPage } from './admin-page.ts';
import { AdminProblem } from './admin-problem.ts';

const ENDPOINTS = '/_simulator/webhooks/endpoints';

export const WEBHOOK_ROUTES: readonly Route<AdminHandler>[] = [
  {
    operationId: 'listEndpoints',
    method: 'GET',
    path: ENDPOINTS,
    handler: ({ context }) => ({ items: context.webhooks.endpoints() }),
  },
  {
    operationId: 'addEndpoint',
    method: 'POST',
    path: ENDPOINTS,
    handler: ({ body, context }) => context.webhooks.add(body),
  },
  {
    operationId: 'removeEndpoint',
    method: 'DELETE',
    path: `${ENDPOINTS}/{id}`,
    handler: ({ parameters: { id = '' }, context }) => {
      if (context.webhooks.remove(id)) return;
      const message = `No endpoint ${JSON.stringify(id)} was added here. One that a client registered is deleted by the API.`;
      throw new AdminProblem({ status: 404, code: 'ENDPOINT_NOT_FOUND', message });
    },
  },
  {
    operationId: 'emitEvent',
    method: 'POST',
    path: '/_simulator/webhooks/events',
    handler: async ({ body, context }) => ({ items: await context.webhooks.emit(body) }),
  },
  {
    operationId: 'listDeliveries',
    method: 'GET',
    path: '/_simulator/webhooks/deliveries',
    handler: ({ query, context }) => adminPage(context.webhooks.deliveries, query),
  },
];
