import type { Conversation } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';

/** The conversation that shows most in the fewest lines; null when none is of a fitting length. */
export async function chooseSample(
  conversations: AsyncIterable<StoredConversation>,
): Promise<Conversation | null> {
  let best: Conversation | null = null;
  for await (const { conversation } of conversations) {
    const [score, bestScore] = [scoreOf(conversation), best === null ? 0 : scoreOf(best)];
    // Ties go by id, so that every run shows the same one.
    const isFirst = best !== null && conversation.id < best.id;
    if (score > bestScore || (score > 0 && score === bestScore && isFirst)) best = conversation;
  }
  return best;
}

function scoreOf({ turns }: Conversation): number {
  if (turns === null || turns.length < 6 || turns.length > 16) return 0;
  return turns.some(({ kind }) => kind === 'tool') ? 2 : 1;
}
