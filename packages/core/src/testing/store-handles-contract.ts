import type { ConversationStore } from '../sync/conversation-store.ts';
import { LeaseLostError } from '../sync/lease-lost-error.ts';
import { assert, assertEqual, assertSameIds, failureOf } from './contract-assertions.ts';
import { checkpointAt } from './store-commit-contract.ts';
import {
  account,
  all,
  call,
  changeOf,
  deletedNow,
  hint,
  hourMs,
  leaseOf,
  livePartition,
  minute,
  namesOf,
  noon,
  readOf,
  type StoreCheck,
  said,
} from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What must hold for several stores on the same data, by name. */
export const storeHandlesContract: Readonly<Record<string, StoreCheck>> = {
  'what was committed is there for whoever opens it': async (subject) => {
    const { store } = subject;
    await store.addPartitions([livePartition()]);
    const lease = await leaseOf(store, 'one');
    const conversations = ['a', 'b', 'c'].map((name) =>
      readOf(call(name, { turns: [said('word')], raw: { name } }), { nextCheckAt: minute(5) }),
    );
    await store.addHints([hint('d1'), hint('d2'), hint('d3')]);
    await store.commit(
      changeOf({
        lease,
        conversations,
        checkpoint: checkpointAt(minute(7)),
        followedHints: ['d1'],
        postponedHints: [{ deliveryId: 'd2', nextAttemptAt: minute(9) }],
      }),
    );
    await store.commit(changeOf({ at: minute(2), missing: [deletedNow('allo:b')] }));
    await store.forget(['allo:c'], [{ version: 1, digest: 'd', until: minute(3) }]);
    const before = await everythingOf(store);
    await withOther(subject, async (other) => {
      assertEqual('what another has', await everythingOf(other), before);
      assertEqual('a hint that another has had', await other.addHints([hint('d1')]), 0);
      await other.commit(changeOf({ lease, tombstoneCount: 1 }));
    });
  },

  'what one commits the other sees, without being opened again': (subject) =>
    withOther(subject, async (other) => {
      const { store } = subject;
      await store.commit(changeOf({ conversations: [readOf(call('a', { turns: [said('first')] }))] }));
      assertEqual('what the other lists', await namesOf(other.list()), ['a']);
      const changed = readOf(call('a', { turns: [said('second')] }), { contentHash: 'b' });
      await other.commit(changeOf({ conversations: [changed, readOf(call('b'))] }));
      assertEqual('what the first finds', await namesOf(store.search('second')), ['a']);
      assertEqual('what the first finds no more', await namesOf(store.search('first')), []);
      await store.forget(['allo:b'], [{ version: 1, digest: 'd', until: null }]);
      assertEqual('what the other gets', await other.get('allo:b'), null);
      assertEqual('the tombstones of the other', (await other.listTombstones()).length, 1);
      assertEqual('the count', await other.count(), await store.count());
    }),

  'leases, hints and tombstones of one hold for the other': (subject) =>
    withOther(subject, async (other) => {
      const { store } = subject;
      await store.addPartitions([livePartition()]);
      const lost = await leaseOf(store, 'one');
      const request = { owner: 'two', durationMs: hourMs, now: noon };
      assertEqual('a lease of the other', await other.acquireLease(lost.partitionKey, request), null);
      await store.renewLease(lost, { now: noon, durationMs: 0 });
      const lease = await leaseOf(other, 'two');
      const error = await failureOf('a commit with a lost lease', () =>
        store.commit(changeOf({ lease: lost })),
      );
      assert('a commit with a lost lease', LeaseLostError.isInstance(error), 'a LeaseLostError', error);
      await store.addHints([hint('d1')]);
      assertEqual('a hint that the first has had', await other.addHints([hint('d1')]), 0);
      await other.commit(changeOf({ lease, followedHints: ['d1'] }));
      assertEqual('the hints', await store.listHints(account, minute(60), 10), []);
    }),

  'two that write at the same time lose nothing of each other': (subject) =>
    withOther(subject, async (other) => {
      const names = Array.from({ length: 40 }, (_, index) => `row-${index}`);
      const commits = names.map((name, index) =>
        (index % 2 === 0 ? subject.store : other).commit(
          changeOf({ conversations: [readOf(call(name)), readOf(call('shared'))] }),
        ),
      );
      const outcomes = (await Promise.all(commits)).flatMap((result) => result.outcomes);
      assertEqual('insertions', outcomes.filter((outcome) => outcome === 'inserted').length, 41);
      for (const store of [subject.store, other]) {
        assertSameIds('what is listed', await namesOf(store.list()), [...names, 'shared']);
      }
    }),

  'of two that want a lease at the same time one gets it': (subject) =>
    withOther(subject, async (other) => {
      await subject.store.addPartitions([livePartition()]);
      const leases = await Promise.all(
        [subject.store, other, subject.store, other].map((store, index) =>
          store.acquireLease(livePartition().key, { owner: `run-${index}`, durationMs: hourMs, now: noon }),
        ),
      );
      assertEqual('how many got it', leases.filter((lease) => lease !== null).length, 1);
    }),

  'what is left of one that was not closed is whole': (subject) =>
    withOther(subject, async (other) => {
      const open = other.list()[Symbol.asyncIterator]();
      await other.commit(changeOf({ conversations: [readOf(call('a')), readOf(call('b'))] }));
      await open.next();
      await subject.store.commit(changeOf({ conversations: [readOf(call('c'))] }));
      assertSameIds('what is listed', await namesOf(subject.store.list()), ['a', 'b', 'c']);
      await open.return?.();
    }),
};

async function withOther(
  subject: StoreUnderTest,
  work: (other: ConversationStore) => Promise<void>,
): Promise<void> {
  const other = await subject.open?.();
  if (other === undefined) return;
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

async function everythingOf(store: ConversationStore): Promise<unknown> {
  return [
    await all(store.list({ withDeleted: true })),
    await all(store.search('word', { withDeleted: true })),
    await all(store.listStates(account, { since: null, until: null })),
    await store.listDue(account, minute(60), 10),
    await store.listHints(account, minute(60), 10),
    await store.listPartitions(),
    await store.listTombstones(),
    await store.count(),
  ];
}
