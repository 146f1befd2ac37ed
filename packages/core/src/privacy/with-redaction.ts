import type { Conversation } from '../conversation.ts';
import type { ConversationSource } from '../conversation-source.ts';
import { redactConversation } from './redact-conversation.ts';
import { type Redact, safely } from './redaction.ts';

/**
 * A source whose conversations were redacted before anybody sees them: see `redactConversation`. When `redact` throws,
 * the list or request ends in that error, and gives nothing that was not redacted.
 *
 * @example
 * const source = withRedaction(alloSource(allo), (text, { field }) => (field === 'name' ? null : text));
 */
export function withRedaction(source: ConversationSource, redact: Redact): ConversationSource {
  safely(redact);

  async function* redactEach(
    conversations: AsyncIterable<Conversation>,
  ): AsyncGenerator<Conversation, void, undefined> {
    for await (const conversation of conversations) yield redactConversation(conversation, redact);
  }

  // Named one by one: what else a source may have would give conversations as they are.
  return {
    provider: source.provider,
    list: (options) => redactEach(source.list(options)),
    getMany: async (ids, options) => {
      const { conversations, missingIds } = await source.getMany(ids, options);
      return {
        conversations: conversations.map((conversation) => redactConversation(conversation, redact)),
        missingIds,
      };
    },
  };
}
