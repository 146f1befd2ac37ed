import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { expect, it } from 'vitest';
import { acme, acmeKey, json, rejectionOf } from '../test/acme.ts';
import { createOpenTelemetryListener } from './opentelemetry.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient } from './typed-client.ts';

/** The spans that the real SDK makes of a call whose answers come in turn. */
async function spansOf(...answers: (() => Promise<Response>)[]) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const clock = createVirtualClock();
  const client = createTypedClient<unknown>(acme, {
    apiKey: acmeKey,
    platform: { ...clock, random: () => 0 },
    onEvent: createOpenTelemetryListener(provider.getTracer('test')),
    fetch: () => answers.shift()?.() ?? Promise.reject(new Error('no answer')),
    retry: { attempts: answers.length },
  });
  const params = { path: { id: 'secret-id' } };
  await clock.run(client.request('GET', '/v1/calls/{id}', { params })).catch(() => {});
  return exporter.getFinishedSpans();
}

it('makes a client span of each attempt, by the semantic conventions', async () => {
  const spans = await spansOf(
    async () => json({}, 503),
    async () => json({ id: 'c1' }, 200, { 'idempotency-replayed': 'true' }),
  );
  expect(spans.map(({ name, kind }) => [name, kind])).toEqual([
    ['GET /v1/calls/{id}', SpanKind.CLIENT],
    ['GET /v1/calls/{id}', SpanKind.CLIENT],
  ]);
  expect(spans[0]?.attributes).toMatchObject({
    'http.request.method': 'GET',
    'url.template': '/v1/calls/{id}',
    'http.request.resend_count': 0,
    'http.response.status_code': 503,
    'error.type': '503',
    'callweave.api': 'Acme',
  });
  expect(spans[0]?.status.code).toBe(SpanStatusCode.ERROR);
  expect(spans[1]?.attributes).toMatchObject({
    'http.request.resend_count': 1,
    'http.response.status_code': 200,
    'callweave.idempotency_replay': true,
  });
  expect(spans[1]?.status.code).toBe(SpanStatusCode.UNSET);
  const everything = JSON.stringify(spans.map(({ name, attributes }) => ({ name, attributes })));
  expect(everything).not.toContain('secret-id');
  expect(everything).not.toContain(acmeKey);
});

it('ends the span of an attempt without an answer', async () => {
  const [span] = await spansOf(() => Promise.reject(new Error('reset')));
  expect(span?.attributes['error.type']).toBe('connection');
  expect(span?.ended).toBe(true);
});

it('takes the tracer that applications have, and costs a call nothing when none is set up', async () => {
  const client = createTypedClient<unknown>(acme, {
    apiKey: acmeKey,
    onEvent: createOpenTelemetryListener(trace.getTracer('nobody listens')),
    fetch: async () => json({}, 404),
  });
  expect(await rejectionOf(client.request('GET', '/v1/beta'))).toMatchObject({ kind: 'not_found' });
});
