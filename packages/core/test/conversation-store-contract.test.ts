import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../src/stores/sqlite/index.ts';
import { ContractError, conversationStoreContract } from '../src/testing/index.ts';
import { type BrokenStore, brokenStores } from './support/broken-stores.ts';

function casesFor({ first, others }: BrokenStore) {
  return conversationStoreContract({
    create: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'callweave-broken-'));
      const path = join(directory, 'store.db');
      const store = await openSqliteStore({ path });
      return {
        store: first?.(store) ?? store,
        open: async () => {
          const other = await openSqliteStore({ path });
          return others?.(other) ?? other;
        },
        close: async () => rmSync(directory, { recursive: true }),
      };
    },
  });
}

describe('each case catches a store that breaks what it is about', () => {
  it.each(Object.entries(brokenStores))('%s', async (name, broken) => {
    const error = await casesFor(broken)
      .find((contractCase) => contractCase.name === name)
      ?.run()
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(error).toSatisfy(ContractError.isInstance);
  });

  it('and there is one for each', () => {
    const names = casesFor({}).map(({ name }) => name);
    expect(Object.keys(brokenStores).toSorted()).toEqual(names.toSorted());
  });
});

it('closes what was made, whatever the outcome', async () => {
  let open = 0;
  const cases = conversationStoreContract({
    create: async () => {
      open += 1;
      const store = await openSqliteStore({ path: ':memory:' });
      return {
        store: { ...store, list: () => (async function* () {})() },
        close: async () => {
          open -= 1;
        },
      };
    },
  });
  const results = await Promise.allSettled(cases.map(({ run }) => run()));
  expect(results.some(({ status }) => status === 'rejected')).toBe(true);
  expect(open).toBe(0);
});
