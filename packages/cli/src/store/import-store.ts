import type { ConversationStore } from '@callweave/core/sync';
import { UsageError } from '../usage-error.ts';

type Open = (where: string) => Promise<ConversationStore>;

/** Loads one kind of store. Its driver may be an optional peer, and not installed. */
export async function importStore(kind: 'sqlite' | 'ndjson' | 'postgres'): Promise<Open> {
  throw new UsageError(`Stores of the kind ${kind} are not there yet.`);
}
