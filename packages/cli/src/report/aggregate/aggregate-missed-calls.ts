import type { Aggregate } from './aggregate.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import { isMissed } from './is-missed.ts';
import { quantile } from './quantile.ts';

export interface MissedCalls {
  readonly total: number;
  /** With a voicemail. */
  readonly voicemails: number;
  /** Somebody called the number back, whether or not they were reached. */
  readonly calledBack: number;
  /** Somebody wrote to the number before anybody called. */
  readonly writtenBack: number;
  /** The caller tried again, and was answered before anybody called back. */
  readonly gotThrough: number;
  /** None of it up to the end of the report. */
  readonly stillUnanswered: number;
  /** Of numbers that were withheld, so that nobody can call back, or at a time that is not known. */
  readonly withheld: number;
  /** From the missed call's start to the start of the call back; null where nobody was called back. */
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  /** Calls back within a time, each counted in the shortest. */
  readonly withinSeconds: readonly { readonly seconds: number; readonly count: number }[];
  /** Callers who wait, the latest first. */
  readonly waiting: readonly WaitingCaller[];
}

export interface WaitingCaller {
  readonly number: string;
  readonly name: string | null;
  readonly calls: number;
  readonly lastCalledAtMs: number;
}

const limits = [900, 3_600, 14_400, 86_400, Number.POSITIVE_INFINITY];

interface OpenCaller {
  readonly number: string;
  name: string | null;
  readonly missedAtMs: number[];
}

/**
 * Who called in vain, and what came of it, over both systems: whoever was missed at one may be called back from the
 * other. Takes conversations in the order of their start, and keeps those callers only who still wait.
 */
export function aggregateMissedCalls(): Aggregate<MissedCalls> {
  const open = new Map<string, OpenCaller>();
  const responseSeconds: number[] = [];
  let total = 0;
  let voicemails = 0;
  let withheld = 0;
  const settled = { calledBack: 0, writtenBack: 0, gotThrough: 0 };

  function miss(facts: ConversationFacts): void {
    total += 1;
    if (facts.outcome === 'voicemail') voicemails += 1;
    const { key, number, name } = facts.contact;
    if (key === null || facts.startedAtMs === null) {
      withheld += 1;
      return;
    }
    const caller = open.get(key) ?? { number: number ?? key, name, missedAtMs: [] };
    caller.name = name ?? caller.name;
    caller.missedAtMs.push(facts.startedAtMs);
    open.set(key, caller);
  }

  return {
    add(facts) {
      if (isMissed(facts)) {
        miss(facts);
        return;
      }
      const { key } = facts.contact;
      const caller = key === null ? undefined : open.get(key);
      const response = responseOf(facts);
      if (key === null || caller === undefined || response === null || facts.startedAtMs === null) return;
      open.delete(key);
      settled[response] += caller.missedAtMs.length;
      if (response !== 'calledBack') return;
      for (const missedAtMs of caller.missedAtMs) {
        responseSeconds.push((facts.startedAtMs - missedAtMs) / 1000);
      }
    },
    result() {
      const sorted = responseSeconds.toSorted((left, right) => left - right);
      const waiting = [...open.values()]
        .map(({ number, name, missedAtMs }) => ({
          number,
          name,
          calls: missedAtMs.length,
          lastCalledAtMs: missedAtMs.reduce((left, right) => Math.max(left, right)),
        }))
        .sort((left, right) => right.lastCalledAtMs - left.lastCalledAtMs);
      return {
        total,
        voicemails,
        ...settled,
        stillUnanswered: waiting.reduce((sum, { calls }) => sum + calls, 0),
        withheld,
        medianSeconds: quantile(sorted, 0.5),
        p90Seconds: quantile(sorted, 0.9),
        withinSeconds: limits.map((seconds, index) => ({
          seconds,
          count: sorted.filter((value) => value <= seconds && value > (limits[index - 1] ?? -1)).length,
        })),
        waiting,
      };
    },
  };
}

function responseOf({
  medium,
  direction,
  outcome,
}: ConversationFacts): 'calledBack' | 'writtenBack' | 'gotThrough' | null {
  if (direction === 'outbound') {
    if (medium === 'call') return 'calledBack';
    return medium === 'message' ? 'writtenBack' : null;
  }
  const isTaken = outcome === 'answered' || outcome === 'transferred';
  return medium === 'call' && direction === 'inbound' && isTaken ? 'gotThrough' : null;
}
