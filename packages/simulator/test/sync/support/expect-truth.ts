import { isDeepStrictEqual } from 'node:util';
import type { ConversationStore, StoredConversation } from '@callweave/core/sync';
import { expect } from 'vitest';
import type { AlloItemRow, ItellicoConversationRow } from '../../../src/index.ts';
import { readTruth, type Truth } from './read-truth.ts';
import type { World } from './vendors.ts';

/** Row by row: everything there, nothing twice, each with what the vendor tells now, and what it has no more deleted. */
export async function expectStoreEqualsTruth(
  store: ConversationStore,
  world: Pick<World, 'allo' | 'itellico'>,
): Promise<Truth> {
  const truth = await readTruth(world);
  const rows = new Map<string, AlloItemRow | ItellicoConversationRow>([
    ...truth.allo.map((row) => [`allo:${row.id}`, row] as const),
    ...truth.itellico.map((row) => [`itellico:${row.conversation_id}`, row] as const),
  ]);
  const stored = new Map<string, StoredConversation>();
  const twice: string[] = [];
  for await (const one of store.list({ withDeleted: true })) {
    const { id } = one.conversation;
    if (stored.has(id)) twice.push(id);
    stored.set(id, one);
  }
  expect(twice).toEqual([]);
  const difference = {
    lost: [...rows.keys()].filter((id) => !stored.has(id)),
    wronglyDeleted: [...rows.keys()].filter((id) => (stored.get(id)?.deletedAt ?? null) !== null),
    notDeleted: [...stored].flatMap(([id, { deletedAt }]) =>
      rows.has(id) || deletedAt !== null ? [] : [id],
    ),
    outdated: [...rows].flatMap(([id, row]) => {
      const one = stored.get(id);
      const fields = one === undefined ? [] : differingFields(one.conversation.raw, row);
      return fields.length === 0 ? [] : [{ id, readAt: one?.readAt, changedAt: one?.changedAt, fields }];
    }),
    otherTurns: [...rows].flatMap(([id, row]) => {
      const turns = (stored.get(id)?.conversation.turns ?? []).map(({ text }) => text);
      const said = textsOf(row);
      return isDeepStrictEqual(turns, said) ? [] : [{ id, turns, said }];
    }),
    otherStart: [...rows].flatMap(([id, row]) => {
      const startedAt = stored.get(id)?.conversation.startedAt ?? '';
      const told = 'date' in row ? row.date : row.start_timestamp;
      return Date.parse(startedAt) === Date.parse(told) ? [] : [{ id, startedAt, told }];
    }),
  };
  expect(difference).toEqual({
    lost: [],
    wronglyDeleted: [],
    notDeleted: [],
    outdated: [],
    otherTurns: [],
    otherStart: [],
  });
  expect((await store.count()).conversations).toBe(rows.size);
  await expectSearchToFind(store, rows);
  return truth;
}

function differingFields(stored: unknown, told: object): unknown[] {
  const kept = new Map(Object.entries(Object(stored)));
  const names = new Set([...kept.keys(), ...Object.keys(told)]);
  const now = new Map(Object.entries(told));
  return [...names].flatMap((name) =>
    isDeepStrictEqual(kept.get(name), now.get(name))
      ? []
      : [{ name, stored: kept.get(name), told: now.get(name) }],
  );
}

/** What was said, in order. A tool's call has no words. */
function textsOf(row: AlloItemRow | ItellicoConversationRow): string[] {
  if ('messages' in row) return row.messages.map(({ message }) => message ?? '');
  if (row.type === 'SMS') return row.content === null ? [] : [row.content];
  return (row.transcript ?? []).map(({ text }) => text);
}

/** Words of which each conversation has few, looked for in the rows one by one. */
async function expectSearchToFind(
  store: ConversationStore,
  rows: ReadonlyMap<string, AlloItemRow | ItellicoConversationRow>,
): Promise<void> {
  const spoken = new Map([...rows].map(([id, row]) => [id, wordsOf(spokenIn(row))]));
  const names = wordsOf([...rows.values()].flatMap(namesIn));
  const all = [...new Set([...spoken.values()].flatMap((words) => [...words]))]
    .filter((word) => /^[a-z]{6,}$/.test(word) && ![...names].some((name) => name.startsWith(word)))
    .sort();
  const step = Math.max(1, Math.floor(all.length / 12));
  for (const word of all.filter((_, index) => index % step === 0)) {
    const found: string[] = [];
    for await (const { stored } of store.search(word)) found.push(stored.conversation.id);
    const expected = [...spoken].flatMap(([id, words]) =>
      [...words].some((said) => said.startsWith(word)) ? [id] : [],
    );
    expect(found.sort(), word).toEqual(expected.sort());
  }
}

function spokenIn(row: AlloItemRow | ItellicoConversationRow): string[] {
  if ('messages' in row) {
    return row.messages.flatMap(({ role, message }) =>
      role === 'user' || role === 'agent' ? [message] : [],
    );
  }
  return [...textsOf(row), row.summary ?? ''];
}

function namesIn(row: AlloItemRow | ItellicoConversationRow): string[] {
  if ('messages' in row) return [row.agent_name];
  return [row.user?.name ?? '', ...row.contacts.map(({ name }) => name)];
}

function wordsOf(texts: readonly string[]): Set<string> {
  const plain = texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}
