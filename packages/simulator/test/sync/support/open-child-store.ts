import type { ConversationStore } from '@callweave/core/sync';
import type { ChildStore } from './child-settings.ts';

/** Loads no more than the store that is wanted, as a program would. */
export async function openChildStore(store: ChildStore): Promise<ConversationStore> {
  switch (store.kind) {
    case 'sqlite': {
      const { openSqliteStore } = await import('@callweave/core/sqlite');
      return openSqliteStore({ path: store.path });
    }
    case 'ndjson': {
      const { openNdjsonStore } = await import('@callweave/core/ndjson');
      return openNdjsonStore({ path: store.path });
    }
    case 'postgres': {
      const { openPostgresStore } = await import('@callweave/core/postgres');
      const { connectionString, schema } = store;
      return openPostgresStore({ connectionString, schema });
    }
  }
}
