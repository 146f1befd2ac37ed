import type { ConversationFacts } from '../conversations/conversation-facts.ts';
import { hasEnded, hasStarted, type Moment } from '../conversations/conversation-state.ts';
import type { ItellicoWorld } from '../world.ts';
import type { Granularity, ZonedTime } from './zoned-buckets.ts';

export interface UsageQuery {
  readonly accountIds: ReadonlySet<string>;
  /** In milliseconds, included. */
  readonly startMs: number;
  /** In milliseconds, not included. */
  readonly endMs: number;
  readonly granularity: Granularity;
  readonly groupBy: readonly string[];
  readonly zone: ZonedTime;
}

interface UsageValue {
  seconds: number;
  conversations: number;
  readonly dimensions: Readonly<Record<string, string>> | null;
}

export interface UsageBucket {
  readonly ts: string;
  readonly values: readonly Readonly<UsageValue>[];
}

const DIMENSIONS: Readonly<Record<string, (facts: ConversationFacts) => string>> = {
  agent: ({ agentId }) => agentId,
  subaccount: ({ accountId }) => accountId,
  type: ({ type }) => type,
};

/** Completed conversations by the bucket that they started in, the oldest first; the empty buckets too. */
export function* usageOf(world: ItellicoWorld, query: UsageQuery): Iterable<UsageBucket> {
  const { startMs, endMs, granularity, zone } = query;
  const moment = world.moment();
  let fromMs = zone.bucketStart(startMs, granularity);
  while (fromMs < endMs) {
    const nextMs = zone.nextBucketStart(fromMs, granularity);
    const values = new Map<string, UsageValue>();
    for (const facts of startedBetween(world, Math.max(startMs, fromMs), Math.min(endMs, nextMs), moment)) {
      if (query.accountIds.has(facts.accountId) && !world.erased.has(facts.id))
        add(values, facts, query.groupBy, moment);
    }
    yield { ts: zone.iso(fromMs), values: [...values.values()] };
    fromMs = nextMs;
  }
}

function add(
  values: Map<string, UsageValue>,
  facts: ConversationFacts,
  groupBy: readonly string[],
  moment: Moment,
): void {
  if (facts.ending !== 'completed' || !hasEnded(facts, moment)) return;
  const dimensions = Object.fromEntries(groupBy.map((name) => [name, DIMENSIONS[name]?.(facts) ?? '']));
  const key = JSON.stringify(dimensions);
  const value = values.get(key) ?? {
    seconds: 0,
    conversations: 0,
    dimensions: groupBy.length === 0 ? null : dimensions,
  };
  value.seconds += Math.round((facts.life.endMs - facts.life.startMs) / 1000);
  value.conversations += 1;
  values.set(key, value);
}

function* startedBetween(
  { content, placedCalls }: ItellicoWorld,
  fromMs: number,
  untilMs: number,
  moment: Moment,
): Iterable<ConversationFacts> {
  const end = content.firstStartingAtOrAfter(Math.min(untilMs, moment.nowMs + 1));
  for (let index = content.firstStartingAtOrAfter(fromMs); index < end; index += 1) yield content.at(index);
  yield* placedCalls.all.filter(
    (facts) => facts.life.startMs >= fromMs && facts.life.startMs < untilMs && hasStarted(facts, moment),
  );
}
