import type { Reply } from '../../../http/reply.ts';
import { AlloProblem } from './problem.ts';

const HOUR_MS = 3_600_000;

/** A keyed request. Where it goes is method and path. */
export interface KeyedRequest {
  /** The API key whose idempotency key it is. */
  readonly owner: string;
  readonly key: string;
  readonly endpoint: string;
  readonly body: string;
}

interface KeptReply extends KeyedRequest {
  readonly reply: Reply;
  readonly keptAtMs: number;
}

/**
 * What keyed requests were answered with, for an hour after they succeeded. A failure uses no key up.
 * https://help.withallo.com/en/v2/api-reference/guides/error-handling
 */
export class Idempotency {
  readonly #otherBody: 'replayed' | 'refused';
  /** In the order of keeping, so that the oldest come first. */
  readonly #kept = new Map<string, KeptReply>();

  constructor(otherBody: 'replayed' | 'refused') {
    this.#otherBody = otherBody;
  }

  /** The kept reply; null where the request is a new one. Throws when the key was for something else. */
  replay(request: KeyedRequest, nowMs: number): Reply | null {
    const { endpoint, body } = request;
    this.#forget(nowMs);
    const kept = this.#kept.get(placeOf(request));
    if (kept === undefined) return null;
    if (kept.endpoint !== endpoint) throw reused(`for ${kept.endpoint}`);
    if (kept.body !== body && this.#otherBody === 'refused') throw reused('with another body');
    return { ...kept.reply, headers: { ...kept.reply.headers, 'Idempotency-Replayed': 'true' } };
  }

  keep(request: KeyedRequest, reply: Reply, nowMs: number): void {
    if (reply.status >= 200 && reply.status < 300) {
      this.#kept.set(placeOf(request), { ...request, reply, keptAtMs: nowMs });
    }
  }

  #forget(nowMs: number): void {
    for (const [key, { keptAtMs }] of this.#kept) {
      if (nowMs - keptAtMs < HOUR_MS) return;
      this.#kept.delete(key);
    }
  }
}

const placeOf = ({ owner, key }: KeyedRequest): string => `${owner}\n${key}`;

function reused(how: string): AlloProblem {
  const message = `The idempotency key was used ${how}; take a new one.`;
  return new AlloProblem({ status: 409, code: 'IDEMPOTENCY_KEY_REUSE', message, param: 'Idempotency-Key' });
}
