import type { SpokenSpan } from './spoken-spans.ts';

/** A stretch of time, in whole milliseconds from the conversation's start. */
export interface Span {
  readonly startMs: number;
  /** After `startMs`, and not after the start of the next one. */
  readonly endMs: number;
}

interface FitOptions {
  /** The conversation's end; null where it is not known. */
  readonly endMs: number | null;
  /** How long one may be whose end is not told. */
  readonly maxMs: number;
}

/**
 * Gives every span an end. Those that begin at the same time get equal parts of the time until the next one. Spans
 * that are closer than milliseconds can tell are moved by as little as keeps them apart.
 */
export function fitSpans(spoken: readonly SpokenSpan[], { endMs, maxMs }: FitOptions): (SpokenSpan & Span)[] {
  const limitMs = isCredible(endMs, spoken) ? endMs : Number.POSITIVE_INFINITY;
  const fitted = groupsOf(spoken).flatMap((group, index, groups) => {
    const nextMs = groups[index + 1]?.[0]?.startMs ?? Number.POSITIVE_INFINITY;
    return sharedOut(group, Math.min(nextMs, limitMs), maxMs);
  });
  return pulledBack(pushedOn(fitted), limitMs);
}

/** An end that a turn begins after is none, and neither is one that leaves no time for all of them. */
function isCredible(endMs: number | null, spoken: readonly SpokenSpan[]): endMs is number {
  const lastMs = spoken.at(-1)?.startMs ?? 0;
  return endMs !== null && endMs > lastMs && endMs >= spoken.length;
}

function groupsOf(spoken: readonly SpokenSpan[]): SpokenSpan[][] {
  const groups: SpokenSpan[][] = [];
  for (const span of spoken) {
    const last = groups.at(-1);
    if (last?.[0]?.startMs === span.startMs) last.push(span);
    else groups.push([span]);
  }
  return groups;
}

function sharedOut(group: readonly SpokenSpan[], untilMs: number, maxMs: number): (SpokenSpan & Span)[] {
  const [first] = group;
  if (first === undefined) return [];
  const { startMs, toldEndMs } = first;
  const isTold = group.length === 1 && toldEndMs !== null && toldEndMs > startMs;
  const length = Math.min(untilMs - startMs, isTold ? toldEndMs - startMs : maxMs * group.length);
  const partEnd = (parts: number): number => startMs + Math.floor((length * parts) / group.length);
  return group.map((span, index) => ({ ...span, startMs: partEnd(index), endMs: partEnd(index + 1) }));
}

function pushedOn(spans: readonly (SpokenSpan & Span)[]): (SpokenSpan & Span)[] {
  let freeMs = 0;
  return spans.map((span) => {
    const startMs = Math.max(span.startMs, freeMs);
    freeMs = Math.max(span.endMs, startMs + 1);
    return { ...span, startMs, endMs: freeMs };
  });
}

function pulledBack(spans: readonly (SpokenSpan & Span)[], limitMs: number): (SpokenSpan & Span)[] {
  let freeMs = limitMs;
  return spans
    .toReversed()
    .map((span) => {
      const endMs = Math.min(span.endMs, freeMs);
      freeMs = Math.min(span.startMs, endMs - 1);
      return { ...span, startMs: freeMs, endMs };
    })
    .reverse();
}
