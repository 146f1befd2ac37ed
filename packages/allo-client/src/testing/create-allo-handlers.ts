import {
  createHandlers,
  type DoubledApi,
  type HandlersOptions,
  type Overrides,
} from '@callweave/transport/testing';
import { alloApi } from '../config.ts';
import { examples } from '../generated/examples.ts';
import type { paths } from '../generated/schema.ts';
import { errorAnswer } from './error-answer.ts';

/** By operation: the body to answer with, or a function that gives the body or a whole `Response`. */
export type AlloOverrides = Overrides<paths>;

export type AlloHandlersOptions<Handler> = HandlersOptions<Handler, paths>;

const allo: DoubledApi = {
  baseUrl: alloApi.baseUrl,
  examples,
  keyHeader: 'authorization',
  unauthorized: (path) =>
    errorAnswer(path, 401, {
      type: 'authentication_error',
      code: 'API_KEY_INVALID',
      message: 'The request has no Authorization header.',
    }),
  unhandled: (method, path) =>
    errorAnswer(path, 501, {
      type: 'server_error',
      code: 'NO_HANDLER',
      message: `No handler for ${method} ${path}, which is no operation of Allo’s OpenAPI document.`,
      suggestion: 'Add a handler of your own in front of these',
    }),
};

/**
 * Handlers of Mock Service Worker for every operation of Allo. They refuse requests without a key, and answer paths
 * that are no operation with a 501, so that nothing passes for an answer by mistake.
 *
 * @throws {TypeError} for an override of no operation.
 *
 * @example
 * import { http } from 'msw';
 * import { setupServer } from 'msw/node';
 * const overrides: AlloOverrides = {
 *   'GET /v2/api/conversations/items/{id}': (_, { id }) => ({ data: alloFixtures.conversationItem({ id }) }),
 *   'GET /v2/api/me': () => Response.json({ error: { code: 'API_KEY_REVOKED' } }, { status: 401 }),
 * };
 * const server = setupServer(...createAlloHandlers({ http, overrides }));
 */
export function createAlloHandlers<Handler>(options: AlloHandlersOptions<Handler>): Handler[] {
  return createHandlers(allo, options);
}
