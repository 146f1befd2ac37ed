import { itellicoApi } from '../config.ts';
import { examples } from '../generated/examples.ts';
import type { ApiError } from '../generated/schema.ts';
import type { HttpLike } from './http-like.ts';
import {
  type ItellicoAnswer,
  type ItellicoOperationName,
  type ItellicoPathParameters,
  parseOperationName,
} from './operation-name.ts';

type ItellicoOverride<Name extends ItellicoOperationName> =
  | ItellicoAnswer<Name>
  | ((
      request: Request,
      parameters: ItellicoPathParameters<Name>,
    ) => ItellicoAnswer<Name> | Response | Promise<ItellicoAnswer<Name> | Response>);

/** By operation: the body to answer with, or a function that gives the body or a whole `Response`. */
export type ItellicoOverrides = { readonly [Name in ItellicoOperationName]?: ItellicoOverride<Name> };

export interface ItellicoHandlersOptions<Handler> {
  /** Mock Service Worker's, from version 2 on: `import { http } from 'msw'`. */
  readonly http: HttpLike<Handler>;
  /** @default "https://api.itellico.ai" */
  readonly baseUrl?: string;
  /**
   * Answers of your own, with the documented status unless you give a `Response`.
   * @default none: each operation answers with its documented example
   */
  readonly overrides?: ItellicoOverrides;
}

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
export function createItellicoHandlers<Handler>({
  http,
  baseUrl = itellicoApi.baseUrl,
  overrides = {},
}: ItellicoHandlersOptions<Handler>): Handler[] {
  const unknown = Object.keys(overrides).find((name) => !Object.hasOwn(examples, name));
  if (unknown !== undefined) {
    throw new TypeError(
      `Expected overrides of operations, such as "GET /v1/accounts/current"; got ${JSON.stringify(unknown)}.`,
    );
  }
  const base = baseUrl.replace(/\/+$/, '');
  const answers: Readonly<Record<string, unknown>> = overrides;
  return [
    ...Object.keys(examples).map((name) => {
      const { method, path } = parseOperationName(name);
      return http[method](`${base}${patternOf(path)}`, ({ request, params }) =>
        isAuthenticated(request) ? answer(name, answers[name], request, params) : unauthorized(),
      );
    }),
    http.all(`${base}/*`, ({ request }) => unhandled(request)),
  ];
}

/** The path as Mock Service Worker writes it: `/v1/accounts/:account_id/agents`. */
function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function isAuthenticated({ headers }: Request): boolean {
  return (headers.get('x-api-key') ?? '').trim() !== '';
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

function unauthorized(): Response {
  return errorAnswer(401, { code: 'unauthorized', message: 'The request has no X-API-Key header.' });
}

function unhandled({ method, url }: Request): Response {
  const { pathname } = new URL(url);
  return errorAnswer(501, {
    code: 'no_handler',
    message: `No handler for ${method} ${pathname}, which is no operation of itellico’s OpenAPI document: add a handler of your own in front of these.`,
  });
}

function errorAnswer(status: number, error: ApiError): Response {
  return Response.json(error, { status });
}
