import { DEFAULT_UNTIL } from '../../content/times.ts';
import type { Dialogue } from '../../corpus/dialogue.ts';
import { callItem, unansweredCall } from './call-item.ts';
import { alloScene } from './scene.ts';
import { threadItems } from './thread-items.ts';
import type { AlloTruth } from './wire.ts';

/** One dialogue of so many is a text thread, the others are calls. */
const DIALOGUES_PER_THREAD = 8;
const THREAD_POSITION = 3;

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

/** Whether the dialogue at this place becomes a text thread rather than a call. */
export const isTextThread = (index: number): boolean => index % DIALOGUES_PER_THREAD === THREAD_POSITION;

/**
 * The dialogues as Allo's API would hold them, each row with the dialogue that it came from: a call with a
 * transcript, or, for one in eight, a text message for every turn. Tool calls have no place there and are left out.
 */
export function alloItemsOf(
  dialogues: readonly Dialogue[],
  { seed, until = DEFAULT_UNTIL, unansweredCalls = 0 }: AlloItemsOptions,
): AlloTruth[] {
  const untilMs = Date.parse(until);
  const items = dialogues.flatMap((dialogue, index) => {
    const scene = alloScene(index, seed, untilMs);
    const unread = dialogue.turns.at(-1)?.speaker === 'caller' && scene.random.chance(0.5);
    return isTextThread(index) ? threadItems(dialogue, scene, unread) : [callItem(dialogue, scene, unread)];
  });
  const unanswered = Array.from({ length: unansweredCalls }, (_, index) =>
    unansweredCall(alloScene(dialogues.length + index, seed, untilMs)),
  );
  return [...items, ...unanswered];
}
