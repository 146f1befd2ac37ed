import type { StoredConversation } from '@callweave/core/sync';

const weekMs = 7 * 86_400_000;

/** As many conversations as are asked for: those given, again and again, each time a week earlier. */
export function manyConversations(given: readonly StoredConversation[], count: number): StoredConversation[] {
  return Array.from({ length: count }, (_, index): StoredConversation => {
    const stored = given[given.length - 1 - (index % given.length)];
    if (stored === undefined) throw new Error('Expected conversations to repeat; got none.');
    const { conversation } = stored;
    const round = Math.floor(index / given.length);
    const startMs = Date.parse(conversation.startedAt ?? '2026-06-01T08:00:00Z') - round * weekMs;
    return {
      ...stored,
      conversation: {
        ...conversation,
        id: `${conversation.id}-${round}`,
        startedAt: new Date(startMs).toISOString(),
      },
    };
  }).sort((left, right) =>
    String(left.conversation.startedAt) < String(right.conversation.startedAt) ? -1 : 1,
  );
}
