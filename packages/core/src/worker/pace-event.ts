import type { Observation, Priority } from '@callweave/transport';

/** What happened to a lane's limit, in any process. Times are milliseconds of Redis' clock. */
export type PaceEvent = SentEvent | AnsweredEvent;

export interface SentEvent {
  readonly type: 'sent';
  readonly at: number;
  readonly priority: Priority;
}

export interface AnsweredEvent {
  readonly type: 'answered';
  readonly sentAt: number;
  readonly observation: Observation;
}

/** The headers that tell of a limit; nothing else of an answer leaves the process. */
const toldBy = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'] as const;

/** As `pace-log.ts` writes the other kind of event: a JSON array that begins with the kind. */
export function formatAnswer(sentAt: number, observation: Observation): string {
  const { receivedAt, status, headers, retryAfterMs } = observation;
  return JSON.stringify([
    'a',
    sentAt,
    receivedAt,
    status,
    retryAfterMs,
    ...toldBy.map((name) => headers.get(name)),
  ]);
}

/** Null for what a later release may have written. */
export function parsePaceEvent(text: string): PaceEvent | null {
  const [type, at, ...rest]: readonly unknown[] = JSON.parse(text);
  if (typeof at !== 'number') return null;
  if (type === 's') return { type: 'sent', at, priority: rest[0] === 'background' ? 'background' : 'live' };
  if (type !== 'a') return null;
  const [receivedAt, status, retryAfterMs, ...told] = rest;
  const headers = new Headers();
  for (const [index, name] of toldBy.entries()) {
    const value = told[index];
    if (typeof value === 'string') headers.set(name, value);
  }
  return {
    type: 'answered',
    sentAt: at,
    observation: {
      receivedAt: Number(receivedAt),
      status: Number(status),
      headers,
      retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null,
    },
  };
}
