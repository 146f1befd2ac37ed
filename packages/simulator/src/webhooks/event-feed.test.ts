import { describe, expect, it } from 'vitest';
import { createTestClock } from '../clock/create-test-clock.ts';
import { EventFeed } from './event-feed.ts';
import type { SimulatorEvent } from './simulator-event.ts';

const event = (id: string, occurredAtMs: number): SimulatorEvent => ({
  id,
  topic: 'call.completed',
  occurredAtMs,
  data: {},
  scope: null,
});

/** A feed of a world whose events the test adds, known before they happen or only then. */
function start({
  isForetold = true,
  isWanted = () => true,
}: {
  isForetold?: boolean;
  isWanted?: () => boolean;
} = {}) {
  const clock = createTestClock({ at: 1_000_000 });
  const world: SimulatorEvent[] = [];
  const told: string[] = [];
  const closing = new AbortController();
  const feed = new EventFeed({
    clock,
    signal: closing.signal,
    track: clock.track,
    isWanted,
    eventsBetween: (afterMs, untilMs) =>
      world
        .filter(({ occurredAtMs }) => occurredAtMs > afterMs && occurredAtMs <= untilMs)
        .filter(({ occurredAtMs }) => isForetold || occurredAtMs <= clock.now())
        .sort((a, b) => a.occurredAtMs - b.occurredAtMs),
    dispatch: async ({ id }) => told.push(`${id} ${clock.now() - 1_000_000}`),
  });
  return { clock, world, told, feed, closing };
}

describe('EventFeed', () => {
  it('tells of each event once, at its time', async () => {
    const { clock, world, told, feed } = start();
    world.push(event('later', 1_000_000 + 7_200_000), event('soon', 1_000_000 + 1_500));
    feed.wake();
    await clock.advance(1_499);
    expect(told).toEqual([]);
    await clock.advance(86_400_000);
    expect(told).toEqual(['soon 1500', 'later 7200000']);
  });

  it('tells of what nobody foretold within a minute', async () => {
    const { clock, world, told, feed } = start({ isForetold: false });
    world.push(event('a', 1_000_000 + 5_000), event('b', 1_000_000 + 200_000));
    feed.wake();
    await clock.advance(300_000);
    expect(told).toEqual(['a 60000', 'b 240000']);
  });

  it('tells at once of what a request made happen, though the clock stands', async () => {
    const { clock, world, told, feed } = start();
    feed.wake();
    await clock.advance(10_000);
    world.push(event('now', 1_010_000));
    feed.wake();
    await clock.advance(0);
    world.push(event('now too', 1_010_000), event('rounded down', 1_009_000));
    feed.wake();
    feed.wake();
    await clock.advance(0);
    expect(told).toEqual(['now 10000', 'rounded down 10000', 'now too 10000']);
  });

  it('does not tell of what was before anybody wanted to know', async () => {
    let isWanted = false;
    const { clock, world, told, feed } = start({ isWanted: () => isWanted });
    world.push(event('before', 1_000_000 + 5));
    feed.wake();
    await clock.advance(10);
    isWanted = true;
    feed.wake();
    world.push(event('after', 1_000_000 + 20));
    await clock.advance(10);
    expect(told).toEqual(['after 20']);
  });

  it('ends when the simulator closes', async () => {
    const { clock, world, told, feed, closing } = start();
    world.push(event('soon', 1_000_000 + 1_500));
    feed.wake();
    closing.abort();
    await clock.advance(10_000);
    feed.wake();
    await clock.advance(10_000);
    expect(told).toEqual([]);
  });
});
