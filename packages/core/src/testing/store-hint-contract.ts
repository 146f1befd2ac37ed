import { assertEqual } from './contract-assertions.ts';
import { account, changeOf, hint, minute, otherAccount, type StoreCheck } from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** What webhooks leave in a store, by name. */
export const storeHintContract: Readonly<Record<string, StoreCheck>> = {
  'a hint waits from the moment it came': async ({ store }) => {
    const added = hint('d1', { conversationId: 'allo:one', receivedAt: minute(3) });
    assertEqual('how many are new', await store.addHints([added]), 1);
    assertEqual('hints before that', await store.listHints(account, minute(2), 10), []);
    assertEqual('hints', await store.listHints(account, minute(3), 10), [
      { ...added, attempts: 0, nextAttemptAt: minute(3) },
    ]);
  },

  'a delivery that comes twice is one hint': async (subject) => {
    const { store } = subject;
    assertEqual('how many are new', await store.addHints([hint('d1'), hint('d2'), hint('d1')]), 2);
    const again = hint('d1', { conversationId: 'allo:two', receivedAt: minute(9) });
    assertEqual('how many are new again', await store.addHints([again, hint('d3')]), 1);
    assertEqual('the hints', await deliveries(subject), ['d1', 'd2', 'd3']);
    const [first] = await store.listHints(account, minute(60), 1);
    assertEqual('what the first told', first?.conversationId, 'allo:one');
  },

  'the same delivery of two accounts is two hints': async (subject) => {
    const hints = [
      hint('d1'),
      hint('d1', otherAccount),
      hint('d1', { provider: 'itellico', account: 'main', conversationId: 'itellico:one' }),
    ];
    assertEqual('how many are new', await subject.store.addHints(hints), 3);
    await subject.store.commit(changeOf({ followedHints: ['d1'] }));
    assertEqual('the hints that are left', await deliveries(subject), []);
    assertEqual(
      'those of another account',
      (await subject.store.listHints(otherAccount, minute(60), 9)).length,
      1,
    );
  },

  'hints come the oldest first, as many as are asked for': async (subject) => {
    await subject.store.addHints([
      hint('late', { receivedAt: minute(3) }),
      hint('early', { receivedAt: minute(1) }),
      hint('middle', { receivedAt: minute(2) }),
      hint('other', { ...otherAccount, receivedAt: minute(0) }),
    ]);
    assertEqual('the hints', await deliveries(subject), ['early', 'middle', 'late']);
    assertEqual('two of them', await deliveries(subject, 2), ['early', 'middle']);
  },

  'a hint that was followed is done with, and known again': async (subject) => {
    await subject.store.addHints([hint('d1'), hint('d2')]);
    await subject.store.commit(changeOf({ followedHints: ['d1', 'unknown'] }));
    assertEqual('the hints', await deliveries(subject), ['d2']);
    assertEqual('how many are new', await subject.store.addHints([hint('d1')]), 0);
    await subject.store.commit(
      changeOf({ postponedHints: [{ deliveryId: 'd1', nextAttemptAt: minute(5) }] }),
    );
    assertEqual('the hints after that', await deliveries(subject), ['d2']);
  },

  'a hint that was postponed waits, and its attempts are counted': async ({ store }) => {
    await store.addHints([hint('d1')]);
    for (const [attempts, minutes] of [
      [1, 5],
      [2, 9],
    ] as const) {
      const postponedHints = [{ deliveryId: 'd1', nextAttemptAt: minute(minutes) }];
      await store.commit(changeOf({ postponedHints }));
      assertEqual('hints before its time', await store.listHints(account, minute(minutes - 1), 10), []);
      assertEqual('hints', await store.listHints(account, minute(minutes), 10), [
        { ...hint('d1'), attempts, nextAttemptAt: minute(minutes) },
      ]);
    }
  },
};

async function deliveries({ store }: StoreUnderTest, limit: number = 10): Promise<string[]> {
  const hints = await store.listHints(account, minute(60), limit);
  return hints.map(({ deliveryId }) => deliveryId);
}
