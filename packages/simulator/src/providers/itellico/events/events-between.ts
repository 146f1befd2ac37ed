import type { SimulatorEvent } from '../../../webhooks/simulator-event.ts';
import type { ItellicoWorld } from '../world.ts';
import { conversationEvents } from './conversation-events.ts';

/** What happened after the one instant and until the other, in order; looks only at who can have lived then. */
export function eventsBetween(
  world: ItellicoWorld,
  afterMs: number,
  untilMs: number,
): readonly SimulatorEvent[] {
  const { content, placedCalls, erased } = world;
  const events: SimulatorEvent[] = [];
  const end = content.firstStartingAtOrAfter(untilMs + 1);
  for (let index = content.firstCreatedAtOrAfter(afterMs - content.longestLifeMs); index < end; index += 1) {
    const facts = content.at(index);
    if (erased.has(facts.id)) continue;
    const { startMs, endMs, analysedMs } = facts.life;
    const isInside = (timeMs: number): boolean => timeMs > afterMs && timeMs <= untilMs;
    if ([startMs, endMs, analysedMs].some(isInside)) events.push(...conversationEvents(world, facts));
  }
  events.push(
    ...placedCalls.all
      .filter(({ id }) => !erased.has(id))
      .flatMap((facts) => conversationEvents(world, facts)),
  );
  return events
    .filter(({ occurredAtMs }) => occurredAtMs > afterMs && occurredAtMs <= untilMs)
    .sort((left, right) => left.occurredAtMs - right.occurredAtMs);
}
