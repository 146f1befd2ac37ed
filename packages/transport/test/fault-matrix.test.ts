import { describe, expect, it } from 'vitest';
import {
  ApiError,
  type ApiErrorKind,
  createTypedClient,
  type DiagnosticEvent,
  type Operation,
} from '../src/index.ts';
import { createVirtualClock, type VirtualClock } from '../src/testing/virtual-clock.ts';
import { acme, acmeKey, json, rejectionOf } from './acme.ts';

/** The four ways in which an operation may or may not be repeated. */
const operationKinds = {
  read: { method: 'GET', lane: 'read', safe: true },
  'marked POST': { method: 'POST', lane: 'write', safe: true },
  'keyed write': { method: 'POST', lane: 'write', safe: false, hasIdempotencyKey: true },
  'unkeyed write': { method: 'POST', lane: 'write', safe: false },
} as const;
type OperationKind = keyof typeof operationKinds;

type Fault = (clock: VirtualClock, signal: AbortSignal | null | undefined) => Response | Promise<Response>;

const status =
  (code: number, error: object = {}, headers: Record<string, string> = {}): Fault =>
  () =>
    json({ error }, code, headers);
const broken =
  (code: string): Fault =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) }));
const stall: Fault = async (clock, signal) => {
  await clock.sleep(3_600_000, signal ?? undefined);
  return json({});
};
const truncated: Fault = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new TypeError('terminated'));
      },
    }),
  );
const html: Fault = () =>
  new Response('<!doctype html><html></html>', { headers: { 'content-type': 'text/html' } });

/** Pauses between four attempts with a random number of one half: half of 500, 1000 and 2000 ms. */
const backoff = [250, 500, 1_000];
/** A refusal is waited out for the two minutes that a call has, of which the pacer's turns take a little. */
const refused = [...backoff, 2_000, ...Array(28).fill(4_000)];
const never: number[] = [];

interface Row {
  readonly fault: string;
  readonly make: Fault;
  readonly kind: ApiErrorKind;
  /** Pauses where repeating is allowed; one attempt more than there are pauses. */
  readonly waits: readonly number[];
  /** Which operations may be repeated after it. */
  readonly repeats: readonly OperationKind[];
}

const all: readonly OperationKind[] = ['read', 'marked POST', 'keyed write', 'unkeyed write'];
const harmless: readonly OperationKind[] = ['read', 'marked POST', 'keyed write'];
const none: readonly OperationKind[] = [];

const rows: readonly Row[] = [
  { fault: '400', make: status(400), kind: 'validation', waits: never, repeats: none },
  { fault: '401', make: status(401), kind: 'authentication', waits: never, repeats: none },
  { fault: '402', make: status(402), kind: 'payment', waits: never, repeats: none },
  { fault: '403', make: status(403), kind: 'permission', waits: never, repeats: none },
  { fault: '404', make: status(404), kind: 'not_found', waits: never, repeats: none },
  { fault: '408', make: status(408), kind: 'http', waits: backoff, repeats: harmless },
  { fault: '409', make: status(409), kind: 'conflict', waits: never, repeats: none },
  {
    fault: '409 that says it may be repeated',
    make: status(409, { retryable: true }),
    kind: 'conflict',
    waits: backoff,
    repeats: harmless,
  },
  { fault: '422', make: status(422), kind: 'validation', waits: never, repeats: none },
  { fault: '425', make: status(425), kind: 'http', waits: backoff, repeats: harmless },
  { fault: '429', make: status(429), kind: 'rate_limit', waits: refused, repeats: all },
  {
    fault: '429 for 2 s',
    make: status(429, {}, { 'retry-after': '2' }),
    kind: 'rate_limit',
    waits: Array(57).fill(2_100),
    repeats: all,
  },
  {
    fault: '429 for an hour',
    make: status(429, {}, { 'retry-after': '3600' }),
    kind: 'rate_limit',
    waits: never,
    repeats: none,
  },
  {
    fault: '429 of a used up quota',
    make: status(429, { isQuota: true }),
    kind: 'quota',
    waits: never,
    repeats: none,
  },
  { fault: '500', make: status(500), kind: 'server', waits: backoff, repeats: harmless },
  { fault: '501', make: status(501), kind: 'server', waits: never, repeats: none },
  { fault: '502', make: status(502), kind: 'server', waits: backoff, repeats: harmless },
  { fault: '503', make: status(503), kind: 'server', waits: backoff, repeats: harmless },
  {
    fault: '503 for 2 s',
    make: status(503, {}, { 'retry-after': '2' }),
    kind: 'server',
    waits: [2_100, 2_100, 2_100],
    repeats: harmless,
  },
  {
    fault: '503 that says it may not be repeated',
    make: status(503, { retryable: false }),
    kind: 'server',
    waits: never,
    repeats: none,
  },
  { fault: '504', make: status(504), kind: 'server', waits: backoff, repeats: harmless },
  {
    fault: 'a redirect',
    make: status(302, {}, { location: 'https://elsewhere.example/' }),
    kind: 'redirect',
    waits: never,
    repeats: none,
  },
  {
    fault: 'a refused connection',
    make: broken('ECONNREFUSED'),
    kind: 'connection',
    waits: backoff,
    repeats: all,
  },
  { fault: 'an unknown host', make: broken('ENOTFOUND'), kind: 'connection', waits: backoff, repeats: all },
  {
    fault: 'a reset connection',
    make: broken('ECONNRESET'),
    kind: 'connection',
    waits: backoff,
    repeats: harmless,
  },
  { fault: 'a body that breaks off', make: truncated, kind: 'connection', waits: backoff, repeats: harmless },
  { fault: 'no answer in time', make: stall, kind: 'timeout', waits: backoff, repeats: harmless },
  { fault: 'an HTML page', make: html, kind: 'parse', waits: never, repeats: none },
];

describe.each(rows)('$fault', ({ make, kind, waits, repeats }) => {
  it.each(all)('%s', async (operationKind) => {
    const operation: Operation = { path: '/v1/op', ...operationKinds[operationKind] };
    const clock = createVirtualClock();
    const events: DiagnosticEvent[] = [];
    const requests: { body: unknown; key: string | null }[] = [];
    const client = createTypedClient<unknown>(
      {
        ...acme,
        rulesOf: () => operation,
        describeError: (body) => (body as { error?: object } | undefined)?.error ?? {},
      },
      {
        apiKey: acmeKey,
        requestsPerSecond: { read: null, write: null },
        attemptTimeoutMs: 5_000,
        platform: { ...clock, random: () => 0.5, uuid: () => 'uuid-1' },
        onEvent: (event) => events.push(event),
        fetch: async (_, init) => {
          requests.push({ body: init.body, key: new Headers(init.headers).get('idempotency-key') });
          return make(clock, init.signal);
        },
      },
    );
    const init = operation.method === 'GET' ? {} : { body: { n: 1 } };
    const error = await rejectionOf(clock.run(client.request(operation.method, '/v1/op', init)));

    const expectedWaits = repeats.includes(operationKind) ? waits : [];
    expect(ApiError.isInstance(error) && error.kind).toBe(kind);
    expect(events.flatMap((event) => (event.type === 'wait' ? [event.delayMs] : []))).toEqual(expectedWaits);
    expect(requests).toHaveLength(expectedWaits.length + 1);
    expect(error).toMatchObject({ attempts: expectedWaits.length + 1 });
    // What is sent again is the same, its key included.
    expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(1);
    expect(requests[0]?.key).toBe(operationKind === 'keyed write' ? 'uuid-1' : null);
  });
});
