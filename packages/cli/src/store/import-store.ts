import type { ConversationStore } from '@callweave/core/sync';
import { UsageError } from '../usage-error.ts';

type Open = (where: string) => Promise<ConversationStore>;

/** Loads one kind of store, with what it needs, which may be an optional peer and not installed. */
export async function importStore(kind: 'sqlite' | 'ndjson' | 'postgres'): Promise<Open> {
  if (kind === 'sqlite') {
    const { openSqliteStore } = await import('@callweave/core/sqlite');
    return (path) => openSqliteStore({ path });
  }
  throw new UsageError(`Stores of the kind ${kind} are not there yet.`);
}
