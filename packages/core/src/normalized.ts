import type { Conversation, Provider } from './conversation.ts';
import { type ConversationField, conversationFields } from './conversation-fields.ts';

/**
 * What a webhook, or a row without an id, turns out to be:
 *
 * - `conversation`: a whole record. Store it, but keep what you have of the fields in `missing`.
 * - `partial`: what is known of a conversation so far. With an `id`, read the conversation from the API; without
 *   one, the record comes later, by another event or by the list.
 * - `other`: nothing about a conversation, such as a changed contact or a topic that is not known yet.
 */
export type Normalized = NormalizedConversation | NormalizedPartial | NormalizedOther;

export interface NormalizedConversation {
  readonly kind: 'conversation';
  readonly conversation: Conversation;
  /**
   * Fields that this payload does not tell and the API does. They hold an empty value here, which says nothing of
   * the conversation.
   */
  readonly missing: readonly ConversationField[];
}

export interface NormalizedPartial {
  readonly kind: 'partial';
  readonly partial: PartialConversation;
  /** Every field that a whole record has beyond these. */
  readonly missing: readonly ConversationField[];
}

export interface NormalizedOther {
  readonly kind: 'other';
  readonly provider: Provider;
  /** The provider's word for the event or row; null when there is none. */
  readonly topic: string | null;
  /** What came, untouched. */
  readonly raw: unknown;
}

/** The fields of a conversation that are known. One that is not known is absent, so it can't be taken for empty. */
export type PartialConversation = Partial<Conversation> &
  Pick<Conversation, 'schemaVersion' | 'provider' | 'raw'>;

export function normalizedPartial(partial: PartialConversation): NormalizedPartial {
  return {
    kind: 'partial',
    partial,
    missing: conversationFields.filter((field) => !Object.hasOwn(partial, field)),
  };
}

/** A whole record, or what is left of it when the row has no id. */
export function normalizedConversation(
  conversation: Conversation,
  { hasId, missing }: { readonly hasId: boolean; readonly missing: readonly ConversationField[] },
): NormalizedConversation | NormalizedPartial {
  if (hasId) return { kind: 'conversation', conversation, missing };
  const { id: _, providerId: __, ...known } = conversation;
  // The turns point at the participants, so these stay, however little is known of them.
  const told = Object.entries(known).filter(
    ([field]) => field === 'participants' || !missing.some((name) => name === field),
  );
  const { schemaVersion, provider, raw } = conversation;
  return normalizedPartial({ ...Object.fromEntries(told), schemaVersion, provider, raw });
}
