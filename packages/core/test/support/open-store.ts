import { openNdjsonStore } from '../../src/stores/ndjson/index.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import type { ConversationStore } from '../../src/sync/conversation-store.ts';

export type StoreKind = 'sqlite' | 'ndjson';

export function openStore(kind: StoreKind, path: string): Promise<ConversationStore> {
  return kind === 'sqlite' ? openSqliteStore({ path }) : openNdjsonStore({ path });
}
