import type { Priority } from '@callweave/transport';
import { backgroundEvery } from '@callweave/transport/pacing';
import { type PaceEvent, parsePaceEvent } from './pace-event.ts';
import type { RedisScripts } from './redis-scripts.ts';

/**
 * What all processes did with a lane of a key, in one order, kept in Redis. A turn is taken by writing it down, and that
 * only who has read everything before it can do: so two processes never take the same turn, and each knows all that it
 * needs to tell the next one by itself.
 */
export interface PaceLog {
  /**
   * Takes the turn at `at`, or now when that is past, if nothing was written since the last call, if it is no further away
   * than `leadMs`, and if nobody waits elsewhere who goes first.
   */
  take(turn: TurnRequest): Promise<TurnAnswer>;
  /** Writes down an answer, whatever was written before. */
  tell(event: string): Promise<void>;
}

export interface TurnRequest {
  readonly at: number;
  readonly leadMs: number;
  readonly priority: Priority;
  /** For how long others are to know who waits here, if this turn is not taken; 0 when nobody does. */
  readonly waitMs: Readonly<Record<Priority, number>>;
  /** The same, if it is taken. */
  readonly waitMsThen: Readonly<Record<Priority, number>>;
}

export interface TurnAnswer {
  /** Redis' clock, in milliseconds since 1970. */
  readonly now: number;
  /** When the turn is; null when it was not taken. */
  readonly takenAt: number | null;
  /** What was written since the last call, the turn itself included. */
  readonly events: readonly PaceEvent[];
  /** True when Redis has lost the log since the last call. */
  readonly wasLost: boolean;
}

/** More than a window of any API that we know holds, so that who comes later learns what the others know. */
const keptEvents = 256;
/** After so long without a request nothing that was learned is worth keeping. */
const keptMs = 86_400_000;

/**
 * Whose turn it is among processes is decided here, by what all of them wrote and not by what one of them has read: two
 * that had read different things could wait for each other.
 */
const takeScript = `
local log, origin, passed = KEYS[1], KEYS[2], KEYS[3]
local waiting = {live = KEYS[4], background = KEYS[5]}
local seenOrigin, seen, at, lead, priority, me = unpack(ARGV)
local kept, keptMs, backgroundEvery = ARGV[11], ARGV[12], tonumber(ARGV[13])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
redis.call('SET', origin, me .. ':' .. time[1] .. ':' .. time[2], 'NX')
redis.call('PEXPIRE', origin, keptMs)
local current = redis.call('GET', origin)
if current ~= seenOrigin then seen = '0-0' end
local events = redis.call('XRANGE', log, '(' .. seen, '+')
for _, set in pairs(waiting) do
  redis.call('ZREMRANGEBYSCORE', set, '-inf', now)
  redis.call('ZREM', set, me)
end
local due = tonumber(redis.call('GET', passed) or '0') >= backgroundEvery - 1 and 'background' or 'live'
local passes = priority == due or redis.call('ZCARD', waiting[due]) == 0
local waits = {live = ARGV[7], background = ARGV[8]}
local taken = ''
if #events == 0 and current == seenOrigin and at - now <= tonumber(lead) and passes then
  taken = string.format('%.3f', math.max(at, now))
  local event = string.format('["s",%s,"%s"]', taken, priority)
  local id = redis.call('XADD', log, 'MAXLEN', kept, '*', 'e', event)
  redis.call('PEXPIRE', log, keptMs)
  events = redis.call('XRANGE', log, id, id)
  waits = {live = ARGV[9], background = ARGV[10]}
  if priority == 'live' and (redis.call('ZCARD', waiting.background) > 0 or tonumber(waits.background) > 0) then
    redis.call('INCR', passed)
    redis.call('PEXPIRE', passed, keptMs)
  else
    redis.call('DEL', passed)
  end
end
for which, ms in pairs(waits) do
  if tonumber(ms) > 0 then
    redis.call('ZADD', waiting[which], now + ms, me)
    redis.call('PEXPIRE', waiting[which], keptMs)
  end
end
return {string.format('%.3f', now), current, taken, events}
`;

const tellScript = `
redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[2], '*', 'e', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
`;

/** @param name of the lane; no secret, since it stands in Redis. @param me who takes turns, unique to the process. */
export function createPaceLog(redis: RedisScripts, name: string, me: string): PaceLog {
  // In braces what a Redis Cluster places keys by: https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags
  const key = `callweave:pacer:{${name}}`;
  let origin = '';
  let lastId = '0-0';
  return {
    async take({ at, leadMs, priority, waitMs, waitMsThen }) {
      const answer = await redis.eval(
        takeScript,
        5,
        ...[`${key}:log`, `${key}:origin`, `${key}:passed`, `${key}:live`, `${key}:background`],
        ...[origin, lastId, at, leadMs, priority, me],
        ...[waitMs.live, waitMs.background, waitMsThen.live, waitMsThen.background],
        ...[keptEvents, keptMs, backgroundEvery],
      );
      const { now, currentOrigin, taken, entries } = parseAnswer(answer);
      const wasLost = origin !== '' && currentOrigin !== origin;
      lastId = entries.at(-1)?.id ?? (currentOrigin === origin ? lastId : '0-0');
      origin = currentOrigin;
      const events = entries.map(({ text }) => parsePaceEvent(text)).filter((event) => event !== null);
      return { now, takenAt: taken === '' ? null : Number(taken), events, wasLost };
    },
    async tell(event) {
      await redis.eval(tellScript, 1, `${key}:log`, event, keptEvents, keptMs);
    },
  };
}

interface ParsedAnswer {
  readonly now: number;
  readonly currentOrigin: string;
  readonly taken: string;
  readonly entries: readonly { readonly id: string; readonly text: string }[];
}

function parseAnswer(answer: unknown): ParsedAnswer {
  const [now, currentOrigin, taken, entries]: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (!Array.isArray(entries)) {
    throw new TypeError('Expected Redis to answer a pacer’s script with a list; it answered something else.');
  }
  return {
    now: Number(now),
    currentOrigin: String(currentOrigin),
    taken: String(taken),
    entries: entries.map(([id, [, text]]: [unknown, [unknown, unknown]]) => ({
      id: String(id),
      text: String(text),
    })),
  };
}
