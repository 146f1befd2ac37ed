import type { Conversation } from '../../../src/conversation.ts';
import { normalizeAlloItem } from '../../../src/providers/allo/normalize-allo-item.ts';
import type { StoreChange } from '../../../src/sync/conversation-store.ts';
import type { ReadConversation } from '../../../src/sync/stored-conversation.ts';
import { alloCall } from '../../support/allo-items.ts';

export const at = '2026-04-22T10:00:00.000Z';
export const account = { provider: 'allo', account: 'main' } as const;

export function call(number: number, changes: Partial<Conversation> = {}): Conversation {
  const id = `cll-demo${String(number).padStart(6, '0')}`;
  return { ...normalizeAlloItem(alloCall({ id })), ...changes };
}

export function read(conversation: Conversation, changes: Partial<ReadConversation> = {}): ReadConversation {
  return { conversation, contentHash: 'hash-1', readAt: at, nextCheckAt: null, ...changes };
}

export function change(changes: Partial<StoreChange> = {}): StoreChange {
  return {
    ...account,
    lease: null,
    at,
    conversations: [],
    missing: [],
    followedHints: [],
    postponedHints: [],
    checkpoint: null,
    tombstoneCount: 0,
    ...changes,
  };
}
