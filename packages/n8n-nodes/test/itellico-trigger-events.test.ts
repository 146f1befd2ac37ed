import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConversationSighting,
  eventsOfPoll,
  memoryMs,
  type PolledEvent,
} from '../src/itellico/trigger/conversation-events.ts';
import type { PollState } from '../src/itellico/trigger/poll-state.ts';

const begin = Date.UTC(2026, 10, 1);
const minuteMs = 60_000;

function sighting(
  id: string,
  { startMinute = 1, version = 1, ended = false } = {},
): ConversationSighting<string> {
  return {
    id,
    startedAtMs: begin + startMinute * minuteMs,
    hasEnded: ended,
    digest: `v${version}`,
    row: id,
  };
}

const watching = eventsOfPoll(null, [], begin).state;
const namesOf = (events: readonly { event: PolledEvent; row: string }[]) =>
  events.map(({ event, row }) => `${row} ${event.replace('conversation.', '')}`);

describe('the events of a poll', () => {
  it('are none when polling begins', () => {
    const { events, state } = eventsOfPoll(null, [sighting('a', { startMinute: -5 })], begin);
    expect(events).toEqual([]);
    // What ran when polling began is told of when it ends.
    const later = eventsOfPoll(
      state,
      [sighting('a', { startMinute: -5, version: 2, ended: true })],
      begin + minuteMs,
    );
    expect(namesOf(later.events)).toEqual(['a changed', 'a ended']);
  });

  it('are start and change of what is new, and its end when it is over already', () => {
    const { events } = eventsOfPoll(
      watching,
      [sighting('a'), sighting('b', { ended: true })],
      begin + 2 * minuteMs,
    );
    expect(namesOf(events)).toEqual(['a started', 'a changed', 'b started', 'b changed', 'b ended']);
  });

  it('are no start and no end of what was forgotten, only its change', () => {
    const nowMs = begin + 3 * memoryMs;
    const { state } = eventsOfPoll(watching, [sighting('a', { ended: true })], begin + 2 * minuteMs);
    const later = eventsOfPoll(
      eventsOfPoll(state, [], nowMs).state,
      [sighting('a', { version: 2, ended: true })],
      nowMs + 1,
    );
    expect(namesOf(later.events)).toEqual(['a changed']);
  });

  it('come for rows of the same moment too', () => {
    const rows = ['a', 'b', 'c'].map((id) => sighting(id));
    const first = eventsOfPoll(watching, rows.slice(0, 2), begin + 2 * minuteMs);
    const second = eventsOfPoll(first.state, rows, begin + 3 * minuteMs);
    expect(namesOf(second.events)).toEqual(['c started', 'c changed']);
  });

  it('never move the cursor back, and never make what is stored wider than what is asked for', () => {
    const { state } = eventsOfPoll(watching, [], begin + 5 * minuteMs);
    expect(eventsOfPoll(state, [], begin + minuteMs).state.cursorMs).toBe(begin + 5 * minuteMs);
  });

  it('remember no more than was met in a day', () => {
    let state: PollState = watching;
    for (let day = 1; day <= 20; day += 1) {
      const nowMs = begin + day * memoryMs;
      const rows = Array.from({ length: 50 }, (_, index) => ({
        ...sighting(`${day}-${index}`),
        startedAtMs: nowMs,
      }));
      state = JSON.parse(JSON.stringify(eventsOfPoll(state, rows, nowMs).state));
    }
    expect(Object.keys(state.seen).length).toBeLessThanOrEqual(150);
    expect(JSON.stringify(state).length).toBeLessThan(8_000);
  });

  /**
   * A world in which conversations start, change and end at random; polls see what changed since their cursor less the
   * overlap, in any order, run twice, or are lost with what they would have stored.
   */
  it('tell each start and each end once, whatever is repeated, late or lost', () => {
    const conversation = fc.record({
      startMinute: fc.integer({ min: 1, max: 300 }),
      changes: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      endsAfter: fc.integer({ min: 1, max: 120 }),
    });
    const poll = fc.record({
      afterMinutes: fc.integer({ min: 1, max: 40 }),
      fate: fc.constantFrom('stored', 'stored', 'stored', 'lost', 'twice'),
      reversed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(conversation, { maxLength: 12 }),
        fc.array(poll, { minLength: 1, maxLength: 30 }),
        (conversations, polls) => {
          const versionsOf = ({ startMinute, changes, endsAfter }: (typeof conversations)[number]) =>
            [startMinute, ...changes.map((after) => startMinute + after), startMinute + endsAfter]
              .filter((minute) => minute <= startMinute + endsAfter)
              .toSorted((one, other) => one - other);
          const told: string[] = [];
          let state: PollState = watching;
          let minute = 0;
          const run = (fate: string, reversed: boolean): void => {
            const nowMs = begin + minute * minuteMs;
            const sinceMs = state.cursorMs - 10 * minuteMs;
            const rows = conversations.flatMap((each, index) => {
              const past = versionsOf(each).filter((version) => version <= minute);
              const updatedMs = begin + (past.at(-1) ?? Number.POSITIVE_INFINITY) * minuteMs;
              if (past.length === 0 || updatedMs < sinceMs) return [];
              const ended = minute >= each.startMinute + each.endsAfter;
              return [sighting(`c${index}`, { startMinute: each.startMinute, version: past.length, ended })];
            });
            const result = eventsOfPoll(state, reversed ? rows.toReversed() : rows, nowMs);
            if (fate === 'lost') return;
            told.push(...namesOf(result.events).filter((name) => !name.endsWith('changed')));
            state = JSON.parse(JSON.stringify(result.state));
            if (fate !== 'twice') return;
            const again = eventsOfPoll(state, rows, nowMs);
            expect(again.events).toEqual([]);
            state = again.state;
          };
          for (const { afterMinutes, fate, reversed } of [
            ...polls,
            { afterMinutes: 500, fate: 'stored', reversed: false },
          ]) {
            minute += afterMinutes;
            run(fate, reversed);
          }
          const expected = conversations.flatMap((_, index) => [`c${index} ended`, `c${index} started`]);
          expect(told.toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
