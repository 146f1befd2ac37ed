import {
  createHandlers,
  type DoubledApi,
  type HandlersOptions,
  type Overrides,
} from '@callweave/transport/testing';
import { itellicoApi } from '../config.ts';
import { examples } from '../generated/examples.ts';
import type { ApiError, paths } from '../generated/schema.ts';

/** By operation: the body to answer with, or a function that gives the body or a whole `Response`. */
export type ItellicoOverrides = Overrides<paths>;

export type ItellicoHandlersOptions<Handler> = HandlersOptions<Handler, paths>;

const itellico: DoubledApi = {
  baseUrl: itellicoApi.baseUrl,
  examples,
  keyHeader: 'x-api-key',
  unauthorized: () =>
    errorAnswer(401, { code: 'unauthorized', message: 'The request has no X-API-Key header.' }),
  unhandled: (method, path) =>
    errorAnswer(501, {
      code: 'no_handler',
      message: `No handler for ${method} ${path}, which is no operation of itellico’s OpenAPI document: add a handler of your own in front of these.`,
    }),
};

/**
 * Handlers of Mock Service Worker for every operation of itellico. They refuse requests without a key, and answer paths
 * that are no operation with a 501, so that nothing passes for an answer by mistake.
 *
 * @throws {TypeError} for an override of no operation.
 *
 * @example
 * import { http } from 'msw';
 * import { setupServer } from 'msw/node';
 * const overrides: ItellicoOverrides = {
 *   'GET /v1/accounts/{account_id}/calls/{call_id}': (_, { call_id }) => itellicoFixtures.call({ id: call_id }),
 *   'GET /v1/accounts/current': () => Response.json({ code: 'forbidden', message: 'No.' }, { status: 403 }),
 * };
 * const server = setupServer(...createItellicoHandlers({ http, overrides }));
 */
export function createItellicoHandlers<Handler>(options: ItellicoHandlersOptions<Handler>): Handler[] {
  return createHandlers(itellico, options);
}

function errorAnswer(status: number, error: ApiError): Response {
  return Response.json(error, { status });
}
