import type { Dialogue } from '../../../corpus/dialogue.ts';
import { DIALOGUES_PER_THREAD, isTextThread } from './is-text-thread.ts';

/** Where a conversation is among the items, and the other way round, without a table of all conversations. */
export interface Numbering {
  readonly conversations: number;
  /** How many items there are. */
  readonly size: number;
  /** How many items the first so many conversations have. */
  itemsBefore(conversation: number): number;
  conversationAt(position: number): number;
  /** Null for a call that nobody took. */
  dialogueOf(conversation: number): Dialogue | null;
  isThread(conversation: number): boolean;
}

/** Which dialogue becomes a thread repeats after so many conversations, and with it the number of items. */
function itemsOfPeriod(dialogues: readonly Dialogue[]): Uint32Array {
  const before = new Uint32Array(dialogues.length * DIALOGUES_PER_THREAD + 1);
  for (let index = 1; index < before.length; index += 1) {
    const dialogue = dialogues[(index - 1) % dialogues.length];
    const items = isTextThread(index - 1) ? (dialogue?.turns.length ?? 0) : 1;
    before[index] = (before[index - 1] ?? 0) + items;
  }
  return before;
}

/** The dialogues over and over, and calls that nobody took spread evenly among them. */
export function numberItems(
  dialogues: readonly Dialogue[],
  { conversations, unansweredCalls }: { conversations: number; unansweredCalls: number },
): Numbering {
  const total = conversations + unansweredCalls;
  const period = itemsOfPeriod(dialogues);
  const periodLength = period.length - 1;
  const itemsPerPeriod = period[periodLength] ?? 0;

  const unansweredBefore = (conversation: number): number =>
    total === 0 ? 0 : Math.floor((conversation * unansweredCalls) / total);
  const isUnanswered = (conversation: number): boolean =>
    unansweredBefore(conversation + 1) > unansweredBefore(conversation);
  /** Its place among the conversations that come from a dialogue. */
  const placeOf = (conversation: number): number => conversation - unansweredBefore(conversation);

  function itemsBefore(conversation: number): number {
    const place = placeOf(conversation);
    if (periodLength === 0) return conversation;
    const periods = Math.floor(place / periodLength);
    return (
      unansweredBefore(conversation) +
      periods * itemsPerPeriod +
      (period[place - periods * periodLength] ?? 0)
    );
  }

  return {
    conversations: total,
    size: itemsBefore(total),
    itemsBefore,
    conversationAt: (position) => {
      let [low, high] = [0, total - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (itemsBefore(middle) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    dialogueOf: (conversation) =>
      isUnanswered(conversation) ? null : (dialogues[placeOf(conversation) % dialogues.length] ?? null),
    isThread: (conversation) => !isUnanswered(conversation) && isTextThread(placeOf(conversation)),
  };
}
