import { ApiError } from '@callweave/allo-client';

/** Whether an append was refused because the queue is full. */
export function isQueueLimit(error: unknown): error is ApiError {
  return ApiError.isInstance(error) && error.code === 'DIALING_QUEUE_LIMIT_REACHED';
}

/** Allo's message names the limit; its own words are all that tells 1,000 from 25,000. */
export function queueLimitIn({ reason }: ApiError): number | null {
  const words = /\d{1,3}(?:[ ,.']\d{3})+|\d{3,}/.exec(reason.replace(/^status \d+/, ''))?.[0];
  return words === undefined ? null : Number(words.replace(/\D/g, ''));
}
