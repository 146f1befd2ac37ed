import { contentHashOf } from '@callweave/core/sync';
import { expect } from 'vitest';
import { type Agency, readTruth } from './agency.ts';

/** Every conversation of every account as the simulators tell it now, and no other. */
export async function expectTruth(agency: Agency): Promise<void> {
  const stored = await agency.stored();
  expect([...stored.keys()].sort()).toEqual(agency.ids());
  for (const account of agency.accounts) {
    for (const [id, conversation] of await readTruth(account)) {
      expect(stored.get(id)?.account, id).toBe(account.name);
      expect(stored.get(id)?.contentHash, id).toBe(contentHashOf(conversation));
    }
  }
}
