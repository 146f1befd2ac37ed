import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ConversationStore, StoreError, type SyncPartition } from '@callweave/core/sync';
import type { Settings } from '../config/settings.ts';
import { describeStore } from '../config/store-address.ts';
import { isThere, openStore } from '../store/open-store.ts';
import { formatCount } from '../terminal/format.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { type Check, fail, ok, warn } from './check.ts';
import { checkForgetKey } from './check-forget-key.ts';
import { checkSqliteFile } from './check-sqlite-file.ts';

/** Whether the store opens, what is in it, and how far it is. One that is not there is not made. */
export async function* checkStore(
  { store: address, forgetKeyFile }: Pick<Settings, 'store' | 'forgetKeyFile'>,
  world: World,
): AsyncGenerator<Check, void, undefined> {
  const shown = describeStore(address, world.directory);
  if (address.kind !== 'postgres') {
    yield* checkDisk(dirname(address.path));
    if (!(await isThere(address.path))) {
      yield ok('store', `not there; callweave sync makes it, at ${shown}`);
      yield await checkForgetKey(forgetKeyFile, 0);
      return;
    }
    const integrity = address.kind === 'sqlite' ? await checkSqliteFile(address.path) : null;
    if (integrity !== null) yield integrity;
  }
  try {
    const store = await openStore(address, world);
    try {
      yield* checkContent(store, shown, world.platform.now());
      yield await checkForgetKey(forgetKeyFile, (await store.listTombstones()).length);
    } finally {
      await store.close();
    }
  } catch (error) {
    yield describeStoreFailure(error);
  }
}

async function* checkContent(
  store: ConversationStore,
  shown: string,
  now: number,
): AsyncGenerator<Check, void, undefined> {
  const { conversations, deleted, pending, lastStartedAt } = await store.count();
  const gone = deleted === 0 ? '' : `, ${formatCount(deleted)} gone`;
  const latest = lastStartedAt === null ? '' : `, the last of ${lastStartedAt}`;
  yield ok('store', `${shown}: ${formatCount(conversations)} conversations${gone}${latest}`);
  yield ok('store pending', `${formatCount(pending)} wait for a transcript, a summary or their end`);
  yield* checkPartitions(await store.listPartitions(), now);
}

const dayMs = 86_400_000;

function* checkPartitions(
  partitions: readonly SyncPartition[],
  now: number,
): Generator<Check, void, undefined> {
  const open = partitions.filter(
    ({ kind, checkpoint }) => kind === 'backfill' && checkpoint.completedAt === null,
  );
  const leased = partitions.filter(({ leaseExpiresAt }) => Date.parse(leaseExpiresAt ?? '') > now);
  if (open.length > 0) {
    yield warn(
      'store backfill',
      `${formatCount(open.length)} of ${formatCount(partitions.length)} parts of the time are not read to their end: ${keysOf(open)}`,
      leased.length > 0
        ? 'Let the run that works at them end.'
        : 'Run callweave sync: it goes on where it was.',
    );
  }
  const cursors = partitions.flatMap(({ kind, checkpoint: { cursor } }) =>
    kind === 'live' && cursor !== null ? [cursor] : [],
  );
  const stale = partitions.filter(
    ({ kind, checkpoint }) => kind === 'live' && now - Date.parse(checkpoint.cursor ?? '') > dayMs,
  );
  const [oldest] = cursors.sort();
  if (stale.length === 0 && oldest !== undefined)
    yield ok('store age', `every account was synced at ${oldest} or later`);
  if (stale.length > 0) {
    yield warn(
      'store age',
      `not synced for a day or more: ${stale.map(({ provider, account, checkpoint }) => `${provider}/${account} since ${checkpoint.cursor}`).join(', ')}`,
      'Run callweave sync, or let callweave sync --watch run.',
    );
  }
  yield ok(
    'store leases',
    leased.length === 0
      ? 'nobody works at it'
      : leased
          .map(({ key, leasedBy, leaseExpiresAt }) => `${key} by ${leasedBy} until ${leaseExpiresAt}`)
          .join(', '),
  );
}

function keysOf(partitions: readonly SyncPartition[]): string {
  const shown = partitions.slice(0, 3).map(({ key }) => key);
  return `${shown.join(', ')}${partitions.length > shown.length ? ', …' : ''}`;
}

const gibibyte = 1024 ** 3;

/** A conversation with its transcript and the provider's row takes about 20 KiB. */
async function* checkDisk(directory: string): AsyncGenerator<Check, void, undefined> {
  const disk = await statfs(directory).catch(() => null);
  if (disk === null) {
    yield ok('disk', `${directory} is not there; callweave sync makes it`);
    return;
  }
  const freeBytes = disk.bavail * disk.bsize;
  const shown = `${(freeBytes / gibibyte).toFixed(1)} GiB free at ${directory}`;
  const advice = 'Make room, or put the store on another disk with --store.';
  if (freeBytes < gibibyte / 10) yield fail('disk', shown, advice);
  else if (freeBytes < gibibyte) yield warn('disk', shown, advice);
  else yield ok('disk', shown);
}

function describeStoreFailure(error: unknown): Check {
  if (StoreError.isInstance(error) || error instanceof UsageError) {
    return fail('store', error.message, 'Do that, then run doctor again.');
  }
  const message = error instanceof Error ? error.message : String(error);
  return fail(
    'store',
    message,
    'Bring back a copy of it, or name another store with --store and sync again.',
  );
}
