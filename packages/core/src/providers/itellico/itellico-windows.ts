import type { paths } from '@callweave/itellico-client';
import type { TimeRange } from '../../time-range.ts';

type Query = NonNullable<paths['/v1/accounts/{account_id}/conversations']['get']['parameters']['query']>;

/** A part of the list: whose conversations, created when, of which type. */
export interface ItellicoWindow {
  readonly accountId: string;
  readonly created: TimeRange;
  readonly filters: Pick<Query, 'agent_id' | 'direction' | 'type'>;
}

/** The filter is on when a row was created, which is not told: rows may be made a little before or after the start. */
const createdMarginMs = 3_600_000;
/** No window is split below this. */
const smallestWindowMs = 1;
/** Before this there was no itellico; the beginning of a window that has none. */
const beginningMs = Date.UTC(2020, 0, 1);
/** How far the vendor's clock may be ahead of ours, and how long a list may take; the end of a window that has none. */
const aheadMs = 86_400_000;

export function createdRangeOf({ sinceMs, untilMs }: TimeRange): TimeRange {
  return {
    sinceMs: sinceMs === null ? null : sinceMs - createdMarginMs,
    untilMs: untilMs === null ? null : untilMs + createdMarginMs,
  };
}

/** Before which start everything was given once what was created until the end of a window is read. */
export function completeBeforeOf({ created: { untilMs } }: ItellicoWindow): string | null {
  return untilMs === null ? null : new Date(untilMs - createdMarginMs).toISOString();
}

/** Even parts without a gap, or null when the window is as small as it gets. */
export function splitItellicoWindow(
  window: ItellicoWindow,
  nowMs: number,
  partCount: number,
): ItellicoWindow[] | null {
  const { sinceMs, untilMs } = window.created;
  const from = sinceMs ?? beginningMs;
  const to = untilMs ?? nowMs + aheadMs;
  const count = Math.min(partCount, Math.floor((to - from) / smallestWindowMs));
  if (count < 2) return null;
  const borders = Array.from({ length: count - 1 }, (_, index) =>
    Math.floor(from + ((to - from) * (index + 1)) / count),
  );
  // The outer ends stay as open as they were.
  const ends = [sinceMs, ...borders, untilMs];
  return ends.slice(1).map((end, index) => ({
    ...window,
    created: { sinceMs: ends[index] ?? null, untilMs: end },
  }));
}

export function listFilterOf({ created: { sinceMs, untilMs }, filters }: ItellicoWindow): Query {
  return {
    ...filters,
    ...(sinceMs === null ? undefined : { created_after: new Date(sinceMs).toISOString() }),
    ...(untilMs === null ? undefined : { created_before: new Date(untilMs).toISOString() }),
  };
}

export function itellicoTimeOf({ created: { sinceMs, untilMs } }: ItellicoWindow): {
  since: string | null;
  until: string | null;
} {
  return {
    since: sinceMs === null ? null : new Date(sinceMs).toISOString(),
    until: untilMs === null ? null : new Date(untilMs).toISOString(),
  };
}
