/**
 * The form of an item's id in which one can be compared with another: guides and webhooks write `cll_…` and `msg_…`, the
 * REST answers `cll-…` and `msg-…`, for the same items.
 *
 * @example
 * canonicalAlloId('cll_33AbCdEf'); // 'cll-33AbCdEf'
 */
export function canonicalAlloId(id: string): string {
  return id.startsWith('cll_') || id.startsWith('msg_') ? `${id.slice(0, 3)}-${id.slice(4)}` : id;
}

/** The same for `Conversation.id`; those of other providers are left alone. */
export function canonicalConversationId(id: string): string {
  return id.startsWith('allo:') ? `allo:${canonicalAlloId(id.slice('allo:'.length))}` : id;
}
