import type { ApiDefinition } from './api-definition.ts';
import { parseApiKey } from './api-key.ts';
import { parseBaseUrl } from './base-url.ts';
import { createCall } from './call.ts';
import { checkNumber } from './check-number.ts';
import type { ClientOptions } from './client-options.ts';
import { createDownload, type Download, isRedirect } from './download.ts';
import { type ErrorContext, secretsOf } from './errors/create-api-error.ts';
import { faultError } from './errors/fault-error.ts';
import { parseError } from './errors/parse-error.ts';
import type { Fetch, FetchInit, FetchResult } from './fetch.ts';
import { normalizeHeaders } from './normalize-headers.ts';
import type { HttpMethod, Lane } from './operation.ts';
import { createOperation } from './operation.ts';
import { createPacer, type LaneState, type Pacer } from './pacer.ts';
import { parseJson } from './parse-json.ts';
import { defaultPlatform, type Platform } from './platform.ts';
import { parsePriority } from './priority.ts';
import { createRetryBudget } from './retry-budget.ts';
import { parseRetryOptions } from './retry-delay.ts';
import { send } from './send.ts';
import { serializeBody } from './serialize-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';
import { sharePacer } from './share-pacer.ts';
import type { CallOptions, CallResult, InitArgument, OperationOf, PathsWith } from './typed-paths.ts';
import { version } from './version.ts';
import { withAuthentication } from './with-authentication.ts';
import { withDefaults } from './with-defaults.ts';
import { createReport, withDiagnostics } from './with-diagnostics.ts';
import { withErrors } from './with-errors.ts';
import { idempotencyKeyHeader, withIdempotencyKey } from './with-idempotency-key.ts';
import { withPacing } from './with-pacing.ts';
import { withRetry } from './with-retry.ts';
import { checkTimeouts, withTimeout } from './with-timeout.ts';

type Caller<Paths, Method extends HttpMethod> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: InitArgument<OperationOf<Paths, Path, Method>>
) => Promise<CallResult<OperationOf<Paths, Path, Method>>>;

/** A client with one function per HTTP method, typed by the document's paths. A failed call rejects with an `ApiError`. */
export interface TypedClient<Paths> {
  /** The API as this client calls it: its base URL is the one in force. */
  readonly api: ApiDefinition;
  readonly GET: Caller<Paths, 'get'>;
  readonly POST: Caller<Paths, 'post'>;
  readonly PUT: Caller<Paths, 'put'>;
  readonly PATCH: Caller<Paths, 'patch'>;
  readonly DELETE: Caller<Paths, 'delete'>;
  /** Calls any path, typed by nobody: for operations that the document does not have yet. */
  readonly request: (method: string, path: string, init?: UntypedInit) => Promise<UntypedResult>;
  /**
   * Fetches a file that an answer refers to, such as a recording, as a stream; a path is one of the base URL's. The key
   * goes to the vendor's hosts alone.
   *
   * @example
   * const recording = await allo.download(item.recording_url);
   * await pipeline(recording.body, createWriteStream('call.mp3'));
   */
  readonly download: Download;
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

/**
 * Builds a client for an API out of its definition: the layers around fetch, in their order, are this function.
 *
 * @throws {TypeError} for an unusable key, base URL or number, before anything is sent.
 */
export function createTypedClient<Paths>(api: ApiDefinition, options: ClientOptions): TypedClient<Paths> {
  const platform = withDefaults(defaultPlatform, options.platform);
  if (options.fetch !== undefined) platform.fetch = options.fetch;
  const apiKey = parseApiKey(options.apiKey, api.name, api.keyHelp);
  const baseUrl = parseBaseUrl(options.baseUrl ?? api.baseUrl, options.allowInsecureBaseUrl);
  const keyHeaders = normalizeHeaders(api.authenticate(apiKey));
  const errorContext: ErrorContext = { api, secrets: secretsOf(apiKey, keyHeaders) };
  const retry = parseRetryOptions(options.retry);
  const pacer = options.pacer ?? pacerOf(api, options, platform, `${baseUrl.origin} ${apiKey}`);
  const priority = parsePriority(options.priority);
  const budget = createRetryBudget();
  const report = options.onEvent && createReport(api.name, options.onEvent);
  const { maxResponseBytes = 64 * 1024 * 1024 } = options;
  checkNumber('maxResponseBytes', maxResponseBytes, 'a number of bytes above 0', (value) => value > 0);
  const agentHeaders = normalizeHeaders({ 'user-agent': options.userAgent ?? `callweave/${version}` });

  /** From the outside in; each layer sees what the ones below it make of the request. */
  const withLayers = (
    innermost: Fetch,
    isGood: (response: Response) => boolean,
    {
      attemptTimeoutMs = options.attemptTimeoutMs ?? 30_000,
      totalTimeoutMs = options.totalTimeoutMs ?? 120_000,
    }: CallOptions = {},
  ): Fetch => {
    const timeouts = checkTimeouts({ attemptTimeoutMs, totalTimeoutMs });
    return [
      withIdempotencyKey(platform),
      withRetry(retry, { platform, timeouts, budget, report }),
      withErrors(errorContext, platform, isGood),
      withPacing(pacer, platform, { maxHoldMs: retry.maxRetryAfterMs, priority }),
      ...(report ? [withDiagnostics(report, platform)] : []),
      withTimeout(timeouts, platform),
    ].reduceRight((next, layer) => layer(next), innermost);
  };
  const sendWithKey = withAuthentication(baseUrl.origin, keyHeaders)(send(platform, maxResponseBytes));
  const fetchAnswer = withLayers(sendWithKey, isOk);
  const fetchFile = withLayers(send(platform, maxResponseBytes, isFileOrRedirect), isFileOrRedirect);

  async function request(verb: string, path: string, init: UntypedInit = {}): Promise<UntypedResult> {
    const method = verb.toUpperCase();
    const { params, body, signal, idempotencyKey, attemptTimeoutMs, totalTimeoutMs } = init;
    const url = buildUrl(baseUrl, path, params);
    const call = createCall(createOperation(method, path, api.rulesOf?.(method, path)), platform.now());
    const hasOwnTimeouts = attemptTimeoutMs !== undefined || totalTimeoutMs !== undefined;
    const fetch = hasOwnTimeouts ? withLayers(sendWithKey, isOk, init) : fetchAnswer;
    const result = await perform(fetch, url, {
      method,
      headers: {
        ...(init.headers && normalizeHeaders(init.headers)),
        accept: 'application/json',
        ...agentHeaders,
        ...(idempotencyKey !== undefined && normalizeHeaders({ [idempotencyKeyHeader]: idempotencyKey })),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : serializeBody(body),
      signal,
      call,
    });
    const data = parseJson(result.text);
    if (data === undefined && /\S/.test(result.text)) throw parseError(errorContext, call, result);
    return { data, response: result.response };
  }

  async function perform(fetch: Fetch, url: string, init: FetchInit): Promise<FetchResult> {
    try {
      return await fetch(url, init);
    } catch (fault) {
      throw faultError(errorContext, init, fault);
    }
  }

  const callers = Object.fromEntries(
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [
      method,
      (path: string, init?: UntypedInit) => request(method, path, init),
    ]),
  );
  return {
    api: { ...api, baseUrl: baseUrl.href },
    // The one place where the types that the document generates are laid over calls that know none.
    ...(callers as unknown as Pick<TypedClient<Paths>, Uppercase<HttpMethod>>),
    request,
    download: createDownload({
      api,
      now: platform.now,
      baseUrl,
      keyHeaders,
      agentHeaders,
      fetch: (url, init) => perform(fetchFile, url, init),
    }),
    rateLimit: (lane) => pacer.state(lane),
  };
}

/** The pacer that all clients of the key share which run on the same clock and are told the same limit. */
function pacerOf(api: ApiDefinition, options: ClientOptions, platform: Platform, key: string): Pacer {
  const requestsPerSecond = withDefaults(api.requestsPerSecond, options.requestsPerSecond);
  return sharePacer(platform, `${key} ${JSON.stringify(requestsPerSecond)}`, () =>
    createPacer({ ...platform, requestsPerSecond, maxHoldMs: Number.POSITIVE_INFINITY }),
  );
}

function isOk({ ok }: Response): boolean {
  return ok;
}

function isFileOrRedirect({ ok, status }: Response): boolean {
  return ok || isRedirect(status);
}

function buildUrl(baseUrl: URL, path: string, params: UntypedInit['params']): string {
  const query = params?.query ? serializeQuery(params.query) : '';
  const prefix = baseUrl.pathname === '/' ? '' : baseUrl.pathname;
  return `${baseUrl.origin}${prefix}${serializePath(path, params?.path)}${query && `?${query}`}`;
}
