import { alloApi } from '../config.ts';
import { examples } from '../generated/examples.ts';
import { errorAnswer } from './error-answer.ts';
import type { HttpLike } from './http-like.ts';
import {
  type AlloAnswer,
  type AlloOperationName,
  type AlloPathParameters,
  parseOperationName,
} from './operation-name.ts';

type AlloOverride<Name extends AlloOperationName> =
  | AlloAnswer<Name>
  | ((
      request: Request,
      parameters: AlloPathParameters<Name>,
    ) => AlloAnswer<Name> | Response | Promise<AlloAnswer<Name> | Response>);

/** By operation: the body to answer with, or a function that gives the body or a whole `Response`. */
export type AlloOverrides = { readonly [Name in AlloOperationName]?: AlloOverride<Name> };

export interface AlloHandlersOptions<Handler> {
  /** Mock Service Worker's, from version 2 on: `import { http } from 'msw'`. */
  readonly http: HttpLike<Handler>;
  /** @default "https://api.withallo.com" */
  readonly baseUrl?: string;
  /**
   * Answers of your own, with the documented status unless you give a `Response`.
   * @default none: each operation answers with its documented example
   */
  readonly overrides?: AlloOverrides;
}

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
export function createAlloHandlers<Handler>({
  http,
  baseUrl = alloApi.baseUrl,
  overrides = {},
}: AlloHandlersOptions<Handler>): Handler[] {
  const unknown = Object.keys(overrides).find((name) => !Object.hasOwn(examples, name));
  if (unknown !== undefined) {
    throw new TypeError(
      `Expected overrides of operations, such as "GET /v2/api/me"; got ${JSON.stringify(unknown)}.`,
    );
  }
  const base = baseUrl.replace(/\/+$/, '');
  const answers: Readonly<Record<string, unknown>> = overrides;
  return [
    ...Object.keys(examples).map((name) => {
      const { method, path } = parseOperationName(name);
      return http[method](`${base}${patternOf(path)}`, ({ request, params }) =>
        isAuthenticated(request) ? answer(name, answers[name], request, params) : unauthorized(path),
      );
    }),
    http.all(`${base}/*`, ({ request }) => unhandled(request)),
  ];
}

/** The path as Mock Service Worker writes it: `/v2/api/users/:id`. */
function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function isAuthenticated({ headers }: Request): boolean {
  return (headers.get('authorization') ?? '').trim() !== '';
}

async function answer(
  name: string,
  override: unknown,
  request: Request,
  parameters: unknown,
): Promise<Response> {
  const given: unknown = typeof override === 'function' ? await override(request, parameters) : override;
  if (given instanceof Response) return given;
  const { status = 200, body: example } = examples[name] ?? {};
  const body = given === undefined ? example : given;
  return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
}

function unauthorized(path: string): Response {
  return errorAnswer(path, 401, {
    type: 'authentication_error',
    code: 'API_KEY_INVALID',
    message: 'The request has no Authorization header.',
  });
}

function unhandled({ method, url }: Request): Response {
  const { pathname } = new URL(url);
  return errorAnswer(pathname, 501, {
    type: 'server_error',
    code: 'NO_HANDLER',
    message: `No handler for ${method} ${pathname}, which is no operation of Allo’s OpenAPI document.`,
    suggestion: 'Add a handler of your own in front of these',
  });
}
