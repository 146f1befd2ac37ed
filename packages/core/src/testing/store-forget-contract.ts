import type { Tombstone } from '../privacy/create-tombstone.ts';
import { assertEqual } from './contract-assertions.ts';
import {
  account,
  call,
  changeOf,
  hint,
  minute,
  namesOf,
  readOf,
  type StoreCheck,
  said,
  store,
} from './store-fixtures.ts';
import { assertFound } from './store-search-contract.ts';

const tombstone = (digest: string, until: string | null = null): Tombstone => ({ version: 1, digest, until });

/** What `forget` must do, by name. */
export const storeForgetContract: Readonly<Record<string, StoreCheck>> = {
  'forgetting deletes conversations, and everything that finds them': async (subject) => {
    const due = (name: string) => readOf(call(name, { turns: [said('word')] }), { nextCheckAt: minute(5) });
    await subject.store.commit(changeOf({ conversations: [due('a'), due('b'), due('c')] }));
    await subject.store.forget(['allo:a', 'allo:none', 'allo:c'], []);
    assertEqual('what is left of one', await subject.store.get('allo:a'), null);
    assertEqual('what is listed', await namesOf(subject.store.list({ withDeleted: true })), ['b']);
    await assertFound(subject, 'word', ['b'], { withDeleted: true });
    assertEqual('what is due', await subject.store.listDue(account, minute(60), 10), ['allo:b']);
    const { conversations, deleted, pending } = await subject.store.count();
    assertEqual('the count', [conversations, deleted, pending], [1, 0, 1]);
  },

  'forgetting takes the hints of a conversation along': async ({ store }) => {
    await store.addHints([
      hint('d1', { conversationId: 'allo:a' }),
      hint('d2', { conversationId: 'allo:b' }),
    ]);
    await store.forget(['allo:a'], []);
    const hints = await store.listHints(account, minute(60), 10);
    assertEqual(
      'the hints',
      hints.map(({ deliveryId }) => deliveryId),
      ['d2'],
    );
    const again = hint('d1', { conversationId: 'allo:a' });
    assertEqual('how many are new when it comes again', await store.addHints([again]), 0);
  },

  'tombstones are kept, each once': async ({ store }) => {
    assertEqual('the first tombstones', await store.listTombstones(), []);
    const [one, two, three] = [tombstone('d1'), tombstone('d1', minute(5)), tombstone('d2')];
    await store.forget([], [one, two, one]);
    await store.forget([], [two, three]);
    const tombstones = await store.listTombstones();
    const keyOf = ({ digest, until }: Tombstone): string => `${digest} ${until}`;
    assertEqual('the tombstones', tombstones.map(keyOf).sort(), [one, two, three].map(keyOf).sort());
    assertEqual(
      'one of them',
      tombstones.find(({ digest }) => digest === 'd2'),
      three,
    );
    await store.commit(changeOf({ tombstoneCount: 3, conversations: [readOf(call('a'))] }));
  },

  'a conversation that was forgotten may be stored anew': async (subject) => {
    await store(subject, [call('a', { turns: [said('old')] })]);
    await subject.store.forget(['allo:a'], []);
    const again = readOf(call('a', { turns: [said('new')] }), { readAt: minute(5) });
    const result = await subject.store.commit(changeOf({ at: minute(6), conversations: [again] }));
    assertEqual('the outcomes', result.outcomes, ['inserted']);
    assertEqual('when it was first seen', (await subject.store.get('allo:a'))?.firstSeenAt, minute(6));
    await assertFound(subject, 'new', ['a']);
    await assertFound(subject, 'old', []);
  },

  'forgetting nothing changes nothing': async (subject) => {
    await store(subject, [call('a')]);
    await subject.store.forget([], []);
    await subject.store.commit(changeOf({ tombstoneCount: 0 }));
    assertEqual('what is listed', await namesOf(subject.store.list()), ['a']);
  },
};
