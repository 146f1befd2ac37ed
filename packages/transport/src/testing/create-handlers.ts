import type { HttpMethod } from '../operation.ts';
import type { HttpLike } from './http-like.ts';
import type { Overrides } from './operation-name.ts';

/** What a vendor's test double answers with. */
export interface DoubledApi {
  readonly baseUrl: string;
  /** By method and path: the documented answer. */
  readonly examples: Readonly<Record<string, { readonly status: number; readonly body?: unknown }>>;
  /** Lower case. */
  readonly keyHeader: string;
  readonly unauthorized: (path: string) => Response;
  /** For a path that is no operation. */
  readonly unhandled: (method: string, path: string) => Response;
}

export interface HandlersOptions<Handler, Paths> {
  /** Mock Service Worker's, from version 2 on: `import { http } from 'msw'`. */
  readonly http: HttpLike<Handler>;
  /** @default the API's public address */
  readonly baseUrl?: string;
  /**
   * Answers of your own, with the documented status unless you give a `Response`.
   * @default none: each operation answers with its documented example
   */
  readonly overrides?: Overrides<Paths>;
}

/**
 * Handlers of Mock Service Worker for every operation of an API. They refuse requests without a key, and answer paths
 * that are no operation with an error of their own, so that nothing passes for an answer by mistake.
 *
 * @throws {TypeError} for an override of no operation.
 */
export function createHandlers<Handler, Paths>(
  api: DoubledApi,
  { http, baseUrl = api.baseUrl, overrides = {} }: HandlersOptions<Handler, Paths>,
): Handler[] {
  const { examples, keyHeader, unauthorized, unhandled } = api;
  const unknown = Object.keys(overrides).find((name) => !Object.hasOwn(examples, name));
  if (unknown !== undefined) {
    const [known] = Object.keys(examples);
    throw new TypeError(
      `Expected overrides of operations, such as "${known}"; got ${JSON.stringify(unknown)}.`,
    );
  }
  const base = baseUrl.replace(/\/+$/, '');
  const answers: Readonly<Record<string, unknown>> = overrides;

  async function answer(name: string, request: Request, parameters: unknown): Promise<Response> {
    const override = answers[name];
    const given: unknown = typeof override === 'function' ? await override(request, parameters) : override;
    if (given instanceof Response) return given;
    const { status = 200, body: example } = examples[name] ?? {};
    const body = given === undefined ? example : given;
    return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  }

  return [
    ...Object.keys(examples).map((name) => {
      const { method, path } = parseOperationName(name);
      return http[method](`${base}${patternOf(path)}`, ({ request, params }) =>
        request.headers.get(keyHeader)?.trim() ? answer(name, request, params) : unauthorized(path),
      );
    }),
    http.all(`${base}/*`, ({ request }) => unhandled(request.method, new URL(request.url).pathname)),
  ];
}

/** The path as Mock Service Worker writes it: `/v2/api/users/:id`. */
function patternOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function parseOperationName(name: string): { method: HttpMethod; path: string } {
  const space = name.indexOf(' ');
  return { method: name.slice(0, space).toLowerCase() as HttpMethod, path: name.slice(space + 1) };
}
