import { join } from 'node:path';
import { describe, it } from 'vitest';
import { openNdjsonStore } from '../src/stores/ndjson/index.ts';
import { conversationStoreContract } from '../src/testing/index.ts';
import { temporaryDirectory } from './support/temporary-directory.ts';

describe('a store in a file of newline-delimited JSON', () => {
  const cases = conversationStoreContract({
    create: async () => {
      const directory = temporaryDirectory();
      const path = join(directory.path, 'store.ndjson');
      return {
        store: await openNdjsonStore({ path }),
        open: () => openNdjsonStore({ path }),
        close: async () => directory[Symbol.dispose](),
      };
    },
  });
  for (const { name, run } of cases) it(name, run);
});
