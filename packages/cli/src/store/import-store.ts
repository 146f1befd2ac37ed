import type { ConversationStore } from '@callweave/core/sync';
import { describeMissingPeer } from './missing-peer.ts';

type Open = (where: string) => Promise<ConversationStore>;

/** Loads one kind of store, with what it needs. */
export async function importStore(kind: 'sqlite' | 'ndjson' | 'postgres'): Promise<Open> {
  if (kind === 'sqlite') {
    const { openSqliteStore } = await import('@callweave/core/sqlite');
    return (path) => openSqliteStore({ path });
  }
  if (kind === 'ndjson') {
    const { openNdjsonStore } = await import('@callweave/core/ndjson');
    return (path) => openNdjsonStore({ path });
  }
  const { openPostgresStore } = await import('@callweave/core/postgres');
  return async (connectionString) => {
    try {
      return await openPostgresStore({ connectionString });
    } catch (error) {
      throw describeMissingPeer(error, 'pg');
    }
  };
}
