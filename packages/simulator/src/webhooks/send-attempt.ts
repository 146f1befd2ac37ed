import type { Platform } from '@callweave/transport/platform';
import type { Clock } from '../clock/clock.ts';
import type { DeliveryAttempt } from './delivery.ts';
import type { WebhookMessage, WebhookProtocol } from './webhook-message.ts';

export interface SendAttemptOptions {
  readonly clock: Clock;
  readonly fetch: Platform['fetch'];
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
}

/** The innermost reason: fetch hides that of the connection. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** Sends a message once. A redirect is not followed: it is no success, and the body is not for others. */
export async function sendAttempt(
  message: WebhookMessage,
  url: string,
  { timeoutMs, isSuccess }: WebhookProtocol,
  { clock, fetch, signal }: SendAttemptOptions,
): Promise<DeliveryAttempt> {
  const sentAtMs = clock.now();
  const headers = await message.headers(sentAtMs);
  const attempt = { at: new Date(sentAtMs).toISOString(), headers };
  const expired = new AbortController();
  const answered = new AbortController();
  const timeout = clock.sleep(timeoutMs, AbortSignal.any([answered.signal, signal])).then(
    () => expired.abort(new Error(`no answer within ${timeoutMs} ms`)),
    () => undefined,
  );
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: message.body,
      redirect: 'manual',
      signal: AbortSignal.any([expired.signal, signal]),
    });
    await response.body?.cancel();
    const { status } = response;
    return { ...attempt, status, error: isSuccess(status) ? null : `answered with status ${status}` };
  } catch (error) {
    return {
      ...attempt,
      status: null,
      error: reasonOf(expired.signal.aborted ? expired.signal.reason : error),
    };
  } finally {
    answered.abort();
    await timeout;
  }
}
