import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { generatedCatalogue } from '../content/generated-catalogue.ts';
import type { ItemFacts } from '../content/item-facts.ts';
import { messageItem } from '../content/message-item.ts';
import { ALLO_KEY_OWNER } from '../content/roster.ts';
import { ItemShelf } from './item-shelf.ts';
import { lifecycleOf } from './lifecycle.ts';
import { ListedMatches } from './listed-matches.ts';
import { SentMessages } from './sent-messages.ts';
import { type Timeline, timelineAt } from './timeline.ts';

const untilMs = Date.parse('2026-11-01T00:00:00Z');
const dialogues = generateDialogues({ seed: 3, count: 50 });
const catalogue = generatedCatalogue(dialogues, {
  seed: 5,
  untilMs,
  unansweredCalls: 0,
  // So many that a dozen calls run at any time.
  conversations: 100_000,
});
const settings = { callsListed: 'when-ended', summaryDelayMs: 0, transcriptDelayMs: 0 } as const;
const lifecycle = lifecycleOf(5, { ...settings, edits: { share: 0, delayMs: 0 } });
const middleMs = Date.parse('2026-09-15T12:00:00Z');

function send(sent: SentMessages, atMs: number): void {
  const parties = { alloNumber: '+14155550100', contactNumber: '+12025550199' };
  const facts: ItemFacts = {
    ...{ ...parties, type: 'SMS', direction: 'OUTBOUND', user: ALLO_KEY_OWNER, result: null, tags: null },
    ...{ isUnread: false, hasSummary: false, startMs: atMs, endMs: atMs, dialogue: null, turnIndex: null },
  };
  const row = messageItem({
    ...{ ...parties, id: `msg-${sent.count}`, direction: 'OUTBOUND', startMs: atMs, contacts: [] },
    ...{ user: ALLO_KEY_OWNER, content: 'Hello', status: 'SENT', messageType: 'SMS' },
  });
  sent.add({ row, facts });
}

const keysOf = (timeline: Timeline, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => timeline.keyAt(from + index));

describe('timelineAt', () => {
  it('lists what has ended, and nothing that has not', () => {
    const timeline = timelineAt(new ItemShelf(catalogue, new SentMessages()), lifecycle, middleMs);
    const started = catalogue.countBefore(middleMs + 1);
    const expected: number[] = [];
    for (let position = started - 200; position < started; position += 1) {
      if (catalogue.facts(position).endMs <= middleMs) expected.push(position);
    }
    expect(expected.length).toBeLessThan(200);
    expect(keysOf(timeline, timeline.length - expected.length, timeline.length)).toEqual(expected);
    expect(timeline.keyAt(0)).toBe(0);
    expect(timeline.isListed(started)).toBe(false);
    expect(timeline.finalLength).toBeLessThanOrEqual(timeline.length);
  });

  it('has nothing before the beginning and everything after the end', () => {
    const shelf = new ItemShelf(catalogue, new SentMessages());
    expect(timelineAt(shelf, lifecycle, 0).length).toBe(0);
    const after = timelineAt(shelf, lifecycle, untilMs);
    expect([after.length, after.finalLength]).toEqual([
      catalogue.size,
      catalogue.countBefore(untilMs - catalogue.longestMs),
    ]);
  });

  it('puts messages that were sent where they belong', () => {
    const sent = new SentMessages();
    const shelf = new ItemShelf(catalogue, sent);
    for (const minutes of [0, 0, 5]) send(sent, middleMs + minutes * 60_000);
    const laterMs = middleMs + 3_600_000;
    const timeline = timelineAt(shelf, lifecycle, laterMs);
    const keys = keysOf(timeline, 0, timeline.length);
    const starts = keys.map((key) => shelf.facts(key).startMs);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect(keys.filter((key) => key < 0)).toEqual([-1, -2, -3]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const timeMs of [middleMs, middleMs + 1, middleMs + 300_001]) {
      expect(timeline.countBefore(timeMs)).toBe(starts.filter((startMs) => startMs < timeMs).length);
    }
    expect(timelineAt(shelf, lifecycle, laterMs + 86_400_000).keyAt(keys.indexOf(-1))).toBe(-1);
  });
});

describe('ListedMatches', () => {
  const timeline = timelineAt(new ItemShelf(catalogue, new SentMessages()), lifecycle, middleMs);
  const isOutbound = (key: number): boolean => catalogue.facts(key).direction === 'OUTBOUND';
  const all = keysOf(timeline, 500, timeline.length - 7).filter(isOutbound);

  it('counts and pages as looking at everything would', () => {
    const matches = new ListedMatches();
    const query = { timeline, cacheKey: 'outbound', from: 500, to: timeline.length - 7, matches: isOutbound };
    expect(matches.count(query)).toBe(all.length);
    for (const skip of [0, 37, 9_900, all.length - 5, all.length + 5]) {
      expect(matches.page(query, { skip, take: 100, isNewestFirst: false })).toEqual(
        all.slice(skip, skip + 100),
      );
      expect(matches.page(query, { skip, take: 100, isNewestFirst: true })).toEqual(
        all.toReversed().slice(skip, skip + 100),
      );
    }
  });

  it('looks at what it has counted no second time', () => {
    const matches = new ListedMatches();
    let looks = 0;
    const query = {
      ...{ timeline, cacheKey: 'outbound', from: 0, to: timeline.length },
      matches: (key: number): boolean => {
        looks += 1;
        return isOutbound(key);
      },
    };
    matches.count(query);
    expect(looks).toBe(timeline.length);
    looks = 0;
    matches.count(query);
    matches.page(query, { skip: 20_000, take: 100, isNewestFirst: true });
    expect(looks).toBeLessThan(5_000);
  });
});
