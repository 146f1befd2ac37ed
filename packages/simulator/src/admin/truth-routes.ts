import type { Route } from '../http/router.ts';
import { checkKeys } from '../options/check.ts';
import type { AdminHandler } from './admin-context.ts';
import { adminPartOf } from './admin-page.ts';

export const TRUTH_ROUTES: readonly Route<AdminHandler>[] = [
  {
    operationId: 'listTruth',
    method: 'GET',
    path: '/_simulator/truth',
    // One by one: there may be more than fits into memory.
    handler: ({ query, context }) => adminPartOf(context.api.truths(), query),
  },
  {
    operationId: 'eraseConversations',
    method: 'POST',
    path: '/_simulator/truth/erase',
    handler: ({ body, context }) => {
      checkKeys(body, ['ids']);
      context.api.erase(body.ids);
    },
  },
  {
    operationId: 'restoreConversations',
    method: 'POST',
    path: '/_simulator/truth/restore',
    handler: ({ body, context }) => {
      checkKeys(body, ['ids']);
      context.api.restore(body.ids);
    },
  },
];
