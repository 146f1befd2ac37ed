import type { Conversation } from '../conversation.ts';
import { parseInstant } from '../time.ts';
import { createKeyedDigest, type DigestOptions, type KeyedDigest } from './create-keyed-digest.ts';
import type { Tombstone } from './create-tombstone.ts';
import { canonicalContactId, canonicalEmail } from './forget-subject.ts';

/**
 * Makes a function that tells whether a conversation was forgotten. Ask it before anything is stored; `withoutForgotten`
 * does that for a source. Tombstones of another key match nothing.
 *
 * @example
 * const isForgotten = await createForgottenCheck(tombstones, { key });
 * if (!(await isForgotten(conversation))) await store(conversation);
 */
export async function createForgottenCheck(
  tombstones: Iterable<Tombstone>,
  options: DigestOptions,
): Promise<(conversation: Conversation) => Promise<boolean>> {
  const digest = await createKeyedDigest(options);
  const untilByDigest = new Map<string, number>();
  for (const tombstone of tombstones) {
    const untilMs = tombstone.until === null ? null : parseInstant(tombstone.until)?.ms;
    // A time that can't be read is no reason to remember.
    const latest = Math.max(
      untilByDigest.get(tombstone.digest) ?? Number.NEGATIVE_INFINITY,
      untilMs ?? Number.POSITIVE_INFINITY,
    );
    untilByDigest.set(tombstone.digest, latest);
  }
  return async (conversation) => {
    if (untilByDigest.size === 0) return false;
    const startedMs = parseInstant(conversation.startedAt)?.ms ?? Number.NEGATIVE_INFINITY;
    for (const found of await digestsOf(conversation, digest)) {
      const untilMs = untilByDigest.get(found);
      if (untilMs !== undefined && startedMs < untilMs) return true;
    }
    return false;
  };
}

/** Of everything that a tombstone may be of: our own line is nobody. */
function digestsOf(
  { id, participants, crmRefs }: Conversation,
  digest: KeyedDigest,
): Promise<readonly string[]> {
  const others = participants.filter(({ role }) => role !== 'agent');
  const contacts = crmRefs.filter(({ type }) => type === 'contact');
  const identities = [
    ['conversationId', id],
    ...others.map(({ phoneE164 }) => ['phone', phoneE164 ?? '']),
    ...participants.map(({ email }) => ['email', canonicalEmail(email)]),
    ...participants.map(({ providerRef }) => ['contactId', canonicalContactId(providerRef)]),
    ...contacts.map((contact) => ['contactId', canonicalContactId(contact.id)]),
  ];
  const known = identities.filter(([, value]) => value !== '');
  return Promise.all(known.map(([kind = '', value = '']) => digest(kind, value)));
}
