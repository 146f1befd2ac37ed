import type { Conversation } from '../conversation.ts';
import { parseE164 } from '../phone.ts';
import { parseInstant } from '../time.ts';
import { canonicalContactId, canonicalEmail, type ForgetSubject, readSubject } from './forget-subject.ts';
import { createKeyedDigest, type DigestOptions, type KeyedDigest } from './keyed-digest.ts';

/** What is kept of somebody who was forgotten: enough to know them again, with the key, and nothing else. JSON. */
export interface Tombstone {
  readonly version: 1;
  /** HMAC-SHA-256, in hexadecimal digits. */
  readonly digest: string;
  /** ISO 8601 in UTC: only conversations that started before are forgotten. Null: all, whenever they started. */
  readonly until: string | null;
}

/** One conversation by its `id`, or everything of one person by exactly one of number, e-mail or contact. */
export type TombstoneSubject = ForgetSubject | { readonly conversationId: string };

export interface TombstoneOptions extends DigestOptions {
  /**
   * Forget only what started before this time, so that a person who calls again later is a new one.
   * @default forever
   */
  readonly until?: string | Date;
}

/**
 * Makes a tombstone. `forget` gives one for each conversation that it finds; one of a person covers also those that are
 * not in the store yet.
 *
 * @throws {TypeError} for a subject that is not exactly one, a number that is not in E.164, a time that can't be read,
 *   or a key that is too short.
 *
 * @example
 * const tombstone = await createTombstone({ phone: '+14155550123' }, { key, until: new Date() });
 */
export async function createTombstone(
  subject: TombstoneSubject,
  options: TombstoneOptions,
): Promise<Tombstone> {
  const [kind, value] = readIdentity(subject);
  const until = readUntil(options.until);
  const digest = await createKeyedDigest(options);
  return { version: 1, digest: await digest(kind, value), until };
}

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

function readIdentity(subject: TombstoneSubject): readonly [kind: string, value: string] {
  if ('conversationId' in subject) {
    const { conversationId } = subject;
    if (typeof conversationId === 'string' && /^[a-z]+:./.test(conversationId)) {
      return ['conversationId', conversationId];
    }
    throw new TypeError(
      `Expected conversationId to be the id of a conversation, such as allo:cll-abc123; got ${typeof conversationId} without a provider.`,
    );
  }
  const [identity, ...others] = readSubject(subject);
  if (identity === undefined || others.length > 0) {
    throw new TypeError(
      `Expected one of phone, email or contactId; got ${others.length + 1}. Make a tombstone for each.`,
    );
  }
  const [kind, value] = identity;
  if (kind === 'phone' && parseE164(value) === null) {
    throw new TypeError(
      'Expected phone to be in E.164, such as +14155550123; got another form. Read it with createPhoneParser first.',
    );
  }
  return identity;
}

function readUntil(until: string | Date | undefined): string | null {
  if (until === undefined) return null;
  const instant = parseInstant(
    until instanceof Date && !Number.isNaN(until.getTime()) ? until.toISOString() : until,
  );
  if (instant !== null) return instant.iso;
  throw new TypeError(`Expected until to be a time in ISO 8601 or a Date; got ${typeof until}.`);
}
