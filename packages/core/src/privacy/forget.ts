import type { Conversation, Provider } from '../conversation.ts';
import { createKeyedDigest, type DigestOptions } from './create-keyed-digest.ts';
import { createTombstone, type Tombstone } from './create-tombstone.ts';
import { canonicalContactId, type ForgetSubject, readSubject, type SubjectKind } from './forget-subject.ts';
import { matchSubject } from './match-subject.ts';

/** A conversation of somebody who is to be forgotten, and what has to go with it. */
export interface ConversationToForget {
  /** `Conversation.id`: delete the record, and what was made of it (exports, vCons, audio files). */
  readonly conversationId: string;
  readonly provider: Provider;
  readonly providerId: string;
  readonly startedAt: string | null;
  /** By what it was found. */
  readonly matchedBy: readonly SubjectKind[];
  readonly recordingUrl: string | null;
  /**
   * What to delete at the provider, in this order and before the record: as long as it is there, whoever reads without
   * the tombstones gets it back. Neither vendor's API deletes conversations; that is done in its app or by its support.
   */
  readonly upstream: readonly UpstreamItem[];
  /** Keep this, so that no sync brings the conversation back: see `withoutForgotten`. */
  readonly tombstone: Tombstone;
}

export type UpstreamItem =
  | { readonly type: 'recording'; readonly url: string }
  | { readonly type: 'conversation'; readonly id: string }
  | { readonly type: 'contact'; readonly id: string };

/**
 * Finds every conversation of a person and says what to delete. It deletes nothing: look at what came, and at how much,
 * before you do. A colleague's e-mail address finds all their conversations; a line of yours finds none.
 *
 * Go through what you have stored and through the source. What was said in a conversation is not searched: somebody who
 * is only spoken of is not found.
 *
 * @throws {TypeError} at once, for a subject that is empty, hidden or too short; when it is first read, for a
 *   key that is too short.
 *
 * @example
 * for await (const found of forget(stored, { phone: '+14155550123' }, { key })) {
 *   console.log('delete at the provider first:', found.upstream);
 *   await saveTombstone(found.tombstone);
 *   await deleteRecord(found.conversationId);
 * }
 */
export function forget(
  conversations: AsyncIterable<Conversation> | Iterable<Conversation>,
  subject: ForgetSubject,
  options: DigestOptions,
): AsyncIterable<ConversationToForget> {
  return find(conversations, readSubject(subject), options);
}

async function* find(
  conversations: AsyncIterable<Conversation> | Iterable<Conversation>,
  subject: ReadonlyMap<SubjectKind, string>,
  options: DigestOptions,
): AsyncGenerator<ConversationToForget, void, undefined> {
  // A key that is too short is told before anything is read.
  await createKeyedDigest(options);
  for await (const conversation of conversations) {
    const matchedBy = matchSubject(conversation, subject);
    if (matchedBy.length === 0) continue;
    const { id, provider, providerId, startedAt, recording } = conversation;
    yield {
      conversationId: id,
      provider,
      providerId,
      startedAt,
      matchedBy,
      recordingUrl: recording?.url ?? null,
      upstream: upstreamOf(conversation, subject, matchedBy),
      tombstone: await createTombstone({ conversationId: id }, options),
    };
  }
}

function upstreamOf(
  { providerId, recording, crmRefs }: Conversation,
  subject: ReadonlyMap<SubjectKind, string>,
  matchedBy: readonly SubjectKind[],
): UpstreamItem[] {
  const contacts = new Set(crmRefs.filter(({ type }) => type === 'contact').map(({ id }) => id));
  // The only contact that has the number is the person's; of several, nobody knows which, and none is to be deleted.
  const isOnlyOne = contacts.size === 1 && matchedBy.includes('phone');
  const contactIds = [...contacts].filter(
    (id) => isOnlyOne || canonicalContactId(id) === subject.get('contactId'),
  );
  return [
    ...(recording === null ? [] : [{ type: 'recording' as const, url: recording.url }]),
    { type: 'conversation' as const, id: providerId },
    ...contactIds.map((id) => ({ type: 'contact' as const, id })),
  ];
}
