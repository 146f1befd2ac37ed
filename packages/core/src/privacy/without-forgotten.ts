import type { Conversation } from '../conversation.ts';
import type { ConversationSource } from '../conversation-source.ts';

/**
 * A source without the conversations that were forgotten: a sync over it does not bring them back, whether or not they
 * are still at the provider. To `getMany` they are missing. Put it under `withRedaction`, which takes away the numbers
 * that they are known by.
 *
 * @example
 * const isForgotten = await createForgottenCheck(tombstones, { key });
 * const source = withoutForgotten(alloSource(allo), isForgotten);
 */
export function withoutForgotten(
  source: ConversationSource,
  isForgotten: (conversation: Conversation) => Promise<boolean>,
): ConversationSource {
  async function* leaveOut(
    conversations: AsyncIterable<Conversation>,
  ): AsyncGenerator<Conversation, void, undefined> {
    for await (const conversation of conversations) {
      if (!(await isForgotten(conversation))) yield conversation;
    }
  }

  return {
    provider: source.provider,
    list: (options) => leaveOut(source.list(options)),
    getMany: async (ids, options) => {
      const found = await source.getMany(ids, options);
      const forgotten = await Promise.all(found.conversations.map(isForgotten));
      const kept = found.conversations.filter((_, index) => !forgotten[index]);
      const left = found.conversations.filter((_, index) => forgotten[index]);
      const missing = new Set([
        ...found.missingIds,
        ...left.map((conversation) => givenIdOf(conversation, ids)),
      ]);
      // In the caller's order.
      return { conversations: kept, missingIds: [...new Set(ids)].filter((id) => missing.has(id)) };
    },
  };
}

/** The id by which the caller asked, which may be the provider's or the record's, with either separator. */
function givenIdOf({ id, providerId }: Conversation, ids: readonly string[]): string {
  const canonical = (text: string): string => text.replaceAll('_', '-');
  const known = new Set([canonical(id), canonical(providerId)]);
  return ids.find((given) => known.has(canonical(given))) ?? id;
}
