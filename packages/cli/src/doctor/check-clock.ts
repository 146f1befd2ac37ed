import { formatDuration } from '../terminal/format.ts';
import { type Check, fail, ok, warn } from './check.ts';
import type { ObservedAnswer } from './observing-fetch.ts';

/** The `Date` of an answer has whole seconds, and time passes on its way. */
const tolerableMs = 30_000;
/** What both vendors' webhooks, and ours, allow between signing and receiving. */
const webhookToleranceMs = 300_000;

/** How far this machine's clock is from the provider's. */
export function checkClock(subject: string, { headers, sentAt, receivedAt }: ObservedAnswer): Check {
  const theirs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return ok(subject, 'the answer has no Date to compare with');
  // Whole seconds: half of one is the best guess for what was cut off.
  const skewMs = (sentAt + receivedAt) / 2 - (theirs + 500);
  const doubtMs = (receivedAt - sentAt) / 2 + 500;
  const off = `${formatDuration(Math.abs(skewMs) / 1000)} ${skewMs < 0 ? 'behind' : 'ahead of'} the provider's`;
  if (Math.abs(skewMs) <= tolerableMs + doubtMs) return ok(subject, "agrees with the provider's");
  const advice =
    'Set the clock by the network: timedatectl set-ntp true, or the date settings of the system.';
  return Math.abs(skewMs) <= webhookToleranceMs
    ? warn(subject, `this machine's clock is ${off}`, advice)
    : fail(subject, `this machine's clock is ${off}: true webhooks are refused as too old`, advice);
}
