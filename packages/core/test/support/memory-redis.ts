import type { Priority } from '@callweave/transport';
import type { VirtualClock } from '@callweave/transport/testing';
import { type PaceEvent, parsePaceEvent } from '../../src/worker/pace-event.ts';
import type { PaceLog } from '../../src/worker/pace-log.ts';

/** What the scripts of `pace-log.ts` do in Redis, on a clock of the test's, with a server that can be gone. */
export interface MemoryRedis {
  /** @param random how long each way takes comes of it. */
  logFor(me: string, random: () => number): PaceLog;
  /** Every turn that was taken. */
  readonly turns: readonly { readonly me: string; readonly priority: Priority; readonly at: number }[];
  isGone: boolean;
  /** Forgets everything, as a restart without a disk does. */
  lose(): void;
}

export function createMemoryRedis(
  clock: VirtualClock,
  { clockAheadMs = 0, wayMs = 2 }: { readonly clockAheadMs?: number; readonly wayMs?: number } = {},
): MemoryRedis {
  let origin = 1;
  /** Live turns that were taken while background requests waited. */
  let passed = 0;
  let events: PaceEvent[] = [];
  const until = { live: new Map<string, number>(), background: new Map<string, number>() };
  const turns: { me: string; priority: Priority; at: number }[] = [];
  const redis: MemoryRedis = {
    turns,
    isGone: false,
    lose() {
      origin += 1;
      events = [];
      passed = 0;
      until.live.clear();
      until.background.clear();
    },
    logFor(me, random) {
      let seenOrigin = 0;
      let seen = 0;
      const travel = async (): Promise<void> => {
        await clock.sleep(random() * wayMs);
        if (redis.isGone) throw new Error('connect ECONNREFUSED');
      };
      return {
        async take({ at, leadMs, priority, waitMs, waitMsThen }) {
          await travel();
          const now = clock.now() + clockAheadMs;
          const isKnown = seenOrigin === origin;
          const news = events.slice(isKnown ? seen : 0);
          for (const waiting of [until.live, until.background]) {
            for (const [who, time] of waiting) if (time <= now || who === me) waiting.delete(who);
          }
          let takenAt: number | null = null;
          const due = passed >= 4 ? 'background' : 'live';
          const passes = priority === due || until[due].size === 0;
          if (isKnown && news.length === 0 && at - now <= leadMs && passes) {
            takenAt = Math.max(at, now);
            events.push({ type: 'sent', at: takenAt, priority });
            turns.push({ me, priority, at: takenAt });
            const isPassing = priority === 'live' && (until.background.size > 0 || waitMsThen.background > 0);
            passed = isPassing ? passed + 1 : 0;
          }
          const waits = takenAt === null ? waitMs : waitMsThen;
          if (waits.live > 0) until.live.set(me, now + waits.live);
          if (waits.background > 0) until.background.set(me, now + waits.background);
          const wasLost = seenOrigin !== 0 && !isKnown;
          const answer = { now, takenAt, events: takenAt === null ? news : events.slice(-1), wasLost };
          seenOrigin = origin;
          seen = events.length;
          await travel();
          return answer;
        },
        async tell(text) {
          await travel();
          const event = parsePaceEvent(text);
          if (event !== null) events.push(event);
        },
      };
    },
  };
  return redis;
}
