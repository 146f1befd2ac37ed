import type { DiagnosticEvent, DiagnosticListener } from './diagnostics.ts';

/** What is needed of a `Tracer` of `@opentelemetry/api`, so that this package does not depend on it. */
export interface TracerLike {
  startSpan(
    name: string,
    options: { kind: number; startTime?: number; attributes: Record<string, string | number | boolean> },
  ): SpanLike;
}

export interface SpanLike {
  setAttribute(name: string, value: string | number | boolean): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(endTime?: number): void;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`, whose numbers are part of the API's stable interface. */
const clientSpan = 2;
const errorStatus = 2;

/**
 * A listener for a client's `onEvent` that makes a span of each attempt, by the semantic conventions for HTTP
 * (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). Its name and attributes hold the path's template:
 * no id, number or key.
 *
 * @example
 * import { trace } from '@opentelemetry/api';
 * const onEvent = createOpenTelemetryListener(trace.getTracer('callweave'));
 * const allo = createAlloClient({ apiKey, onEvent });
 */
export function createOpenTelemetryListener(tracer: TracerLike): DiagnosticListener {
  const spans = new WeakMap<object, SpanLike>();
  return (event) => {
    if (event.type === 'request') {
      spans.set(
        event.call,
        tracer.startSpan(`${event.method} ${event.path}`, {
          kind: clientSpan,
          attributes: attributesOf(event),
        }),
      );
      return;
    }
    const span = spans.get(event.call);
    if (span === undefined || event.type === 'wait') return;
    spans.delete(event.call);
    if (event.type === 'response') {
      span.setAttribute('http.response.status_code', event.status);
      if (event.isReplay) span.setAttribute('callweave.idempotency_replay', true);
      if (event.status >= 400) fail(span, String(event.status));
    } else {
      fail(span, event.reason);
    }
    span.end();
  };
}

function attributesOf(event: DiagnosticEvent & { type: 'request' }): Record<string, string | number> {
  return {
    'http.request.method': event.method,
    'url.template': event.path,
    'http.request.resend_count': event.attempt - 1,
    'callweave.api': event.api,
    'callweave.queued_ms': event.queuedMs,
  };
}

function fail(span: SpanLike, errorType: string): void {
  span.setAttribute('error.type', errorType);
  span.setStatus({ code: errorStatus });
}
