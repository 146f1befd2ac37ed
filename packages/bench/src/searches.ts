import type { Conversation } from '@callweave/core';
import type { ConversationStore } from '@callweave/core/sync';
import { percentile } from './statistics.ts';
import { commitAll } from './stored-conversations.ts';

/** How many conversations are searched. */
export const searchedRows = 100_000;
const searchRounds = 40;
const searches = [
  ['a word of most', 'you'],
  ['the beginning of many words', 'a'],
  ['two common words', 'address confirm'],
  ['a rare word', 'gartenstuhl'],
] as const;

/** Fills a store with copies of conversations, each under an id of its own. */
export async function fillForSearches(
  store: ConversationStore,
  conversations: readonly Conversation[],
  rowsPerCommit: number,
): Promise<void> {
  for (let copy = 0; copy * conversations.length < searchedRows; copy += 1) {
    const copies = conversations.map((one) => ({
      ...one,
      id: `${one.id}-${copy}`,
      providerId: `${one.providerId}-${copy}`,
    }));
    await commitAll(store, copies, rowsPerCommit);
  }
}

export async function measureSearches(
  store: ConversationStore,
  print: (line: string) => void,
): Promise<void> {
  for (const [label, text] of searches) {
    const milliseconds: number[] = [];
    let hits = 0;
    for (let round = 0; round < searchRounds; round += 1) {
      const startedAt = performance.now();
      hits = 0;
      for await (const _ of store.search(text, { limit: 20 })) hits += 1;
      milliseconds.push(performance.now() - startedAt);
    }
    const p50 = percentile(milliseconds, 0.5).toFixed(1);
    const p95 = percentile(milliseconds, 0.95).toFixed(1);
    print(`search of ${label} (${text}), the best ${hits}: p50 ${p50} ms, p95 ${p95} ms`);
  }
}
