import { describe, it } from 'vitest';
import { conversationStoreContract } from '../../src/testing/index.ts';
import { ownSchema } from './support/postgres.ts';

describe('a store in Postgres', () => {
  const cases = conversationStoreContract({
    create: async () => {
      const schema = await ownSchema();
      return {
        store: await schema.open(),
        open: () => schema.open(),
        leaseClock: 'server',
        close: async () => schema[Symbol.asyncDispose](),
      };
    },
  });
  for (const { name, run } of cases) it(name, run);
});
