import type { ContractCase } from './source-under-test.ts';
import { storeCommitContract } from './store-commit-contract.ts';
import { storeForgetContract } from './store-forget-contract.ts';
import { storeHandlesContract } from './store-handles-contract.ts';
import { storeHintContract } from './store-hint-contract.ts';
import { storeLeaseContract } from './store-lease-contract.ts';
import { storeListContract } from './store-list-contract.ts';
import { storeMissingContract } from './store-missing-contract.ts';
import { storeSearchContract } from './store-search-contract.ts';
import type { ConversationStoreHarness } from './store-under-test.ts';
import { storeValuesContract } from './store-values-contract.ts';

/**
 * What every `ConversationStore` must do, as named cases for any test runner. Each case makes a store of its own, and
 * rejects with a `ContractError` that tells what was expected and what came.
 *
 * @example
 * describe('myStore', () => {
 *   for (const { name, run } of conversationStoreContract({ create: openMyStore })) it(name, run);
 * });
 */
export function conversationStoreContract(harness: ConversationStoreHarness): readonly ContractCase[] {
  const cases = {
    ...storeLeaseContract,
    ...storeCommitContract,
    ...storeMissingContract,
    ...storeHintContract,
    ...storeListContract,
    ...storeSearchContract,
    ...storeForgetContract,
    ...storeValuesContract,
    ...storeHandlesContract,
  };
  return Object.entries(cases).map(([name, check]) => ({
    name,
    run: async () => {
      const subject = await harness.create();
      try {
        await check(subject);
      } finally {
        await subject.store.close();
        await subject.close?.();
      }
    },
  }));
}
