import { getManyContract } from './get-many-contract.ts';
import { listContract } from './list-contract.ts';
import type { ContractCase, ConversationSourceHarness } from './source-under-test.ts';

/**
 * What every `ConversationSource` must do, as named cases for any test runner. Each case makes a source of its own,
 * and rejects with a `ContractError` that tells what was expected and what came.
 *
 * @example
 * describe('mySource', () => {
 *   for (const { name, run } of conversationSourceContract({ create: startMySource })) it(name, run);
 * });
 */
export function conversationSourceContract(harness: ConversationSourceHarness): readonly ContractCase[] {
  return Object.entries({ ...listContract, ...getManyContract }).map(([name, check]) => ({
    name,
    run: async () => {
      const subject = await harness.create();
      try {
        await check(subject);
      } finally {
        await subject.close?.();
      }
    },
  }));
}
