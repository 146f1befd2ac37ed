import { describe, expect, it } from 'vitest';
import type { MovableClock, WebhookFault } from '../../src/index.ts';
import { fakeClock, startAllo } from '../started.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const START = Date.UTC(2026, 10, 1, 12);
const MINUTE = 60_000;

/** What arrived, and how many milliseconds after the beginning. */
async function start(): Promise<{
  clock: MovableClock;
  receiver: Receiver;
  arrived: () => string[];
  emit: (...topics: string[]) => Promise<void>;
  inject: (fault: WebhookFault) => () => void;
  states: () => string[];
}> {
  const clock = fakeClock(START);
  const arrivedMs: number[] = [];
  const receiver = await startReceiver(() => {
    arrivedMs.push(clock.now() - START);
    return 204;
  });
  const { simulator } = await startAllo({ clock });
  simulator.webhooks.add({ url: receiver.url });
  return {
    clock,
    receiver,
    arrived: () =>
      receiver.received.map(({ body }, index) => `${JSON.parse(body).topic} ${arrivedMs[index]}`),
    emit: async (...topics) => {
      for (const topic of topics) await simulator.emit({ topic });
    },
    inject: simulator.webhooks.inject,
    states: () => simulator.deliveries.map(({ topic, state }) => `${topic} ${state}`),
  };
}

describe('webhooks on demand', () => {
  it('late: after what happened later', async () => {
    const { clock, inject, emit, arrived } = await start();
    inject({ kind: 'late', delayMs: 22 * MINUTE, topic: 'call.triggered' });
    await emit('call.triggered', 'call.completed');
    await clock.advance(30 * MINUTE);
    expect(arrived()).toEqual(['call.completed 0', `call.triggered ${22 * MINUTE}`]);
  });

  it('twice: with one id, also if the first was received', async () => {
    const { clock, inject, emit, arrived, receiver } = await start();
    inject({ kind: 'twice', delayMs: 3_000 });
    await emit('tag.added', 'sms.sent');
    await clock.advance(MINUTE);
    expect(arrived()).toEqual(['tag.added 0', 'sms.sent 0', 'tag.added 3000']);
    const [first, , second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
  });

  it('out of order: after the next one, or after a while if none comes', async () => {
    const { clock, inject, emit, arrived } = await start();
    inject({ kind: 'out-of-order', topic: 'call.received' });
    inject({ kind: 'out-of-order', topic: 'sms.received', atMostMs: 5_000 });
    await emit('call.received', 'call.answered');
    await clock.advance(0);
    expect(arrived()).toEqual(['call.answered 0', 'call.received 0']);
    await emit('sms.received');
    await clock.advance(MINUTE);
    expect(arrived().at(-1)).toBe('sms.received 5000');
  });

  it('never: and says so', async () => {
    const { clock, inject, emit, arrived, states } = await start();
    inject({ kind: 'never', topic: ['call.completed', 'sms.sent'], times: 2 });
    await emit('call.completed', 'call.received', 'sms.sent', 'call.completed');
    await clock.advance(MINUTE);
    expect(arrived()).toEqual(['call.received 0', 'call.completed 0']);
    expect(states()).toEqual([
      'call.completed withheld',
      'call.received delivered',
      'sms.sent withheld',
      'call.completed delivered',
    ]);
  });

  it('by a rate: the same ones for the same seed', async () => {
    const lost = async (seed: number): Promise<string[]> => {
      const { inject, emit, states } = await start();
      inject({ kind: 'never', rate: 0.3, seed });
      await emit(...Array.from({ length: 40 }, (_, index) => `topic.${index}`));
      return states().filter((state) => state.endsWith('withheld'));
    };
    const [one, again, other] = [await lost(1), await lost(1), await lost(2)];
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
    expect(one.length).toBeGreaterThan(4);
    expect(one.length).toBeLessThan(24);
  });

  it('by a script, as a list or as a function', async () => {
    const { clock, inject, emit, states, arrived } = await start();
    inject({ script: ['ok', 'never', { kind: 'late', delayMs: 10 }] });
    await emit('a', 'b', 'c', 'd');
    const takeBack = inject({
      script: ({ topic }, index) => (topic === 'f' || index === 2 ? 'never' : 'ok'),
    });
    await emit('e', 'f', 'g', 'h');
    takeBack();
    await emit('f');
    await clock.advance(10);
    expect(states().filter((state) => state.endsWith('withheld'))).toEqual([
      'b withheld',
      'f withheld',
      'g withheld',
    ]);
    expect(arrived().at(-1)).toBe('c 10');
  });

  it.each([
    [{ kind: 'lost' }, 'Option "fault.kind": expected "late" or "twice" or "out-of-order" or "never"'],
    [{ kind: 'late' }, 'Option "fault.delayMs": expected a whole number of at least 0, received undefined'],
    [{ kind: 'never', rate: 2 }, 'Option "fault.rate": expected a number above 0 and at most 1, received 2'],
    [{ kind: 'never', delayMs: 2 }, 'Option "fault.delayMs": expected one of kind, topic, endpointId'],
    [{ script: [] }, 'Option "fault.script": expected an array of at least one step, or a function'],
    [{ script: ['lost'] }, 'Option "fault.script[0].kind": expected "late" or "twice"'],
  ])('says what it expected of %j', async (fault, message) => {
    const { inject } = await start();
    expect(() => inject(fault as WebhookFault)).toThrow(message);
  });
});
