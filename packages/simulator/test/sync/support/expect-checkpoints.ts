import type { ConversationStore } from '@callweave/core/sync';
import { expect } from 'vitest';
import type { World } from './vendors.ts';

const hourMs = 3_600_000;

/**
 * A checkpoint is never ahead of the rows: of a conversation that the vendor had when a partition's cursor passed it, and
 * has ever since, there is a row. Tells of how many that was so.
 */
export async function expectCheckpointsBehindRows(store: ConversationStore, world: World): Promise<number> {
  const stored = new Set<string>();
  for (const provider of ['allo', 'itellico'] as const) {
    const account = { provider, account: 'main' };
    for await (const { id } of store.listStates(account, { since: null, until: null })) stored.add(id);
  }
  const known = [
    ...world.allo.truth().map(({ row }) => ({
      id: `allo:${row.id}`,
      provider: 'allo',
      startMs: Date.parse(row.date),
    })),
    ...world.itellico.truth().map(({ row }) => ({
      id: `itellico:${row.conversation_id}`,
      provider: 'itellico',
      startMs: Date.parse(row.start_timestamp),
    })),
  ].filter(({ id }) => !world.everErased.has(id));
  let behind = 0;
  const ahead: { readonly partition: string; readonly id: string }[] = [];
  for (const { key, provider, kind, since, checkpoint } of await store.listPartitions()) {
    if (checkpoint.cursor === null) continue;
    const fromMs = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
    // A call is listed when it has ended, and the vendor's clock may be a little behind.
    const untilMs = Date.parse(checkpoint.cursor) - (kind === 'live' ? 2 * hourMs : 0);
    for (const { id, provider: of, startMs } of known) {
      const isBehind = of === provider && startMs >= fromMs && startMs < untilMs;
      if (isBehind) behind += 1;
      if (isBehind && !stored.has(id)) ahead.push({ partition: `${key} at ${checkpoint.cursor}`, id });
    }
  }
  expect(ahead).toEqual([]);
  return behind;
}
