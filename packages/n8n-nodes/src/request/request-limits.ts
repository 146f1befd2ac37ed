import type { IExecuteFunctions } from 'n8n-workflow';
import { recordOf } from '../execution/parameter-values.ts';

/** How long requests may take, in milliseconds. */
export interface RequestLimits {
  /** For each answer. */
  readonly attemptTimeoutMs: number;
  /** For a request with its repetitions, and the pauses that the API asks for. */
  readonly totalTimeoutMs: number;
}

/** A batch of 100 long transcripts is slow to come; n8n itself would wait for 300 seconds. */
const defaultTimeoutSeconds = 60;
/** Time for a few repetitions, and for the pauses between them. */
const totalTimeouts = 5;

export const defaultRequestLimits: RequestLimits = {
  attemptTimeoutMs: defaultTimeoutSeconds * 1000,
  totalTimeoutMs: defaultTimeoutSeconds * totalTimeouts * 1000,
};

/** One client serves all items, so these options admit no expression and are the same for all of them. */
export function readRequestLimits(context: IExecuteFunctions): RequestLimits {
  const { timeoutSeconds, maxWaitSeconds } = recordOf(context.getNodeParameter('options', 0, {}));
  const attempt = secondsOf(timeoutSeconds) ?? defaultTimeoutSeconds;
  const total = secondsOf(maxWaitSeconds) ?? attempt * totalTimeouts;
  return { attemptTimeoutMs: Math.min(attempt, total) * 1000, totalTimeoutMs: total * 1000 };
}

function secondsOf(value: unknown): number | undefined {
  const seconds = Number(value);
  return seconds > 0 ? seconds : undefined;
}
