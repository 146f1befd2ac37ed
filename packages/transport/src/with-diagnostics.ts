import type { Call } from './call.ts';
import type { DiagnosticEvent, DiagnosticListener } from './diagnostics.ts';
import { CallFault } from './errors/call-fault.ts';
import type { FetchLayer } from './fetch.ts';
import type { Platform } from './platform.ts';
import { isReplay } from './with-idempotency-key.ts';

type Particulars = DiagnosticEvent extends infer Event
  ? Event extends DiagnosticEvent
    ? Omit<Event, 'api' | 'method' | 'path' | 'attempt' | 'call'>
    : never
  : never;

/** Tells a listener about a call. */
export type Report = (call: Call, particulars: Particulars) => void;

export function createReport(api: string, listener: DiagnosticListener): Report {
  return (call, particulars) => {
    const { method, path } = call.operation;
    try {
      listener({ ...particulars, api, method, path, attempt: call.attempts, call } as DiagnosticEvent);
    } catch {
      // A log must not break a call.
    }
  };
}

/** Reports each attempt once it has its turn, and what became of it. */
export function withDiagnostics(report: Report, { now }: Pick<Platform, 'now'>): FetchLayer {
  return (next) => async (url, init) => {
    const { call } = init;
    const sentAt = now();
    report(call, { type: 'request', queuedMs: call.queuedMs });
    try {
      const result = await next(url, init);
      report(call, {
        type: 'response',
        status: result.response.status,
        durationMs: now() - sentAt,
        characters: result.text.length,
        requestId: result.response.headers.get('x-request-id'),
        isReplay: isReplay(result.response),
      });
      return result;
    } catch (error) {
      report(call, { type: 'failure', reason: reasonOf(error, init.signal), durationMs: now() - sentAt });
      throw error;
    }
  };
}

function reasonOf(error: unknown, signal: AbortSignal | undefined): 'connection' | 'timeout' | 'aborted' {
  if (error instanceof CallFault && error.details.kind === 'timeout') return 'timeout';
  return signal?.aborted ? 'aborted' : 'connection';
}
