import { DEFAULT_UNTIL } from '../../content/times.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import { listedCatalogue } from './content/listed-catalogue.ts';
import type { AlloTruth } from './wire.ts';

export interface AlloItemsOptions {
  /** The same seed and dialogues give the same items. */
  readonly seed: number;
  /**
   * The instant before which everything happened, ISO 8601.
   * @default '2026-11-01T00:00:00Z'
   */
  readonly until?: string;
  /**
   * How many calls that nobody took to add; they come from no dialogue.
   * @default 0
   */
  readonly unansweredCalls?: number;
}

/**
 * The dialogues as Allo's API would hold them, each row with the dialogue that it came from: a call with a
 * transcript, or, for one in eight, a text message for every turn. Tool calls have no place there and are left out.
 */
export function alloItemsOf(
  dialogues: readonly Dialogue[],
  { seed, until = DEFAULT_UNTIL, unansweredCalls = 0 }: AlloItemsOptions,
): AlloTruth[] {
  return [...listedCatalogue(dialogues, { seed, untilMs: Date.parse(until), unansweredCalls }).truths()];
}
