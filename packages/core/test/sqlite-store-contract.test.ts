import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { openSqliteStore } from '../src/stores/sqlite/index.ts';
import { conversationStoreContract } from '../src/testing/index.ts';

describe('a store in a SQLite file', () => {
  const cases = conversationStoreContract({
    create: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'callweave-sqlite-'));
      const path = join(directory, 'store.db');
      return {
        store: await openSqliteStore({ path }),
        open: () => openSqliteStore({ path }),
        close: async () => rmSync(directory, { recursive: true }),
      };
    },
  });
  for (const { name, run } of cases) it(name, run);
});
