import { describe, expect, it } from 'vitest';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import { createTestClock } from './create-test-clock.ts';

const START = Date.UTC(2026, 10, 1);

describe('createTestClock', () => {
  it('stands where it is put, by default at the beginning of November 2026', () => {
    expect(createTestClock().now()).toBe(START);
    expect(createTestClock({ at: '2026-11-01T01:00:00+02:00' }).now()).toBe(START - 3_600_000);
    expect(createTestClock({ at: 5 }).now()).toBe(5);
  });

  it('wakes sleepers in the order of their times, each at its own time', async () => {
    const { now, sleep, advance } = createTestClock({ at: 0 });
    const woken: [string, number][] = [];
    const sleepFor = (name: string, durationMs: number): Promise<unknown> =>
      sleep(durationMs).then(() => woken.push([name, now()]));
    void sleepFor('late', 300);
    void sleepFor('early', 100);
    void sleepFor('same', 100);
    void sleepFor('never', 301);
    await advance(300);
    expect(woken).toEqual([
      ['early', 100],
      ['same', 100],
      ['late', 300],
    ]);
    expect(now()).toBe(300);
  });

  it('lets who wakes up sleep again on the way', async () => {
    const { now, sleep, advance } = createTestClock({ at: 0 });
    const times: number[] = [];
    const tick = async (): Promise<void> => {
      for (let count = 0; count < 5; count += 1) {
        await sleep(1_000);
        times.push(now());
      }
    };
    const ticking = tick();
    await advance(3_500);
    expect(times).toEqual([1_000, 2_000, 3_000]);
    await advance(1_500);
    await ticking;
    expect(times).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  });

  it('stands still while tracked work goes on, however many turns that takes', async () => {
    const { now, sleep, advance, track } = createTestClock({ at: 0 });
    let workedAt: number | null = null;
    const work = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      workedAt = now();
    };
    const working = sleep(100).then(() => track(work()));
    await advance(1_000);
    await working;
    expect(workedAt).toBe(100);
  });

  it('goes on past work that does not end', async () => {
    const { now, advance, track } = createTestClock({ at: 0, patienceMs: 10 });
    void track(new Promise(() => undefined));
    await advance(50);
    await advance(50);
    expect(now()).toBe(100);
  });

  it('makes one move after the other', async () => {
    const { now, sleep, advance } = createTestClock({ at: 0 });
    const times: number[] = [];
    void sleep(150).then(() => times.push(now()));
    await Promise.all([advance(100), advance(100)]);
    expect([times, now()]).toEqual([[150], 200]);
  });

  it('moves to a time, and never back; a move that failed does not hinder the next', async () => {
    const { now, moveTo, advance } = createTestClock();
    await moveTo('2026-11-02T00:00:00Z');
    expect(now()).toBe(START + 86_400_000);
    await expect(moveTo(START)).rejects.toThrow(
      'Option "time": expected a time that is not before 2026-11-02T00:00:00.000Z, received 1793491200000',
    );
    await advance(1);
    expect(now()).toBe(START + 86_400_001);
  });

  it('ends a sleep with the reason of its signal', async () => {
    const { sleep, advance } = createTestClock();
    const controller = new AbortController();
    const asleep = sleep(1_000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(asleep).rejects.toThrow('enough');
    await expect(sleep(1_000, controller.signal)).rejects.toThrow('enough');
    await advance(5_000);
  });

  it('does not wait where there is nothing to wait for', async () => {
    await createTestClock().sleep(0);
    await createTestClock().sleep(-5);
  });

  it.each([
    [() => createTestClock({ at: 'noon' }), 'Option "at": expected an ISO 8601 time with an offset'],
    [
      () => createTestClock({ at: Number.NaN }),
      'Option "at": expected milliseconds since 1970 or an ISO 8601',
    ],
    [() => createTestClock({ patienceMs: -1 }), 'Option "patienceMs": expected a whole number of at least 0'],
  ])('says what it expected', (create, message) => {
    expect(create).toThrow(SimulatorOptionError);
    expect(create).toThrow(message);
  });

  it('wants whole milliseconds forward', async () => {
    await expect(createTestClock().advance(-1)).rejects.toThrow(
      'Option "durationMs": expected a whole number of at least 0, received -1',
    );
  });
});
