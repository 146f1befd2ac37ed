import type { ApiDefinition } from './api-definition.ts';
import { parseApiKey } from './api-key.ts';
import { parseBaseUrl } from './base-url.ts';
import { type Call, createCall } from './call.ts';
import { checkMilliseconds, checkNumber } from './check-number.ts';
import type { ClientOptions } from './client-options.ts';
import { createDownload, type Download, isRedirect } from './download.ts';
import { ApiError } from './errors/api-error.ts';
import { type ErrorContext, secretsOf } from './errors/create-api-error.ts';
import { faultError } from './errors/fault-error.ts';
import { parseError } from './errors/parse-error.ts';
import type { Fetch, FetchInit, FetchLayer, FetchResult } from './fetch.ts';
import { normalizeHeaders } from './normalize-headers.ts';
import type { HttpMethod, Lane } from './operation.ts';
import { createOperation } from './operation.ts';
import { createPacer, type LaneState } from './pacer.ts';
import { parseJson } from './parse-json.ts';
import { defaultPlatform } from './platform.ts';
import { RetryBudget } from './retry-budget.ts';
import { parseRetryOptions } from './retry-delay.ts';
import { send } from './send.ts';
import { serializeBody } from './serialize-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';
import type { CallOptions, CallResult, InitArgument, OperationOf, PathsWith } from './typed-paths.ts';
import { version } from './version.ts';
import { withAuthentication } from './with-authentication.ts';
import { withDefaults } from './with-defaults.ts';
import { createReport, withDiagnostics } from './with-diagnostics.ts';
import { withErrors } from './with-errors.ts';
import { idempotencyKeyHeader, withIdempotencyKey } from './with-idempotency-key.ts';
import { withPacing } from './with-pacing.ts';
import { withRetry } from './with-retry.ts';
import { withAttemptTimeout, withTotalTimeout } from './with-timeout.ts';

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

const defaultAttemptTimeoutMs = 30_000;
const defaultTotalTimeoutMs = 120_000;
const defaultMaxResponseBytes = 64 * 1024 * 1024;

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
  const budget = new RetryBudget();
  const report = options.onEvent === undefined ? null : createReport(api.name, options.onEvent);
  const maxResponseBytes = options.maxResponseBytes ?? defaultMaxResponseBytes;
  checkNumber('maxResponseBytes', maxResponseBytes, 'a number of bytes above 0', (value) => value > 0);
  const agentHeaders = normalizeHeaders({ 'user-agent': options.userAgent ?? `callweave/${version}` });
  const clientHeaders = { accept: 'application/json', ...agentHeaders };

  /** From the outside in; each layer sees what the ones below it make of the request. */
  const layersFor = (
    {
      totalTimeoutMs = options.totalTimeoutMs ?? defaultTotalTimeoutMs,
      attemptTimeoutMs = options.attemptTimeoutMs ?? defaultAttemptTimeoutMs,
    }: CallOptions,
    isGood: (response: Response) => boolean = ({ ok }) => ok,
  ): readonly FetchLayer[] => [
    withTotalTimeout(checkMilliseconds('totalTimeoutMs', totalTimeoutMs), platform),
    withIdempotencyKey(platform),
    withRetry(retry, { platform, budget, report }),
    withErrors(errorContext, platform, isGood),
    withPacing(pacer, platform),
    ...(report === null ? [] : [withDiagnostics(report, platform)]),
    withAttemptTimeout(checkMilliseconds('attemptTimeoutMs', attemptTimeoutMs), platform),
  ];
  const innermost = withAuthentication(baseUrl.origin, keyHeaders)(send(platform, maxResponseBytes));
  const isFileOrRedirect = (response: Response): boolean => response.ok || isRedirect(response.status);
  const fetchFile = compose(
    layersFor({}, isFileOrRedirect),
    send(platform, maxResponseBytes, isFileOrRedirect),
  );
  const defaultFetch = compose(layersFor({}), innermost);

  async function request(verb: string, path: string, init: UntypedInit = {}): Promise<UntypedResult> {
    const method = verb.toUpperCase();
    const operation = createOperation(method, path, api.operations[`${method} ${path}`]);
    const url = buildUrl(baseUrl, path, init.params);
    const body = init.body === undefined ? undefined : serializeBody(init.body);
    const call = createCall(operation);
    const hasOwnTimeouts = init.attemptTimeoutMs !== undefined || init.totalTimeoutMs !== undefined;
    const fetch = hasOwnTimeouts ? compose(layersFor(init), innermost) : defaultFetch;
    const result = await perform(fetch, url, {
      method,
      headers: {
        ...(init.headers === undefined ? undefined : normalizeHeaders(init.headers)),
        ...clientHeaders,
        ...(init.idempotencyKey === undefined
          ? undefined
          : normalizeHeaders({ [idempotencyKeyHeader]: init.idempotencyKey })),
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
    api: { ...api, baseUrl: baseUrl.href },
    // The one place where the types that the document generates are laid over calls that know none.
    ...(callers as unknown as Pick<TypedClient<Paths>, keyof typeof callers>),
    request,
    download: createDownload({
      api,
      baseUrl,
      keyHeaders,
      agentHeaders,
      fetch: (url, init) => perform(fetchFile, url, init),
    }),
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
