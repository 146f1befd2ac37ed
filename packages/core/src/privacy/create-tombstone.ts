import { isRecord } from '@callweave/transport/json';
import { parseE164 } from '../phone.ts';
import { canonicalConversationId } from '../providers/allo/allo-id.ts';
import { parseInstant } from '../time.ts';
import { createKeyedDigest, type DigestOptions } from './create-keyed-digest.ts';
import { type ForgetSubject, readSubject } from './forget-subject.ts';

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

function readIdentity(subject: TombstoneSubject): readonly [kind: string, value: string] {
  if (isRecord(subject) && 'conversationId' in subject) {
    const { conversationId } = subject;
    if (typeof conversationId === 'string' && /^[a-z]+:./.test(conversationId)) {
      return ['conversationId', canonicalConversationId(conversationId)];
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
