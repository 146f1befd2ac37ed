import type { StoreChange } from '../sync/conversation-store.ts';
import { LeaseLostError } from '../sync/lease-lost-error.ts';
import { TombstonesChangedError } from '../sync/tombstones-changed-error.ts';
import { assert, assertEqual, failureOf } from './contract-assertions.ts';
import {
  account,
  all,
  backfillPartition,
  call,
  changeOf,
  deletedNow,
  hint,
  leaseOf,
  livePartition,
  minute,
  otherAccount,
  readOf,
  type StoreCheck,
  said,
  store,
} from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What `commit` must do with conversations that were read, by name. */
export const storeCommitContract: Readonly<Record<string, StoreCheck>> = {
  'a conversation that is new is inserted, with what is known of it': async ({ store }) => {
    const conversation = call('one', { turns: [said('Hello.')], raw: { id: 'one' } });
    const read = readOf(conversation, { contentHash: 'h', readAt: minute(0), nextCheckAt: minute(9) });
    const result = await store.commit(changeOf({ at: minute(1), conversations: [read] }));
    assertEqual('the result', result, { outcomes: ['inserted'], deletedCount: 0 });
    assertEqual('what is stored', await store.get('allo:one'), {
      conversation,
      account: 'main',
      contentHash: 'h',
      firstSeenAt: minute(1),
      readAt: minute(0),
      changedAt: minute(1),
      nextCheckAt: minute(9),
      missedAt: null,
      deletedAt: null,
    });
    assertEqual('what was never stored', await store.get('allo:two'), null);
  },

  'a conversation with the same content is unchanged': async (subject) => {
    await store(subject, [call('one')]);
    const later = readOf(call('one'), { readAt: minute(2) });
    const result = await subject.store.commit(changeOf({ at: minute(3), conversations: [later] }));
    assertEqual('the outcomes', result.outcomes, ['unchanged']);
    const stored = await subject.store.get('allo:one');
    assertEqual('its times', [stored?.firstSeenAt, stored?.changedAt], [minute(1), minute(1)]);
  },

  'a conversation that is unchanged may get another time for its next check': async (subject) => {
    for (const nextCheckAt of [minute(9), minute(12), null]) {
      const read = readOf(call('one'), { nextCheckAt });
      await subject.store.commit(changeOf({ conversations: [read] }));
      assertEqual('its next check', (await subject.store.get('allo:one'))?.nextCheckAt, nextCheckAt);
    }
  },

  'a conversation with other content is updated': async (subject) => {
    await subject.store.commit(
      changeOf({ conversations: [readOf(call('one'), { nextCheckAt: minute(9) })] }),
    );
    const conversation = call('one', { summary: { text: 'Late.', format: 'plain' }, tags: ['vip'] });
    const read = readOf(conversation, { contentHash: 'b', readAt: minute(2), nextCheckAt: minute(20) });
    const result = await subject.store.commit(changeOf({ at: minute(3), conversations: [read] }));
    assertEqual('the outcomes', result.outcomes, ['updated']);
    assertEqual('what is stored', await subject.store.get('allo:one'), {
      conversation,
      account: 'main',
      contentHash: 'b',
      firstSeenAt: minute(1),
      readAt: minute(2),
      changedAt: minute(3),
      nextCheckAt: minute(20),
      missedAt: null,
      deletedAt: null,
    });
  },

  'what was read earlier never replaces what was read later': async ({ store }) => {
    const newer = readOf(call('one', { tags: ['newer'] }), { contentHash: 'b', readAt: minute(5) });
    const older = readOf(call('one', { tags: ['older'] }), { readAt: minute(4), nextCheckAt: minute(9) });
    await store.commit(changeOf({ at: minute(6), conversations: [newer] }));
    const before = await store.get('allo:one');
    const result = await store.commit(changeOf({ at: minute(7), conversations: [older] }));
    assertEqual('the outcomes', result.outcomes, ['outdated']);
    assertEqual('what is stored', await store.get('allo:one'), before);
  },

  'what was read at the same time does': async ({ store }) => {
    const first = readOf(call('one', { tags: ['first'] }), { readAt: minute(5) });
    const second = readOf(call('one', { tags: ['second'] }), { contentHash: 'b', readAt: minute(5) });
    await store.commit(changeOf({ conversations: [first] }));
    const result = await store.commit(changeOf({ conversations: [second] }));
    assertEqual('the outcomes', result.outcomes, ['updated']);
    assertEqual('the tags', (await store.get('allo:one'))?.conversation.tags, ['second']);
  },

  'outcomes come in the order of the conversations': async (subject) => {
    await store(subject, [call('one'), call('two'), call('three')]);
    const result = await subject.store.commit(
      changeOf({
        conversations: [
          readOf(call('new')),
          readOf(call('three'), { contentHash: 'b' }),
          readOf(call('one')),
          readOf(call('two'), { contentHash: 'b', readAt: '2026-04-01T00:00:00.000Z' }),
        ],
      }),
    );
    assertEqual('the outcomes', result.outcomes, ['inserted', 'updated', 'unchanged', 'outdated']);
  },

  'the same id of two providers is two conversations': async (subject) => {
    await store(subject, [call('one'), call('one', { provider: 'itellico' })]);
    assertEqual('how many there are', (await subject.store.count()).conversations, 2);
  },

  'a checkpoint is that of its partition alone': async ({ store }) => {
    const other = backfillPartition('2026-03-01', '2026-04-01');
    await store.addPartitions([livePartition(), other]);
    const lease = await leaseOf(store, 'one', { key: other.key });
    await store.commit(changeOf({ lease, checkpoint: checkpointAt(minute(7)) }));
    await store.commit(changeOf({ lease, checkpoint: null }));
    const cursors = (await store.listPartitions()).map(({ checkpoint }) => checkpoint.cursor);
    assertEqual('the cursors', cursors, [minute(7), null]);
  },

  'a checkpoint without a lease is refused': async (subject) => {
    const change = changeOf({ checkpoint: checkpointAt(minute(7)), conversations: [readOf(call('one'))] });
    const error = await failureOf('a checkpoint without a lease', () => subject.store.commit(change));
    assert('a checkpoint without a lease', error instanceof TypeError, 'a TypeError', error);
    assertEqual('what is stored', await subject.store.get('allo:one'), null);
  },

  'a commit with a lost lease writes nothing': async (subject) => {
    await subject.store.addPartitions([livePartition()]);
    const lease = await leaseOf(subject.store, 'one');
    await leaseOf(subject.store, 'one');
    await assertWritesNothing(subject, { lease }, LeaseLostError.isInstance);
  },

  'a commit that fails half way writes nothing': async (subject) => {
    await subject.store.addPartitions([livePartition()]);
    const lease = await leaseOf(subject.store, 'one');
    const unserialisable = readOf(call('unserialisable', { raw: { count: 1n } }));
    await assertWritesNothing(subject, { lease }, (error) => error instanceof Error, unserialisable);
    await subject.store.commit(changeOf({ lease, conversations: [readOf(call('after'))] }));
    assert('what comes after', (await subject.store.get('allo:after')) !== null, 'a conversation', null);
  },

  'a commit that was checked against other tombstones writes nothing': async (subject) => {
    await subject.store.addPartitions([livePartition()]);
    const lease = await leaseOf(subject.store, 'one');
    await subject.store.forget([], [{ version: 1, digest: 'd1', until: null }]);
    for (const tombstoneCount of [0, 2]) {
      const isTold = (error: unknown): boolean =>
        TombstonesChangedError.isInstance(error) &&
        error.expectedCount === 1 &&
        error.receivedCount === tombstoneCount;
      await assertWritesNothing(subject, { lease, tombstoneCount }, isTold);
    }
    await subject.store.commit(changeOf({ lease, tombstoneCount: 1, conversations: [readOf(call('one'))] }));
  },

  'conversations whose time to be checked has come are told, the longest due first': async ({ store }) => {
    const due = (name: string, nextCheckAt: string | null) => readOf(call(name), { nextCheckAt });
    await store.commit(
      changeOf({
        conversations: [
          due('later', minute(11)),
          due('third', minute(10)),
          due('first', minute(5)),
          due('settled', null),
          due('second', minute(6)),
          due('deleted', minute(4)),
        ],
      }),
    );
    await store.commit(changeOf({ missing: [deletedNow('allo:deleted')] }));
    await store.commit(changeOf({ ...otherAccount, conversations: [due('other', minute(1))] }));
    const dueIds = await store.listDue(account, minute(10), 10);
    assertEqual('what is due', dueIds, ['allo:first', 'allo:second', 'allo:third']);
    assertEqual('two of them', await store.listDue(account, minute(10), 2), ['allo:first', 'allo:second']);
    assertEqual('what is due before', await store.listDue(account, minute(4), 10), []);
  },

  'thousands of conversations go in one commit': async (subject) => {
    const names = Array.from({ length: 2_500 }, (_, index) => `row-${index}`);
    await store(
      subject,
      names.map((name) => call(name)),
    );
    assertEqual('how many there are', (await subject.store.count()).conversations, 2_500);
  },
};

export function checkpointAt(cursor: string): NonNullable<StoreChange['checkpoint']> {
  return { version: 1, cursor, completedAt: null, lookbackAt: null, deepReadAt: null };
}

/** A change of every kind, of which nothing may be left. */
async function assertWritesNothing(
  { store }: StoreUnderTest,
  changes: Partial<StoreChange>,
  isExpected: (error: unknown) => boolean,
  ...more: StoreChange['conversations']
): Promise<void> {
  const { tombstoneCount = (await store.listTombstones()).length } = changes;
  const known = (await store.listTombstones()).length;
  await store.commit(
    changeOf({ tombstoneCount: known, conversations: [readOf(call('before')), readOf(call('gone'))] }),
  );
  await store.addHints([hint('followed'), hint('postponed')]);
  const stateOf = async () => [
    await all(store.list({ withDeleted: true })),
    await all(store.search('words', { withDeleted: true })),
    await store.listHints(account, minute(60), 10),
    (await store.listPartitions()).map(({ checkpoint }) => checkpoint),
  ];
  const before = await stateOf();
  const spoken = call('new', { turns: [said('words')] });
  const change = changeOf({
    conversations: [readOf(spoken), readOf(call('before', { tags: ['b'] }), { contentHash: 'b' }), ...more],
    missing: [deletedNow('allo:gone')],
    followedHints: ['followed'],
    postponedHints: [{ deliveryId: 'postponed', nextAttemptAt: minute(50) }],
    checkpoint: checkpointAt(minute(7)),
    ...changes,
    tombstoneCount,
  });
  const error = await failureOf('the commit', () => store.commit(change));
  assert('the commit', isExpected(error), 'the error that tells why', error);
  assertEqual('what is stored after it failed', await stateOf(), before);
}
