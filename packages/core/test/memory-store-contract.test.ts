import { describe, it } from 'vitest';
import { createMemoryStore } from '../src/sync/index.ts';
import { conversationStoreContract } from '../src/testing/index.ts';

describe('a store in memory', () => {
  const cases = conversationStoreContract({ create: async () => ({ store: createMemoryStore() }) });
  for (const { name, run } of cases) it(name, run);
});
