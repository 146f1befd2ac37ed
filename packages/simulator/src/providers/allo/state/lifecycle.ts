import { Random } from '../../../content/random.ts';
import type { DelayMs, EditedItems } from '../../../options/allo-simulator-options.ts';
import type { ItemFacts } from '../content/item-facts.ts';
import { ALLO_TAG_KEYS } from '../content/roster.ts';

/** What somebody of the team changes later, without the API. */
export interface LaterEdit {
  readonly atMs: number;
  /** Null where only the summary changes. */
  readonly tag: string | null;
}

/** When what about an item becomes known. */
export interface Milestones {
  readonly listedAtMs: number;
  /** When the AI has written the summary and set its tags. */
  readonly summaryAtMs: number;
  readonly transcriptAtMs: number;
  readonly edit: LaterEdit | null;
}

export interface LifecycleSettings {
  readonly callsListed: 'when-ended' | 'when-started';
  readonly summaryDelayMs: DelayMs;
  readonly transcriptDelayMs: DelayMs;
  readonly edits: EditedItems;
}

/** What becomes of items as time goes on: a function of the seed, the position and the settings. */
export interface Lifecycle {
  /** Nothing about an item changes by itself so long after its end. */
  readonly longestMs: number;
  of(position: number, facts: ItemFacts): Milestones;
}

const longestOf = (delay: DelayMs): number => (typeof delay === 'number' ? delay : delay.max);

const drawDelay = (delay: DelayMs, random: Random | null): number => {
  if (typeof delay === 'number') return delay;
  return random === null ? delay.min : random.integer(delay.min, delay.max);
};

/** No timer runs: whoever looks asks what the clock has reached. */
export function lifecycleOf(
  seed: number,
  { callsListed, summaryDelayMs, transcriptDelayMs, edits }: LifecycleSettings,
): Lifecycle {
  const isFixed =
    typeof summaryDelayMs === 'number' && typeof transcriptDelayMs === 'number' && edits.share === 0;

  function edit(random: Random | null, summaryAtMs: number, { tags }: ItemFacts): LaterEdit | null {
    if (random === null || !random.chance(edits.share)) return null;
    const tag = random.chance(0.5) ? random.pick(ALLO_TAG_KEYS) : null;
    return {
      atMs: summaryAtMs + drawDelay(edits.delayMs, random),
      tag: tag !== null && tags?.includes(tag) === true ? null : tag,
    };
  }

  return {
    longestMs:
      longestOf(summaryDelayMs) +
      longestOf(transcriptDelayMs) +
      (edits.share > 0 ? longestOf(edits.delayMs) : 0),
    of: (position, facts) => {
      const { type, startMs, endMs, dialogue } = facts;
      if (type === 'SMS') {
        return { listedAtMs: startMs, summaryAtMs: startMs, transcriptAtMs: startMs, edit: null };
      }
      const random = isFixed ? null : new Random(seed, `allo/lifecycle/${position}`);
      const summaryAtMs = endMs + drawDelay(summaryDelayMs, random);
      const transcriptAtMs = endMs + drawDelay(transcriptDelayMs, random);
      return {
        listedAtMs: callsListed === 'when-started' ? startMs : endMs,
        summaryAtMs,
        transcriptAtMs,
        // There is nothing to edit about a call that nobody took.
        edit: dialogue === null ? null : edit(random, summaryAtMs, facts),
      };
    },
  };
}
