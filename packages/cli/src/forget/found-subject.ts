import {
  type Conversation,
  type ConversationToForget,
  type ForgetSubject,
  forget,
  type SubjectKind,
} from '@callweave/core';
import type { ConversationStore } from '@callweave/core/sync';

/** What a store holds of somebody who is to be forgotten. */
export interface FoundSubject {
  readonly found: readonly ConversationToForget[];
  /** How many conversations were looked through, those that the provider has no more included. */
  readonly lookedThrough: number;
}

export interface FindOptions {
  readonly key: Uint8Array;
  readonly signal: AbortSignal;
  readonly onProgress: (lookedThrough: number) => void;
}

/** Looks through the whole store, since a number may stand in the provider's own row only. */
export async function findSubject(
  store: Pick<ConversationStore, 'list'>,
  subject: ForgetSubject,
  { key, signal, onProgress }: FindOptions,
): Promise<FoundSubject> {
  let lookedThrough = 0;
  async function* conversations(): AsyncGenerator<Conversation, void, undefined> {
    for await (const { conversation } of store.list({ withDeleted: true })) {
      signal.throwIfAborted();
      lookedThrough += 1;
      onProgress(lookedThrough);
      yield conversation;
    }
  }
  const found: ConversationToForget[] = [];
  for await (const each of forget(conversations(), subject, { key })) found.push(each);
  return { found, lookedThrough };
}

/** Below this a person is plausible, whatever the store's size. */
const fewestSuspicious = 10;
const mostPlausible = 500;
const suspiciousShare = 0.1;

/** Whether so much is found that it may be a colleague, or a number that many share. */
export function isSuspicious({ found, lookedThrough }: FoundSubject): boolean {
  return (
    found.length > mostPlausible ||
    (found.length > fewestSuspicious && found.length > lookedThrough * suspiciousShare)
  );
}

/** How many conversations were found by each part of the subject. */
export function countByKind(found: readonly ConversationToForget[]): ReadonlyMap<SubjectKind, number> {
  const counts = new Map<SubjectKind, number>();
  for (const kind of found.flatMap(({ matchedBy }) => matchedBy)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
