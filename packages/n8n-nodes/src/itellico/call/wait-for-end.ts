import type { Call, ItellicoClient } from '@callweave/itellico-client';
import { defaultPlatform } from '../../platform.ts';

export interface WaitForEndOptions {
  readonly accountId: string;
  readonly callId: string;
  readonly maxWaitMs: number;
  readonly signal: AbortSignal | undefined;
}

/** At first often, for a call that nobody answers ends soon; then less, for the sake of the rate limit. */
const firstPauseMs = 2_000;
const longestPauseMs = 15_000;

/** The vendor's pages call a call that runs `in_progress` in one place and `active` in another. */
const runningStatuses: ReadonlySet<string> = new Set(['in_progress', 'active']);

/** Asks for the call until it has ended, or the time is up: then it is given as it is. */
export async function waitForEnd(
  client: ItellicoClient,
  { accountId, callId, maxWaitMs, signal }: WaitForEndOptions,
): Promise<Call> {
  const deadlineMs = defaultPlatform.now() + maxWaitMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
    const { data: call } = await client.GET('/v1/accounts/{account_id}/calls/{call_id}', {
      params: { path: { account_id: accountId, call_id: callId } },
      ...(signal === undefined ? undefined : { signal }),
    });
    const leftMs = deadlineMs - defaultPlatform.now();
    if (hasEnded(call) || leftMs <= 0) return call;
    await defaultPlatform.sleep(Math.min(pauseMs, leftMs), signal);
  }
}

function hasEnded({ status, ended_at }: Call): boolean {
  return Boolean(ended_at) || !runningStatuses.has(status.toLowerCase());
}
