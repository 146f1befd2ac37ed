import type { ApiDefinition } from './api-definition.ts';
import { ApiError } from './api-error.ts';
import { parseApiKey } from './api-key.ts';
import { parseBaseUrl } from './base-url.ts';
import { type Call, createCall } from './call.ts';
import { checkMilliseconds } from './check-number.ts';
import type { ClientOptions } from './client-options.ts';
import { type ErrorContext, secretsOf } from './create-api-error.ts';
import { faultError } from './fault-error.ts';
import type { Fetch, FetchInit, FetchLayer, FetchResult } from './fetch.ts';
import type { HttpMethod, Lane } from './operation.ts';
import { undocumentedOperation } from './operation.ts';
import { createPacer, type LaneState } from './pacer.ts';
import { parseError } from './parse-error.ts';
import { parseJson } from './parse-json.ts';
import { defaultPlatform } from './platform.ts';
import { parseRetryOptions } from './retry-delay.ts';
import { send } from './send.ts';
import { serializeBody } from './serialize-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';
import type { CallOptions, CallResult, InitArgument, OperationOf, PathsWith } from './typed-paths.ts';
import { version } from './version.ts';
import { withAuthentication } from './with-authentication.ts';
import { withDefaults } from './with-defaults.ts';
import { withErrors } from './with-errors.ts';
import { withPacing } from './with-pacing.ts';
import { withRetry } from './with-retry.ts';
import { withAttemptTimeout, withTotalTimeout } from './with-timeout.ts';

type Caller<Paths, Method extends HttpMethod> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: InitArgument<OperationOf<Paths, Path, Method>>
) => Promise<CallResult<OperationOf<Paths, Path, Method>>>;

/** A client with one function per HTTP method, typed by the document's paths. A failed call rejects with an `ApiError`. */
export interface TypedClient<Paths> {
  readonly api: ApiDefinition;
  readonly GET: Caller<Paths, 'get'>;
  readonly POST: Caller<Paths, 'post'>;
  readonly PUT: Caller<Paths, 'put'>;
  readonly PATCH: Caller<Paths, 'patch'>;
  readonly DELETE: Caller<Paths, 'delete'>;
  /** Calls any path, typed by nobody: for operations that the document does not have yet. */
  readonly request: (method: string, path: string, init?: UntypedInit) => Promise<UntypedResult>;
  /** What is known of the API's limits, and how many calls wait. */
  readonly rateLimit: (lane: Lane) => LaneState;
}

export interface UntypedInit extends CallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
}

export interface UntypedResult {
  readonly data: unknown;
  readonly response: Response;
}

const defaultAttemptTimeoutMs = 30_000;
const defaultTotalTimeoutMs = 120_000;

/**
 * Builds a client for an API out of its definition: the layers around fetch, in their order, are this function.
 *
 * @throws {TypeError} for an unusable key, base URL or number, before anything is sent.
 */
export function createTypedClient<Paths>(api: ApiDefinition, options: ClientOptions): TypedClient<Paths> {
  const platform = withDefaults(defaultPlatform, options.platform);
  if (options.fetch !== undefined) platform.fetch = options.fetch;
  const apiKey = parseApiKey(options.apiKey, api.name, api.keyHelp);
  const baseUrl = parseBaseUrl(options.baseUrl ?? api.baseUrl, {
    allowInsecure: options.allowInsecureBaseUrl ?? false,
  });
  const keyHeaders = normalizeHeaders(api.authenticate(apiKey));
  const errorContext: ErrorContext = { api, secrets: secretsOf(apiKey, keyHeaders) };
  const retry = parseRetryOptions(options.retry);
  const pacer =
    options.pacer ??
    createPacer({
      ...platform,
      requestsPerSecond: withDefaults(api.requestsPerSecond, options.requestsPerSecond),
      maxHoldMs: retry.maxRetryAfterMs,
    });
  const clientHeaders = normalizeHeaders({
    accept: 'application/json',
    'user-agent': options.userAgent ?? `callweave/${version}`,
  });

  /** From the outside in; each layer sees what the ones below it make of the request. */
  const layersFor = ({
    totalTimeoutMs = options.totalTimeoutMs ?? defaultTotalTimeoutMs,
    attemptTimeoutMs = options.attemptTimeoutMs ?? defaultAttemptTimeoutMs,
  }: CallOptions): readonly FetchLayer[] => [
    withTotalTimeout(checkMilliseconds('totalTimeoutMs', totalTimeoutMs), platform),
    withAuthentication(baseUrl.origin, keyHeaders),
    withRetry(retry, platform),
    withErrors(errorContext, platform),
    withPacing(pacer, platform),
    withAttemptTimeout(checkMilliseconds('attemptTimeoutMs', attemptTimeoutMs), platform),
  ];
  const defaultFetch = compose(layersFor({}), send(platform));

  async function request(verb: string, path: string, init: UntypedInit = {}): Promise<UntypedResult> {
    const method = verb.toUpperCase();
    const operation = api.operations[`${method} ${path}`] ?? undocumentedOperation(method, path);
    const url = buildUrl(baseUrl, path, init.params);
    const body = init.body === undefined ? undefined : serializeBody(init.body);
    const call = createCall(operation);
    const hasOwnTimeouts = init.attemptTimeoutMs !== undefined || init.totalTimeoutMs !== undefined;
    const fetch = hasOwnTimeouts ? compose(layersFor(init), send(platform)) : defaultFetch;
    const result = await perform(fetch, url, {
      method,
      headers: {
        ...(init.headers === undefined ? undefined : normalizeHeaders(init.headers)),
        ...clientHeaders,
        ...(body === undefined ? undefined : { 'content-type': 'application/json' }),
      },
      body,
      signal: init.signal,
      call,
    });
    return { data: readData(call, result), response: result.response };
  }

  async function perform(fetch: Fetch, url: string, init: FetchInit): Promise<FetchResult> {
    try {
      return await fetch(url, init);
    } catch (fault) {
      if (init.signal?.aborted) throw init.signal.reason;
      if (ApiError.isInstance(fault)) throw fault;
      throw faultError(errorContext, init.call, fault);
    }
  }

  function readData(call: Call, result: FetchResult): unknown {
    if (result.text.trim() === '') return undefined;
    const data = parseJson(result.text);
    if (data === undefined) throw parseError(errorContext, call, result);
    return data;
  }

  const caller =
    (method: string) =>
    (path: string, init?: UntypedInit): Promise<UntypedResult> =>
      request(method, path, init);
  const callers = {
    GET: caller('GET'),
    POST: caller('POST'),
    PUT: caller('PUT'),
    PATCH: caller('PATCH'),
    DELETE: caller('DELETE'),
  };
  return {
    api,
    // The one place where the types that the document generates are laid over calls that know none.
    ...(callers as unknown as Pick<TypedClient<Paths>, keyof typeof callers>),
    request,
    rateLimit: (lane) => pacer.state(lane),
  };
}

function compose(layers: readonly FetchLayer[], innermost: Fetch): Fetch {
  return layers.reduceRight((next, layer) => layer(next), innermost);
}

function buildUrl(baseUrl: URL, path: string, params: UntypedInit['params']): string {
  const query = params?.query === undefined ? '' : serializeQuery(params.query);
  const prefix = baseUrl.pathname === '/' ? '' : baseUrl.pathname;
  return `${baseUrl.origin}${prefix}${serializePath(path, params?.path)}${query === '' ? '' : `?${query}`}`;
}

/** With lower-case names, so that one replaces another; throws for what can't be sent, before anything is. */
function normalizeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}
