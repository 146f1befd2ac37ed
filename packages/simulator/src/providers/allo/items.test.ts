import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../generate/generate-dialogues.ts';
import { isTextThread } from './content/is-text-thread.ts';
import { alloItemsOf } from './items.ts';

const dialogues = generateDialogues({ seed: 21, count: 400 });
const items = alloItemsOf(dialogues, { seed: 4 });
const calls = items.filter(({ row }) => row.type === 'CALL');
const messages = items.filter(({ row }) => row.type === 'SMS');
const ofDialogue = new Map<string | null, typeof items>();
for (const item of items) ofDialogue.set(item.dialogueId, [...(ofDialogue.get(item.dialogueId) ?? []), item]);

describe('alloItemsOf', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(alloItemsOf(dialogues, { seed: 4 })).toEqual(items);
    expect(alloItemsOf(dialogues, { seed: 5 })).not.toEqual(items);
  });

  it('changes nothing that was there when a dialogue is added', () => {
    const fewer = alloItemsOf(dialogues.slice(0, 50), { seed: 4 });
    expect(items.slice(0, fewer.length)).toEqual(fewer);
  });

  it('loses no turn: a dialogue comes back from its call or from its thread', () => {
    fc.assert(
      fc.property(fc.nat(399), (index) => {
        const dialogue = dialogues[index];
        const entries = ofDialogue.get(dialogue?.id ?? '') ?? [];
        const said = isTextThread(index)
          ? entries.map(({ row }) => [row.direction === 'OUTBOUND' ? 'agent' : 'caller', row.content])
          : entries.flatMap(({ row }) =>
              (row.transcript ?? []).map(({ source, text }) => [
                source === 'USER' ? 'agent' : 'caller',
                text,
              ]),
            );
        expect(said).toEqual(dialogue?.turns.map(({ speaker, text }) => [speaker, text]));
      }),
    );
  });

  it('makes a thread of one dialogue in eight, with the turn of each message', () => {
    expect(calls).toHaveLength(350);
    expect(new Set(messages.map(({ dialogueId }) => dialogueId)).size).toBe(50);
    for (const [index, dialogue] of dialogues.entries()) {
      const turnIndexes = (ofDialogue.get(dialogue.id) ?? []).map(({ turnIndex }) => turnIndex);
      expect(turnIndexes).toEqual(isTextThread(index) ? dialogue.turns.map((_, turn) => turn) : [null]);
    }
  });

  it('gives every dialogue one contact number of its own, and every item an id of its own', () => {
    const numbers = [...ofDialogue.values()].map(
      (entries) => new Set(entries.map(({ row }) => row.contact_number)),
    );
    expect(numbers.every((set) => set.size === 1)).toBe(true);
    expect(new Set(items.map(({ row }) => row.contact_number)).size).toBe(400);
    expect(new Set(items.map(({ row }) => row.id)).size).toBe(items.length);
  });

  it('keeps the other kind’s fields null', () => {
    for (const { row } of messages) {
      expect(row.id).toMatch(/^msg-[a-z\d]{16}$/);
      expect([row.duration, row.result, row.recording_url, row.summary, row.tags, row.transcript]).toEqual(
        Array(6).fill(null),
      );
    }
    for (const { row } of calls) {
      expect(row.id).toMatch(/^cll-[a-z\d]{16}$/);
      expect([row.content, row.status, row.message_type]).toEqual([null, null, null]);
    }
  });

  it('spreads over the 90 days before `until`, later with every turn', () => {
    const [earliest, latest] = [Date.parse('2026-08-03T00:00:00Z'), Date.parse('2026-11-01T00:00:00Z')];
    for (const entries of ofDialogue.values()) {
      const times = entries
        .flatMap(({ row }) => [
          ...(row.type === 'SMS' ? [row.date] : []),
          ...(row.transcript ?? []).map(({ time }) => time),
        ])
        .map((time) => Date.parse(time));
      expect(Math.min(...times)).toBeGreaterThanOrEqual(earliest);
      expect(Math.max(...times)).toBeLessThanOrEqual(latest);
      expect(times).toEqual([...new Set(times)].sort((left, right) => left - right));
    }
    for (const { row } of calls) {
      expect(Date.parse(row.transcript?.at(0)?.time ?? '')).toBeGreaterThan(Date.parse(row.date));
      const last = Date.parse(row.transcript?.at(-1)?.time ?? '');
      expect(last).toBeLessThan(Date.parse(row.date) + (row.duration ?? 0) * 1000);
    }
    const months = new Set(items.map(({ row }) => row.date.slice(0, 7)));
    expect([...months].sort()).toEqual(['2026-08', '2026-09', '2026-10']);
  });

  it('moves with `until`', () => {
    const moved = alloItemsOf(dialogues, { seed: 4, until: '2026-01-01T00:00:00Z' });
    expect(moved.every(({ row }) => row.date < '2026-01-01' && row.date > '2025-10-02')).toBe(true);
  });

  it('varies as real accounts do', () => {
    const share = (entries: typeof items, has: (entry: (typeof items)[number]) => boolean): number =>
      entries.filter(has).length / entries.length;
    expect(share(calls, ({ row }) => row.result === 'ANSWERED')).toBeGreaterThan(0.8);
    expect(new Set(calls.map(({ row }) => row.result))).toEqual(
      new Set(['ANSWERED', 'TRANSFERRED', 'VOICEMAIL']),
    );
    expect(new Set(calls.map(({ row }) => row.direction)).size).toBe(2);
    expect(new Set(items.map(({ row }) => row.contacts.length))).toEqual(new Set([0, 1, 2]));
    expect(new Set(messages.map(({ row }) => row.message_type))).toEqual(new Set(['SMS', 'MMS', 'WHATSAPP']));
    expect(share(messages, ({ row }) => row.status === 'DELIVERED')).toBeGreaterThan(0.9);
    expect(share(calls, ({ row }) => row.recording_url === null)).toBeGreaterThan(0.05);
    expect(share(calls, ({ row }) => row.summary === null)).toBeGreaterThan(0.03);
    expect(calls.some(({ row }) => row.user === null)).toBe(true);
    expect(items.some(({ unread }) => unread)).toBe(true);
    const recordings = calls.flatMap(({ row }) => row.recording_url ?? []);
    expect(recordings.every((url) => url.startsWith('https://api.withallo.com/v1/assets/recordings/'))).toBe(
      true,
    );
  });

  it('adds unanswered calls that come from no dialogue', () => {
    const added = alloItemsOf(dialogues, { seed: 4, unansweredCalls: 12 }).slice(items.length);
    expect(added).toHaveLength(12);
    for (const { row, dialogueId, turnIndex } of added) {
      expect([dialogueId, turnIndex, row.result, row.duration, row.transcript]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
    }
  });
});
