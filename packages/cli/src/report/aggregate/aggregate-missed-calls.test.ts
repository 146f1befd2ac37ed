import { describe, expect, it } from 'vitest';
import { aggregated } from '../../../test/support/aggregated.ts';
import { customer, storedConversation } from '../../../test/support/stored-conversation.ts';
import { aggregateMissedCalls } from './aggregate-missed-calls.ts';
import { quantile } from './quantile.ts';

const at = (time: string): string => `2026-04-01T${time}.000Z`;
const from = (number: string | null, name: string | null = null) => ({
  participants: [customer(number, name)],
});
const missed = (time: string, number: string | null, name: string | null = null) =>
  storedConversation({ ...from(number, name), startedAt: at(time), outcome: 'unanswered' });
const calledBack = (time: string, number: string) =>
  storedConversation({ ...from(number), startedAt: at(time), direction: 'outbound', outcome: 'unanswered' });

const anna = '+12025550101';
const ben = '+12025550102';
const carla = '+12025550103';

describe('aggregateMissedCalls', () => {
  it('tells how fast callers were called back', () => {
    const { withinSeconds, waiting, ...figures } = aggregated(aggregateMissedCalls(), [
      missed('08:00:00', anna),
      missed('08:05:00', ben),
      storedConversation({ ...from(carla), startedAt: at('08:06:00'), outcome: 'voicemail' }),
      calledBack('08:10:00', anna), // after 10 minutes
      calledBack('08:25:00', ben), // after 20 minutes
      calledBack('10:06:00', carla), // after 2 hours
      calledBack('11:00:00', anna), // nobody waits for it
    ]);
    expect(figures).toEqual({
      total: 3,
      voicemails: 1,
      calledBack: 3,
      writtenBack: 0,
      gotThrough: 0,
      stillUnanswered: 0,
      withheld: 0,
      medianSeconds: 1_200,
      // Of 600, 1,200 and 7,200: four fifths of the way from the second to the third.
      p90Seconds: 6_000,
    });
    expect(withinSeconds.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0]);
    expect(waiting).toEqual([]);
  });

  it('tells a call back from a message and from a caller who tried again', () => {
    expect(
      aggregated(aggregateMissedCalls(), [
        missed('08:00:00', anna),
        missed('08:01:00', ben),
        storedConversation({
          ...from(anna),
          startedAt: at('08:02:00'),
          channel: 'sms',
          direction: 'outbound',
        }),
        storedConversation({ ...from(ben), startedAt: at('08:03:00') }),
        calledBack('08:04:00', anna),
      ]),
    ).toMatchObject({
      calledBack: 0,
      writtenBack: 1,
      gotThrough: 1,
      stillUnanswered: 0,
      medianSeconds: null,
    });
  });

  it('keeps those who wait, the latest first, with every call of theirs', () => {
    expect(
      aggregated(aggregateMissedCalls(), [
        missed('08:00:00', anna),
        missed('08:30:00', anna, 'Anna Example'),
        missed('09:00:00', ben),
        missed('09:30:00', carla),
        calledBack('09:40:00', carla),
        // What they write does not settle it.
        storedConversation({ ...from(ben), startedAt: at('10:00:00'), channel: 'sms' }),
      ]),
    ).toMatchObject({
      total: 4,
      calledBack: 1,
      stillUnanswered: 3,
      waiting: [
        { number: ben, name: null, calls: 1, lastCalledAtMs: Date.parse(at('09:00:00')) },
        { number: anna, name: 'Anna Example', calls: 2, lastCalledAtMs: Date.parse(at('08:30:00')) },
      ],
    });
  });

  it('counts each missed call of a caller who was called back once', () => {
    expect(
      aggregated(aggregateMissedCalls(), [
        missed('08:00:00', anna),
        missed('08:10:00', anna),
        calledBack('08:20:00', anna),
      ]),
    ).toMatchObject({ calledBack: 2, medianSeconds: 900 });
  });

  it('expects nobody to call a withheld number back', () => {
    expect(
      aggregated(aggregateMissedCalls(), [missed('08:00:00', 'anonymous'), missed('08:00:00', null)]),
    ).toMatchObject({ total: 2, withheld: 2, stillUnanswered: 0, waiting: [] });
  });

  it('takes no outbound call and no message for missed', () => {
    expect(
      aggregated(aggregateMissedCalls(), [
        storedConversation({ direction: 'outbound', outcome: 'unanswered' }),
        storedConversation({ channel: 'sms', outcome: null }),
        storedConversation({ outcome: null }),
      ]).total,
    ).toBe(0);
  });

  it('takes a call that failed for missed', () => {
    expect(aggregated(aggregateMissedCalls(), [storedConversation({ outcome: 'failed' })]).total).toBe(1);
  });
});

it.each([
  [[], 0.5, null],
  [[7], 0.9, 7],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9.1],
])('quantile of %j at %d is %d', (sorted, share, expected) => {
  const value = quantile(sorted, share);
  if (expected === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(expected);
});
