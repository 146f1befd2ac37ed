import type { Conversation, Turn } from '../../src/conversation.ts';
import { normalizeAlloItem } from '../../src/providers/allo/normalize-allo-item.ts';
import { alloCall } from './allo-items.ts';

/** A call between Alex Example (0) and Robin Sample (1) with these turns, Alex's unless they say otherwise. */
export function conversationOfTurns(
  turns: readonly Partial<Turn>[] | null,
  changes: Partial<Conversation> = {},
): Conversation {
  return {
    ...normalizeAlloItem(alloCall()),
    turns:
      turns?.map((turn) => ({
        kind: 'utterance',
        participant: 0,
        at: null,
        startOffsetMs: null,
        endOffsetMs: null,
        text: 'Hello.',
        providerRole: null,
        ...turn,
      })) ?? null,
    ...changes,
  };
}
