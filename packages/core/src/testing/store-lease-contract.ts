import { LeaseLostError } from '../sync/lease-lost-error.ts';
import { assert, assertEqual, failureOf } from './contract-assertions.ts';
import {
  account,
  backfillPartition,
  changeOf,
  hourMs,
  leaseOf,
  livePartition,
  minute,
  noon,
  otherAccount,
  type StoreCheck,
} from './store-fixtures.ts';

const live = livePartition();

/** Partitions and leases, by name. */
export const storeLeaseContract: Readonly<Record<string, StoreCheck>> = {
  'partitions are added once, and begin with nothing done': async ({ store }) => {
    await store.addPartitions([live, live]);
    const empty = { version: 1, cursor: null, completedAt: null, lookbackAt: null, deepReadAt: null };
    const expected = [{ ...live, checkpoint: empty, leasedBy: null, leaseExpiresAt: null }];
    assertEqual('the partitions', await store.listPartitions(), expected);
    await store.addPartitions([]);
    assertEqual('the partitions', await store.listPartitions(), expected);
  },

  'partitions that are there stay as they are': async ({ store }) => {
    await store.addPartitions([live]);
    const lease = await leaseOf(store, 'one');
    const checkpoint = {
      version: 1,
      cursor: minute(5),
      completedAt: null,
      lookbackAt: minute(4),
      deepReadAt: minute(3),
    } as const;
    await store.commit(changeOf({ lease, checkpoint }));
    await store.addPartitions([live, backfillPartition('2026-04-01', '2026-04-02')]);
    const [, partition] = await store.listPartitions();
    assertEqual('the checkpoint', partition?.checkpoint, checkpoint);
    assertEqual('who works at it', partition?.leasedBy, 'one');
  },

  'partitions come in the order of their keys, of one account if it is asked for': async ({ store }) => {
    const march = backfillPartition('2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z');
    const other = livePartition(otherAccount);
    const itellico = livePartition({ provider: 'itellico', account: 'main' });
    await store.addPartitions([live, itellico, other, march]);
    const keysOf = async (...of: Parameters<typeof store.listPartitions>) =>
      (await store.listPartitions(...of)).map(({ key }) => key);
    assertEqual('all keys', await keysOf(), [march.key, live.key, other.key, itellico.key]);
    assertEqual('the keys of an account', await keysOf(account), [march.key, live.key]);
    assertEqual('the keys of another', await keysOf({ provider: 'itellico', account: 'other' }), []);
  },

  'a lease is had by one at a time': async ({ store }) => {
    await store.addPartitions([live, livePartition(otherAccount)]);
    const lease = await leaseOf(store, 'one');
    assertEqual('the partition and owner', [lease.partitionKey, lease.owner], [live.key, 'one']);
    const second = await store.acquireLease(live.key, { owner: 'two', durationMs: hourMs, now: noon });
    assertEqual('the lease of a second', second, null);
    await leaseOf(store, 'two', { key: livePartition(otherAccount).key });
    const [mine, theirs] = await store.listPartitions();
    assertEqual('who works at them', [mine?.leasedBy, theirs?.leasedBy], ['one', 'two']);
    const expiresAt = mine?.leaseExpiresAt ?? '';
    assert('when the lease ends', !Number.isNaN(Date.parse(expiresAt)), 'a time', expiresAt);
  },

  'a lease of a partition that was not added is refused': async ({ store }) => {
    const error = await failureOf('acquireLease of nothing', () =>
      store.acquireLease('allo/none/live', { owner: 'one', durationMs: hourMs, now: noon }),
    );
    assert('acquireLease of nothing', error instanceof TypeError, 'a TypeError', error);
  },

  'an expired lease is taken over, and is then lost': async ({ store }) => {
    await store.addPartitions([live]);
    const lost = await leaseOf(store, 'one', { durationMs: 0 });
    const lease = await leaseOf(store, 'two');
    assert('the token', lease.token > lost.token, `more than ${lost.token}`, lease.token);
    await assertLost('renewing', () => store.renewLease(lost, { now: noon, durationMs: hourMs }));
    await assertLost('committing', () => store.commit(changeOf({ lease: lost })));
    await store.releaseLease(lost);
    assertEqual('who works at it', (await store.listPartitions())[0]?.leasedBy, 'two');
    await store.commit(changeOf({ lease }));
  },

  'an expired lease that nobody took over still holds': async ({ store }) => {
    await store.addPartitions([live]);
    const lease = await leaseOf(store, 'one', { durationMs: 0 });
    await store.commit(changeOf({ lease }));
    await store.renewLease(lease, { now: noon, durationMs: hourMs });
    const second = await store.acquireLease(live.key, { owner: 'two', durationMs: hourMs, now: noon });
    assertEqual('the lease of a second after it was renewed', second, null);
  },

  'taking a lease that one has loses the one before': async ({ store }) => {
    await store.addPartitions([live]);
    const lost = await leaseOf(store, 'one');
    const lease = await leaseOf(store, 'one');
    assert('the token', lease.token > lost.token, `more than ${lost.token}`, lease.token);
    await assertLost('committing', () => store.commit(changeOf({ lease: lost })));
    await store.commit(changeOf({ lease }));
  },

  'a released lease is free at once, and its token is not given again': async ({ store }) => {
    await store.addPartitions([live]);
    const released = await leaseOf(store, 'one');
    await store.releaseLease(released);
    const [partition] = await store.listPartitions();
    assertEqual('who works at it', [partition?.leasedBy, partition?.leaseExpiresAt], [null, null]);
    const lease = await leaseOf(store, 'two');
    assert('the token', lease.token > released.token, `more than ${released.token}`, lease.token);
    await assertLost('committing', () => store.commit(changeOf({ lease: released })));
  },

  'a lease ends when its time has come': async ({ store, leaseClock = 'caller' }) => {
    if (leaseClock === 'server') return;
    await store.addPartitions([live]);
    await leaseOf(store, 'one', { durationMs: 1_000 });
    const at = (now: number) => store.acquireLease(live.key, { owner: 'two', durationMs: 1_000, now });
    const [partition] = await store.listPartitions();
    assertEqual('when it ends', partition?.leaseExpiresAt, '2026-04-10T12:00:01.000Z');
    assertEqual('a lease a millisecond before', await at(noon + 999), null);
    assert('a lease at that time', (await at(noon + 1_000)) !== null, 'a lease', null);
  },
};

async function assertLost(claim: string, work: () => Promise<unknown>): Promise<void> {
  const error = await failureOf(`${claim} with a lost lease`, work);
  assert(`${claim} with a lost lease`, LeaseLostError.isInstance(error), 'a LeaseLostError', error);
}
