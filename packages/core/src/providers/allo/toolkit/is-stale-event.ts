import { parseInstant } from '../../../time.ts';

/** What tells the order of events, as `readAlloWebhook` gives it. */
export interface EventOrder {
  readonly topic: string;
  /** When it was sent, ISO 8601; null when the body does not say. */
  readonly timestamp: string | null;
}

/** How far a call has come. */
const stages: Readonly<Record<string, number>> = {
  'call.received': 0,
  'call.triggered': 0,
  'call.answered': 1,
  'call.completed': 2,
};

/**
 * Whether an event tells less than what is stored of the same thing (the same call, the same contact): deliveries come
 * in no certain order, and an integrator saw a `call.triggered` 22 minutes after the `call.completed` of its call. Of a
 * call, what came later in its life wins, whenever it was sent; of anything else, what was sent later. What can't be
 * told is not stale, so that nothing is lost.
 * https://help.withallo.com/en/v2/api-reference/webhooks/best-practices
 *
 * @param stored the event that was stored last; null if there is none.
 *
 * @example
 * if (!isStaleEvent(event, await lastEventOf(callKey))) await store(callKey, event);
 */
export function isStaleEvent(event: EventOrder, stored: EventOrder | null): boolean {
  if (stored === null) return false;
  const stage = stages[event.topic];
  const storedStage = stages[stored.topic];
  if (stage !== undefined && storedStage !== undefined && stage !== storedStage) return stage < storedStage;
  const sent = parseInstant(event.timestamp);
  const storedSent = parseInstant(stored.timestamp);
  return sent !== null && storedSent !== null && sent.ms < storedSent.ms;
}
