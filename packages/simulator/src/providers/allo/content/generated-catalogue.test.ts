import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { generatedCatalogue } from './generated-catalogue.ts';

const dialogues = generateDialogues({ seed: 3, count: 50 });
const untilMs = Date.parse('2026-11-01T00:00:00Z');
const options = { seed: 5, untilMs, unansweredCalls: 40, conversations: 5_000 };
const catalogue = generatedCatalogue(dialogues, options);
const positions = Array.from({ length: catalogue.size }, (_, position) => position);
const startMs = (position: number): number => catalogue.facts(position).startMs;

describe('generatedCatalogue', () => {
  it('has an item for every call, and one for every turn of one conversation in eight', () => {
    const expected = Array.from({ length: 5_000 }, (_, index) =>
      index % 8 === 3 ? (dialogues[index % 50]?.turns.length ?? 0) : 1,
    ).reduce((sum, items) => sum + items, 0);
    expect(catalogue.size).toBe(expected + 40);
    const truths = [...catalogue.truths()];
    expect(truths.filter(({ dialogueId }) => dialogueId === null)).toHaveLength(40);
    expect(new Set(truths.map(({ row }) => row.id)).size).toBe(catalogue.size);
  });

  it('is the same at every look, whoever looks', () => {
    const other = generatedCatalogue(dialogues, options);
    for (const position of [0, 1, 777, catalogue.size - 1]) {
      expect(other.truth(position)).toEqual(catalogue.truth(position));
    }
  });

  it('starts one item after the other, in the 90 days before `until`', () => {
    const starts = positions.map(startMs);
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
    expect(starts[0]).toBeGreaterThanOrEqual(Date.parse('2026-08-03T00:00:00Z'));
    for (const position of positions) {
      const { endMs } = catalogue.facts(position);
      expect(endMs).toBeLessThanOrEqual(untilMs);
      expect(endMs - startMs(position)).toBeLessThanOrEqual(catalogue.longestMs);
    }
  });

  it('tells the same in facts and rows', () => {
    fc.assert(
      fc.property(fc.nat(catalogue.size - 1), (position) => {
        const { facts, row } = { facts: catalogue.facts(position), row: catalogue.truth(position).row };
        expect({
          type: row.type,
          direction: row.direction,
          alloNumber: row.allo_number,
          contactNumber: row.contact_number,
          user: row.user,
          result: row.result,
          tags: row.tags,
          startMs: Date.parse(row.date),
          endMs: Date.parse(row.date) + (row.duration ?? 0) * 1000,
          hasSummary: row.summary !== null,
        }).toEqual({
          type: facts.type,
          direction: facts.direction,
          alloNumber: facts.alloNumber,
          contactNumber: facts.contactNumber,
          user: facts.user,
          result: facts.result,
          tags: facts.tags,
          startMs: facts.startMs,
          endMs: facts.endMs,
          hasSummary: facts.hasSummary,
        });
      }),
    );
  });

  it('finds positions by id, by time and by contact', () => {
    fc.assert(
      fc.property(fc.nat(catalogue.size - 1), (position) => {
        const id = catalogue.id(position);
        expect(id).toBe(catalogue.truth(position).row.id);
        expect(catalogue.positionOf(id)).toBe(position);
        expect(
          catalogue.positionOf(id.startsWith('cll') ? id.replace('cll', 'msg') : id.replace('msg', 'cll')),
        ).toBe(undefined);
        const timeMs = startMs(position);
        expect(catalogue.countBefore(timeMs)).toBe(positions.findIndex((other) => startMs(other) >= timeMs));
        const contactIndex = catalogue.contactIndexOf(position);
        expect(catalogue.contactIndexOfNumber(catalogue.facts(position).contactNumber)).toBe(contactIndex);
        expect([...catalogue.positionsOfContact(contactIndex, position)]).toEqual(
          positions
            .slice(0, position)
            .filter((other) => catalogue.contactIndexOf(other) === contactIndex)
            .reverse(),
        );
      }),
      { numRuns: 20 },
    );
    expect(catalogue.countBefore(0)).toBe(0);
    expect(catalogue.countBefore(untilMs)).toBe(catalogue.size);
    expect(catalogue.positionOf('cll-none')).toBeUndefined();
  });

  it('gives the newest item of every contact', () => {
    for (const end of [0, 1, 2_000, catalogue.size]) {
      const expected = new Map<number, number>();
      for (const position of positions.slice(0, end))
        expected.set(catalogue.contactIndexOf(position), position);
      expect([...catalogue.newestOfContacts(end)]).toEqual([...expected.values()].sort((a, b) => b - a));
    }
  });

  it('holds nothing without dialogues but calls that nobody took', () => {
    expect(generatedCatalogue([], { ...options, conversations: 0, unansweredCalls: 0 }).size).toBe(0);
    expect(generatedCatalogue([], { ...options, conversations: 0 }).size).toBe(40);
  });
});
