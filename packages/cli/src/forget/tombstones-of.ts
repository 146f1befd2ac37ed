import {
  type ConversationToForget,
  createTombstone,
  type ForgetSubject,
  parseE164,
  type Tombstone,
  type TombstoneSubject,
} from '@callweave/core';

/**
 * What is kept of somebody: a tombstone of each conversation that was found, and one of each part by which they are
 * known, so that what is not in the store yet stays away too.
 */
export async function tombstonesOf(
  found: readonly ConversationToForget[],
  subject: ForgetSubject,
  { key, until }: { readonly key: Uint8Array; readonly until: Date | null },
): Promise<readonly Tombstone[]> {
  const options = { key, ...(until !== null && { until }) };
  const persons = await Promise.all(
    identitiesOf(subject).map((identity) => createTombstone(identity, options)),
  );
  return [...found.map(({ tombstone }) => tombstone), ...persons];
}

/** Whether a number is written so that conversations to come can be told by it. */
export function isKnownAgain({ phone }: ForgetSubject): boolean {
  return phone === undefined || parseE164(phone.trim()) !== null;
}

function identitiesOf(subject: ForgetSubject): readonly TombstoneSubject[] {
  const { phone, email, contactId } = subject;
  return [
    ...(phone !== undefined && isKnownAgain(subject) ? [{ phone }] : []),
    ...(email === undefined ? [] : [{ email }]),
    ...(contactId === undefined ? [] : [{ contactId }]),
  ];
}
