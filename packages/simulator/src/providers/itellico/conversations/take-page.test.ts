import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialSeats } from '../branches.ts';
import { itellicoSettings } from '../settings.ts';
import { ConversationContent } from './conversation-content.ts';
import { type Segment, takePage } from './take-page.ts';

const content = new ConversationContent({
  dialogues: [{ id: 'a', services: [], turns: [{ speaker: 'caller', text: 'Hello.' }] }],
  seed: 1,
  count: 60,
  untilMs: Date.parse('2026-11-01T00:00:00Z'),
  seats: initialSeats([]),
  settings: itellicoSettings({}),
});
const isPhone = ({ type }: { type: string }): boolean => type === 'phone';

function segmentOf(from: number, size: number, isExact: boolean): Segment {
  return { size, isExact, at: (place) => content.at(from + place) };
}

describe('takePage', () => {
  it('is the slice of the whole list, whether stretches are counted or looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(50), fc.nat(9), fc.boolean()), { maxLength: 6 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 20 }),
        (stretches, offset, limit) => {
          const segments = stretches.map(([from, size, isExact]) => segmentOf(from, size, isExact));
          const whole = stretches.flatMap(([from, size, isExact]) =>
            Array.from({ length: size }, (_, place) => content.at(from + place)).filter(
              (facts) => isExact || isPhone(facts),
            ),
          );
          const { count, page } = takePage(segments, { offset, limit }, isPhone);
          expect(count).toBe(whole.length);
          expect(page.map(({ id }) => id)).toEqual(whole.slice(offset, offset + limit).map(({ id }) => id));
        },
      ),
    );
  });

  it('looks at nothing outside of the page where everything matches', () => {
    const looked: number[] = [];
    const at: Segment['at'] = (place) => {
      looked.push(place);
      return content.at(place % 60);
    };
    const segments = [{ size: 1_000_000, isExact: true, at }];
    expect(takePage(segments, { offset: 500_000, limit: 3 }, () => true).count).toBe(1_000_000);
    expect(looked).toEqual([500_000, 500_001, 500_002]);
  });
});
