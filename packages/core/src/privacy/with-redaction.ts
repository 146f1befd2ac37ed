import type { ConversationSource } from '../conversation-source.ts';
import { changeSource } from './change-source.ts';
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

  return changeSource(source, (conversation) => redactConversation(conversation, redact));
}
