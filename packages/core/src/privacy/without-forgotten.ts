import type { Conversation } from '../conversation.ts';
import type { ConversationSource } from '../conversation-source.ts';
import { changeSource } from './change-source.ts';

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
  return changeSource(source, async (conversation) =>
    (await isForgotten(conversation)) ? null : conversation,
  );
}
