import { isRecord } from '@callweave/transport/json';
import type { Conversation } from '../conversation.ts';
import type { ConversationSource } from '../conversation-source.ts';

/** What takes the place of a conversation; null for nothing at all. */
export type Change = (conversation: Conversation) => Conversation | null | Promise<Conversation | null>;

/**
 * A source that lets nothing through but what `change` made of it. Its parts are named one by one: whatever else the
 * source may have would give conversations as they are.
 */
export function changeSource(source: ConversationSource, change: Change): ConversationSource {
  async function* changeEach(
    conversations: AsyncIterable<Conversation>,
  ): AsyncGenerator<Conversation, void, undefined> {
    for await (const conversation of conversations) {
      const changed = await change(conversation);
      if (changed !== null) yield changed;
    }
  }

  async function changeAll(conversations: readonly Conversation[]): Promise<Conversation[]> {
    const changed = await Promise.all(conversations.map(change));
    return changed.filter((conversation) => conversation !== null);
  }

  return {
    provider: source.provider,
    list: (options) => changeEach(source.list(options)),
    getMany: async (ids, options) => {
      try {
        const { conversations, missingIds, ...otherIds } = await source.getMany(ids, options);
        const changed = await changeAll(conversations);
        const left = new Set(changed.map(({ id }) => id));
        const gone = conversations.filter(({ id }) => !left.has(id)).map((one) => givenIdOf(one, ids));
        const missing = new Set([...missingIds, ...gone]);
        // In the caller's order.
        return {
          ...otherIds,
          conversations: changed,
          missingIds: [...new Set(ids)].filter((id) => missing.has(id)),
        };
      } catch (error) {
        // A source may reject with what came before it failed.
        if (isRecord(error) && Array.isArray(error.conversations)) {
          Object.assign(error, { conversations: await changeAll(error.conversations) });
        }
        throw error;
      }
    },
  };
}

/** The id by which the caller asked, which may be the provider's or the record's, with either separator. */
function givenIdOf({ id, providerId }: Conversation, ids: readonly string[]): string {
  const canonical = (text: string): string => text.replaceAll('_', '-');
  const known = new Set([canonical(id), canonical(providerId)]);
  return ids.find((given) => known.has(canonical(given))) ?? id;
}
