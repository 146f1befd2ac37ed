import { createAccountWork } from './account-work.ts';
import { parseSyncOptions } from './parse-sync-options.ts';
import { preparePartitionsOf } from './prepare-partitions.ts';
import { workAtPartition } from './sync-account.ts';
import type { SyncOptions, SyncSource } from './sync-options.ts';
import type { SyncAccount, SyncPartition } from './sync-partition.ts';
import { createTombstoneCheck } from './tombstone-check.ts';

export interface RunPartitionOptions extends Omit<SyncOptions, 'sources' | 'since'> {
  readonly source: SyncSource;
  /** `SyncPartition.key`. */
  readonly partitionKey: string;
}

/** What was done at one partition. */
export interface PartitionSummary extends SyncAccount {
  readonly partitionKey: string;
  /** `busy` when another run works at it. */
  readonly outcome: 'done' | 'busy';
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/**
 * Adds the partitions that are missing for what is wanted, and gives all of the sources' accounts: the work, cut into
 * parts that may be done anywhere by `runPartition`. For an account with something to add it takes one request.
 *
 * @throws {TypeError} for options that can't be used; otherwise what the store or a source rejects with.
 */
export async function preparePartitions(options: SyncOptions): Promise<readonly SyncPartition[]> {
  const { sources, store, settings } = parseSyncOptions(options);
  const tombstones = await createTombstoneCheck(store, settings.forgetKey);
  const partitions = await Promise.all(
    sources.map((source) => preparePartitionsOf(createAccountWork(source, { store, settings, tombstones }))),
  );
  return partitions.flat();
}

/**
 * Works at one partition, with its lease, until it is done: a `backfill` to its end; for `live` what webhooks named,
 * everything of late, and what is still to be completed.
 *
 * @throws {TypeError} for options that can't be used, or a partition that the store has not, or of another account.
 * @throws what the source or the store rejects with: what was committed stays, and another run goes on from there.
 */
export async function runPartition(options: RunPartitionOptions): Promise<PartitionSummary> {
  const { source, partitionKey, ...others } = options;
  const { sources, store, settings } = parseSyncOptions({ ...others, sources: [source] });
  settings.signal?.throwIfAborted();
  const [parsed] = sources;
  if (parsed === undefined) throw new TypeError('Expected a source; got none.');
  const { provider, account } = parsed;
  const partition = (await store.listPartitions({ provider, account })).find(
    ({ key }) => key === partitionKey,
  );
  if (partition === undefined) {
    throw new TypeError(
      `Expected a partition of ${provider}/${account}; got ${JSON.stringify(partitionKey)}, which the store has not. Add partitions with preparePartitions first.`,
    );
  }
  const tombstones = await createTombstoneCheck(store, settings.forgetKey);
  const work = createAccountWork(parsed, { store, settings, tombstones });
  const outcome = await workAtPartition(work, partition);
  return { provider, account, partitionKey, outcome, ...work.tally };
}
