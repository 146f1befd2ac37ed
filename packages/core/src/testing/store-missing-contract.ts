import { assertEqual } from './contract-assertions.ts';
import {
  account,
  all,
  call,
  changeOf,
  deletedNow,
  minute,
  namesOf,
  otherAccount,
  readOf,
  type StoreCheck,
  store,
} from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What becomes of conversations that the provider has no more, by name. */
export const storeMissingContract: Readonly<Record<string, StoreCheck>> = {
  'a conversation that is missing once is marked, and stays': async (subject) => {
    await store(subject, [call('one')]);
    assertEqual('how many were deleted', await miss(subject, 'one', minute(5)), 0);
    assertEqual('its times', await goneAt(subject, 'one'), [minute(5), null]);
    await miss(subject, 'one', minute(6));
    assertEqual('its times after a second time', await goneAt(subject, 'one'), [minute(5), null]);
    const stored = await subject.store.get('allo:one');
    assertEqual('more of its times', [stored?.changedAt, stored?.nextCheckAt], [minute(1), minute(16)]);
    assertEqual('what is listed', await namesOf(subject.store.list()), ['one']);
    const states = await all(subject.store.listStates(account, { since: null, until: null }));
    assertEqual('its state', states, [
      { id: 'allo:one', startedAt: minute(0), missedAt: minute(5), deletedAt: null },
    ]);
  },

  'a conversation that is gone for good is deleted, and its row stays': async (subject) => {
    await subject.store.commit(
      changeOf({ conversations: [readOf(call('one'), { nextCheckAt: minute(2) }), readOf(call('two'))] }),
    );
    await miss(subject, 'one', minute(5));
    assertEqual('how many were deleted', await miss(subject, 'one', minute(6), true), 1);
    assertEqual('how many were deleted again', await miss(subject, 'one', minute(7), true), 0);
    assertEqual('its times', await goneAt(subject, 'one'), [minute(5), minute(6)]);
    const stored = await subject.store.get('allo:one');
    assertEqual('its record', stored?.conversation, call('one'));
    assertEqual('more of its times', [stored?.changedAt, stored?.nextCheckAt], [minute(6), null]);
    const states = await all(subject.store.listStates(account, { since: null, until: null }));
    assertEqual(
      'the states',
      states.map(({ id }) => id),
      ['allo:two'],
    );
    assertEqual('what is due', await subject.store.listDue(account, minute(60), 10), []);
    assertEqual('the count', await subject.store.count(), {
      conversations: 1,
      deleted: 1,
      pending: 0,
      firstStartedAt: minute(0),
      lastStartedAt: minute(0),
    });
  },

  'a conversation that was never missed may be deleted at once': async (subject) => {
    await store(subject, [call('one')]);
    assertEqual('how many were deleted', await miss(subject, 'one', minute(6), true), 1);
    assertEqual('its times', await goneAt(subject, 'one'), [minute(6), minute(6)]);
  },

  'a conversation that comes back is updated, however often it went': async (subject) => {
    await store(subject, [call('one')]);
    for (const isDeleted of [false, true]) {
      await miss(subject, 'one', minute(5), isDeleted);
      const again = readOf(call('one'), { readAt: minute(6) });
      const result = await subject.store.commit(changeOf({ at: minute(7), conversations: [again] }));
      assertEqual('the outcomes', result.outcomes, ['updated']);
      assertEqual('its times', await goneAt(subject, 'one'), [null, null]);
      assertEqual('what is listed', await namesOf(subject.store.list()), ['one']);
      const stored = await subject.store.get('allo:one');
      assertEqual('more of its times', [stored?.firstSeenAt, stored?.changedAt], [minute(1), minute(7)]);
      await subject.store.forget(['allo:one'], []);
      await store(subject, [call('one')]);
    }
  },

  'what was read before a conversation was gone does not bring it back': async (subject) => {
    await store(subject, [call('one')]);
    await miss(subject, 'one', minute(5), true);
    const before = readOf(call('one', { tags: ['b'] }), { contentHash: 'b', readAt: minute(4) });
    const result = await subject.store.commit(changeOf({ at: minute(6), conversations: [before] }));
    assertEqual('the outcomes', result.outcomes, ['outdated']);
    assertEqual('its times', await goneAt(subject, 'one'), [minute(5), minute(5)]);
  },

  'a conversation that was read after it was missing stays': async (subject) => {
    const read = readOf(call('one'), { readAt: minute(5) });
    await subject.store.commit(changeOf({ at: minute(6), conversations: [read] }));
    assertEqual('how many were deleted', await miss(subject, 'one', minute(4), true), 0);
    assertEqual('its times', await goneAt(subject, 'one'), [null, null]);
  },

  'what is missing but not there, or another account’s, is left alone': async (subject) => {
    await store(subject, [call('one')], otherAccount);
    await store(subject, [call('two', { provider: 'itellico' })], { provider: 'itellico' });
    for (const id of ['allo:none', 'allo:one', 'itellico:two']) {
      const result = await subject.store.commit(changeOf({ at: minute(5), missing: [deletedNow(id)] }));
      assertEqual(`how many were deleted of ${id}`, result.deletedCount, 0);
    }
    assertEqual('the count', (await subject.store.count()).conversations, 2);
  },

  'states are those of one account in a range, and those without a start': async (subject) => {
    const at = (name: string, startedAt: string | null) => call(name, { startedAt });
    await store(subject, [at('c', minute(3)), at('a', minute(1)), at('b', minute(2)), at('none', null)]);
    await store(subject, [at('other', minute(2))], otherAccount);
    const idsOf = async (since: string | null, until: string | null) => {
      const states = await all(subject.store.listStates(account, { since, until }));
      return states.map(({ id }) => id.replace('allo:', '')).sort();
    };
    assertEqual('all of them', await idsOf(null, null), ['a', 'b', 'c', 'none']);
    assertEqual('from a time on', await idsOf(minute(2), null), ['b', 'c', 'none']);
    assertEqual('before a time', await idsOf(null, minute(2)), ['a', 'none']);
    assertEqual('in a range', await idsOf(minute(1), minute(3)), ['a', 'b', 'none']);
  },

  'the count tells each account, and what is still to be completed': async (subject) => {
    const pending = readOf(call('b', { startedAt: minute(2) }), { nextCheckAt: minute(9) });
    const conversations = [readOf(call('a', { startedAt: minute(5) })), pending];
    await subject.store.commit(changeOf({ conversations }));
    await store(subject, [call('none', { startedAt: null })], otherAccount);
    await store(subject, [call('c', { provider: 'itellico', startedAt: minute(9) })], {
      provider: 'itellico',
    });
    const figuresOf = async (...of: Parameters<StoreUnderTest['store']['count']>) => {
      const { conversations, deleted, pending, firstStartedAt, lastStartedAt } = await subject.store.count(
        ...of,
      );
      return [conversations, deleted, pending, firstStartedAt, lastStartedAt];
    };
    assertEqual('all', await figuresOf(), [4, 0, 1, minute(2), minute(9)]);
    assertEqual('one account', await figuresOf(account), [2, 0, 1, minute(2), minute(5)]);
    assertEqual('an account without a start', await figuresOf(otherAccount), [1, 0, 0, null, null]);
    assertEqual('a provider', await figuresOf({ provider: 'allo' }), [3, 0, 1, minute(2), minute(5)]);
    assertEqual('a name', await figuresOf({ account: 'main' }), [3, 0, 1, minute(2), minute(9)]);
    assertEqual('nothing', await figuresOf({ account: 'none' }), [0, 0, 0, null, null]);
  },
};

/** Tells how many were deleted. One that is not is to be asked for in ten minutes. */
async function miss(
  { store: from }: StoreUnderTest,
  name: string,
  at: string,
  isDeleted: boolean = false,
): Promise<number> {
  const nextCheckAt = isDeleted ? null : new Date(Date.parse(at) + 600_000).toISOString();
  const change = changeOf({ at, missing: [{ id: `allo:${name}`, isDeleted, nextCheckAt }] });
  return (await from.commit(change)).deletedCount;
}

async function goneAt({ store: from }: StoreUnderTest, name: string): Promise<(string | null | undefined)[]> {
  const stored = await from.get(`allo:${name}`);
  return [stored?.missedAt, stored?.deletedAt];
}
