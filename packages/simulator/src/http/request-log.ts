import type { IncomingHttpHeaders } from 'node:http';
import type { SimulatorRequest } from './simulator-request.ts';

const SECRET_HEADERS: readonly string[] = ['authorization', 'x-api-key', 'cookie', 'proxy-authorization'];

/** What the simulator saw of one request. */
export interface RecordedRequest {
  /** The operation's id in `specs/`; null for a path or method that the API does not have. */
  readonly operationId: string | null;
  readonly method: string;
  /** As sent: percent-encoded, without the query. */
  readonly path: string;
  /** A key that came more than once has an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Secrets are replaced by `(redacted)`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed if it was JSON, else the text; null when there was none, or while it is not complete. */
  readonly body: unknown;
  /** Null until the answer begins, and for good when a fault withholds it. */
  readonly status: number | null;
  /** ISO 8601 with milliseconds, on the simulator's clock. */
  readonly receivedAt: string;
}

export interface RequestCounts {
  readonly requests: number;
  /** Requests by the status of their answer; `none` for those that got none. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Requests by operation; `unknown` for paths and methods that the API does not have. */
  readonly byOperation: Readonly<Record<string, number>>;
}

type Entry = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key);
    query[key] = values.length > 1 ? values : (values[0] ?? '');
  }
  return query;
}

function headersOf(headers: IncomingHttpHeaders): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    shown[name] = SECRET_HEADERS.includes(name)
      ? '(redacted)'
      : Array.isArray(value)
        ? value.join(', ')
        : value;
  }
  return shown;
}

function bodyOf(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const tally = (counts: Map<string, number>, key: string, change: number): void => {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
};

interface RequestLogOptions {
  readonly keepsRequests: boolean;
  /** Called with every request when its answer begins, or is withheld. */
  readonly onRequest?: ((request: RecordedRequest) => void) | null;
}

/** A request that is being answered. */
export interface LoggedRequest {
  body(text: string): void;
  answered(status: number): void;
  /** It gets no answer. */
  withheld(): void;
}

/** Every request in the order of arrival, and their counts. */
export class RequestLog {
  readonly #entries: Entry[] = [];
  readonly #byStatus = new Map<string, number>();
  readonly #byOperation = new Map<string, number>();
  readonly #keepsRequests: boolean;
  readonly #onRequest: ((request: RecordedRequest) => void) | null;
  #requests = 0;
  #round = 0;

  constructor({ keepsRequests, onRequest = null }: RequestLogOptions) {
    this.#keepsRequests = keepsRequests;
    this.#onRequest = onRequest;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#entries;
  }

  counts(): RequestCounts {
    return {
      requests: this.#requests,
      byStatus: Object.fromEntries(this.#byStatus),
      byOperation: Object.fromEntries(this.#byOperation),
    };
  }

  /** Forgets what came so far. A request that is still being answered is forgotten too. */
  clear(): void {
    this.#round += 1;
    this.#requests = 0;
    this.#entries.length = 0;
    this.#byStatus.clear();
    this.#byOperation.clear();
  }

  /** Notes a request on arrival; what is returned takes the rest as it becomes known. */
  arrived(request: SimulatorRequest, operationId: string | null, receivedAtMs: number): LoggedRequest {
    const round = this.#round;
    this.#requests += 1;
    tally(this.#byOperation, operationId ?? 'unknown', 1);
    tally(this.#byStatus, 'none', 1);
    const answered = (status: number): void => {
      if (round !== this.#round) return;
      tally(this.#byStatus, 'none', -1);
      tally(this.#byStatus, String(status), 1);
    };
    const onRequest = this.#onRequest;
    if (!this.#keepsRequests && onRequest === null) {
      return { body: () => undefined, answered, withheld: () => undefined };
    }
    const entry: Entry = {
      operationId,
      method: request.method,
      path: request.path,
      query: queryOf(request.query),
      headers: headersOf(request.headers),
      body: null,
      status: null,
      receivedAt: new Date(receivedAtMs).toISOString(),
    };
    if (this.#keepsRequests) this.#entries.push(entry);
    return {
      body: (text) => {
        entry.body = bodyOf(text);
      },
      answered: (status) => {
        entry.status = status;
        answered(status);
        onRequest?.(entry);
      },
      withheld: () => {
        onRequest?.(entry);
      },
    };
  }
}
