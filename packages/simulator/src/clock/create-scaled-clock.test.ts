import { describe, expect, it } from 'vitest';
import { createScaledClock } from './create-scaled-clock.ts';
import { createTestClock } from './create-test-clock.ts';

/** A scaled clock that runs by a clock which the test moves. */
function scaled(speed: number, at?: string) {
  const real = createTestClock({ at: 1_000_000 });
  return { real, clock: createScaledClock({ speed, clock: real, ...(at !== undefined && { at }) }) };
}

describe('createScaledClock', () => {
  it('runs so many times as fast, from the time it is given or from the real one', async () => {
    const { real, clock } = scaled(60, '2026-11-01T00:00:00Z');
    await real.advance(2_000);
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-01T00:02:00.000Z');
    expect(scaled(60).clock.now()).toBe(1_000_000);
  });

  it('sleeps so many times as short', async () => {
    const { real, clock } = scaled(60);
    const wokenAt = clock.sleep(60_000).then(() => real.now());
    await real.advance(5_000);
    expect(await wokenAt).toBe(1_001_000);
  });

  it('runs slower as well', async () => {
    const { real, clock } = scaled(0.5);
    const wokenAt = clock.sleep(1_000).then(() => real.now());
    await real.advance(5_000);
    expect(await wokenAt).toBe(1_002_000);
  });

  it('wakes by a jump who was to sleep until then, and lets the others sleep on', async () => {
    const { real, clock } = scaled(10);
    const woken: string[] = [];
    void clock.sleep(1_000).then(() => woken.push('short'));
    void clock.sleep(100_000).then(() => woken.push('long'));
    await clock.advance(50_000);
    expect([woken, clock.now()]).toEqual([['short'], 1_050_000]);
    await clock.moveTo(1_100_000);
    expect(woken).toEqual(['short', 'long']);
    await expect(clock.moveTo(1_000_000)).rejects.toThrow('expected a time that is not before');
    expect(real.now()).toBe(1_000_000);
  });

  it('ends a sleep with the reason of its signal', async () => {
    const { clock } = scaled(10);
    const controller = new AbortController();
    const asleep = clock.sleep(1_000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(asleep).rejects.toThrow('enough');
    await expect(clock.sleep(1, controller.signal)).rejects.toThrow('enough');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('does not run %d times as fast', (speed) => {
    expect(() => createScaledClock({ speed })).toThrow('Option "speed": expected a number above 0');
  });
});
