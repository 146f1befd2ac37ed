import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDialogues } from '../../../generate/generate-dialogues.ts';
import { listedCatalogue } from '../content/listed-catalogue.ts';
import { lifecycleOf } from './lifecycle.ts';

const catalogue = listedCatalogue(generateDialogues({ seed: 2, count: 60 }), {
  ...{ seed: 2, untilMs: Date.parse('2026-11-01T00:00:00Z'), unansweredCalls: 10 },
});
const anyPosition = fc.nat(catalogue.size - 1);

describe('lifecycleOf', () => {
  it('has everything ready at the end of a call unless it is told otherwise', () => {
    const lifecycle = lifecycleOf(1, {
      ...{ callsListed: 'when-ended', summaryDelayMs: 0, transcriptDelayMs: 0 },
      edits: { share: 0, delayMs: 0 },
    });
    expect(lifecycle.longestMs).toBe(0);
    fc.assert(
      fc.property(anyPosition, (position) => {
        const facts = catalogue.facts(position);
        expect(lifecycle.of(position, facts)).toEqual({
          ...{ listedAtMs: facts.endMs, summaryAtMs: facts.endMs, transcriptAtMs: facts.endMs, edit: null },
        });
      }),
    );
  });

  it('stays between its bounds, and says the same whenever it is asked', () => {
    const delays = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([min, more]) => ({ min, max: min + more }));
    fc.assert(
      fc.property(anyPosition, fc.integer(), delays, delays, delays, (position, seed, ...ranges) => {
        const [summaryDelayMs, transcriptDelayMs, delayMs] = ranges;
        const settings = { callsListed: 'when-started', summaryDelayMs, transcriptDelayMs } as const;
        const lifecycle = lifecycleOf(seed, { ...settings, edits: { share: 1, delayMs } });
        const facts = catalogue.facts(position);
        const milestones = lifecycle.of(position, facts);
        expect(lifecycle.of(position, facts)).toEqual(milestones);
        const { listedAtMs, summaryAtMs, transcriptAtMs, edit } = milestones;
        expect(listedAtMs).toBe(facts.startMs);
        const lastMs = Math.max(summaryAtMs, transcriptAtMs, edit?.atMs ?? 0);
        expect(lastMs - facts.endMs).toBeLessThanOrEqual(lifecycle.longestMs);
        if (facts.type === 'SMS' || facts.dialogue === null) {
          expect(edit).toBeNull();
          return;
        }
        const within = (ms: number | undefined, { min, max }: typeof delayMs): boolean =>
          ms !== undefined && ms >= min && ms <= max;
        expect(within(summaryAtMs - facts.endMs, summaryDelayMs)).toBe(true);
        expect(within(transcriptAtMs - facts.endMs, transcriptDelayMs)).toBe(true);
        expect(within((edit?.atMs ?? 0) - summaryAtMs, delayMs)).toBe(true);
      }),
    );
  });
});
