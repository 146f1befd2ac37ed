import { Random } from '../../../content/random.ts';
import type { Dialogue } from '../../../corpus/dialogue.ts';
import { type CallFacts, drawCall, drawUnansweredCall } from './call-facts.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Numbering } from './numbering.ts';
import type { AlloLine } from './roster.ts';
import { drawThread, type ThreadFacts } from './thread-facts.ts';

/** What an item is made of: a call, or one message of a thread. */
export type ItemDraft = { readonly random: Random; readonly dialogue: Dialogue | null } & (
  | { readonly kind: 'call'; readonly drawn: CallFacts }
  | { readonly kind: 'message'; readonly drawn: ThreadFacts; readonly turnIndex: number }
);

interface DraftOptions {
  readonly seed: number;
  readonly numbering: Numbering;
  /** The line of a conversation. */
  readonly lineOf: (conversation: number) => AlloLine;
}

/** Everything about an item but its time, its parties and its texts. */
export function draftItem(position: number, { seed, numbering, lineOf }: DraftOptions): ItemDraft {
  const conversation = numbering.conversationAt(position);
  const dialogue = numbering.dialogueOf(conversation);
  const line = lineOf(conversation);
  const random = new Random(seed, `allo/${conversation}`);
  if (dialogue !== null && numbering.isThread(conversation)) {
    const turnIndex = position - numbering.itemsBefore(conversation);
    return { kind: 'message', random, dialogue, turnIndex, drawn: drawThread(random, dialogue, line) };
  }
  const drawn = dialogue === null ? drawUnansweredCall(random, line) : drawCall(random, dialogue, line);
  return { kind: 'call', random, dialogue, drawn };
}

export function directionOf(item: ItemDraft): ItemFacts['direction'] {
  if (item.kind === 'call') return item.drawn.direction;
  return item.dialogue?.turns[item.turnIndex]?.speaker === 'agent' ? 'OUTBOUND' : 'INBOUND';
}
