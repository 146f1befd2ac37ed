import type { ConversationStore, StoreQuery } from '@callweave/core/sync';
import { nearestName } from '../config/nearest-name.ts';
import type { World } from '../world.ts';

/** Says so where the store has nothing of the account that was asked for: after a slip, nothing is found either. */
export async function noteUnknownAccount(
  store: Pick<ConversationStore, 'list' | 'listPartitions'>,
  { account, provider, withDeleted }: StoreQuery,
  { stderr }: Pick<World, 'stderr'>,
): Promise<void> {
  if (account === undefined) return;
  for await (const _ of store.list({ account, provider, withDeleted })) return;
  const partitions = await store.listPartitions();
  const known = [...new Set(partitions.map((each) => `${each.provider}/${each.account}`))].sort();
  const nearest = nearestName(account, [...new Set(partitions.map((each) => each.account))]);
  const accounts = known.length === 0 ? 'no account was synced into it' : `it has ${known.join(', ')}`;
  const hint = nearest === null || nearest === account ? '' : ` Did you mean ${nearest}?`;
  stderr.write(`callweave: The store has no conversation of the account ${account}; ${accounts}.${hint}\n`);
}
