import type { Conversation, Participant, Turn } from '../conversation.ts';
import type {
  ConversationStore,
  MissingConversation,
  NewPartition,
  StoreChange,
} from '../sync/conversation-store.ts';
import type { ReadConversation } from '../sync/stored-conversation.ts';
import type { Lease, SyncAccount } from '../sync/sync-partition.ts';
import type { WebhookHint } from '../sync/webhook-hint.ts';
import { assert } from './contract-assertions.ts';
import type { StoreUnderTest } from './store-under-test.ts';

export type StoreCheck = (subject: StoreUnderTest) => Promise<void>;

/** Times of the cases: so many minutes after a noon of April 2026. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 3, 10, 12, minutes)).toISOString();
}

export const account: SyncAccount = { provider: 'allo', account: 'main' };
export const otherAccount: SyncAccount = { provider: 'allo', account: 'other' };

export function participant(role: Participant['role'], changes: Partial<Participant> = {}): Participant {
  return {
    role,
    kind: 'human',
    phoneE164: null,
    phoneRaw: null,
    name: null,
    email: null,
    providerRef: null,
    ...changes,
  };
}

export function said(text: string, changes: Partial<Turn> = {}): Turn {
  return {
    kind: 'utterance',
    participant: null,
    at: null,
    startOffsetMs: null,
    endOffsetMs: null,
    text,
    providerRole: null,
    ...changes,
  };
}

/** An inbound call without anything in it, but for the changes. */
export function call(name: string, changes: Partial<Conversation> = {}): Conversation {
  const provider = changes.provider ?? 'allo';
  return {
    schemaVersion: 1,
    id: `${provider}:${name}`,
    provider,
    providerId: name,
    threadKey: null,
    channel: 'voice',
    isTest: false,
    direction: 'inbound',
    status: 'completed',
    outcome: 'answered',
    providerStatus: null,
    participants: [],
    startedAt: minute(0),
    endedAt: null,
    endedAtDerived: false,
    durationSeconds: null,
    recording: null,
    turns: [],
    transcriptState: 'available',
    summary: null,
    tags: [],
    crmRefs: [],
    raw: null,
    ...changes,
  };
}

/** A conversation as the engine would hand it over; its hash stands for its content. */
export function readOf(
  conversation: Conversation,
  changes: Partial<Omit<ReadConversation, 'conversation'>> = {},
): ReadConversation {
  return { conversation, contentHash: 'a', readAt: minute(0), nextCheckAt: null, ...changes };
}

/** A change of the account `main` that does nothing, but for what is given. */
export function changeOf(changes: Partial<StoreChange> = {}): StoreChange {
  return {
    ...account,
    lease: null,
    at: minute(1),
    conversations: [],
    missing: [],
    followedHints: [],
    postponedHints: [],
    checkpoint: null,
    tombstoneCount: 0,
    ...changes,
  };
}

/** What the engine tells of a conversation that is gone for good. */
export function deletedNow(id: string): MissingConversation {
  return { id, isDeleted: true, nextCheckAt: null };
}

export async function store(
  { store: into }: StoreUnderTest,
  conversations: readonly Conversation[],
  of: Partial<SyncAccount> = {},
): Promise<void> {
  await into.commit(changeOf({ ...of, conversations: conversations.map((one) => readOf(one)) }));
}

export function hint(deliveryId: string, changes: Partial<WebhookHint> = {}): WebhookHint {
  return { ...account, deliveryId, conversationId: 'allo:one', receivedAt: minute(0), ...changes };
}

export function livePartition(of: SyncAccount = account): NewPartition {
  return { ...of, key: `${of.provider}/${of.account}/live`, kind: 'live', since: null, until: null };
}

export function backfillPartition(since: string, until: string, of: SyncAccount = account): NewPartition {
  return {
    ...of,
    key: `${of.provider}/${of.account}/${since}..${until}`,
    kind: 'backfill',
    since,
    until,
  };
}

export const hourMs = 3_600_000;
export const noon: number = Date.parse(minute(0));

/** A lease that nobody else has; it lasts an hour, or none where it is to be expired at once. */
export async function leaseOf(
  into: ConversationStore,
  owner: string,
  {
    key = livePartition().key,
    durationMs = hourMs,
  }: { readonly key?: string; readonly durationMs?: number } = {},
): Promise<Lease> {
  const lease = await into.acquireLease(key, { owner, durationMs, now: noon });
  assert(`the lease of ${owner}`, lease !== null, 'a lease', lease);
  return lease ?? { partitionKey: key, owner, token: 0 };
}

export async function all<Value>(list: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of list) values.push(value);
  return values;
}

/** The ids of what a list or a search gives, without the provider. */
export async function namesOf(
  list: AsyncIterable<
    { readonly conversation: Conversation } | { readonly stored: { readonly conversation: Conversation } }
  >,
): Promise<string[]> {
  const given = await all(list);
  return given.map((one) => ('stored' in one ? one.stored : one).conversation.providerId);
}
