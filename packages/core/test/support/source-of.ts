import type { Conversation } from '../../src/conversation.ts';
import type { ConversationSource } from '../../src/conversation-source.ts';

/** A source that has these conversations. */
export function sourceOf(conversations: readonly Conversation[]): ConversationSource {
  return {
    provider: 'allo',
    async *list() {
      yield* conversations;
    },
    getMany: async (ids) => ({
      conversations: conversations.filter(
        ({ id, providerId }) => ids.includes(id) || ids.includes(providerId),
      ),
      missingIds: ids.filter((id) => !conversations.some((one) => one.id === id || one.providerId === id)),
      invalidIds: [],
    }),
  };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
