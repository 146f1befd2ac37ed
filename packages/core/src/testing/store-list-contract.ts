import type { Conversation } from '../conversation.ts';
import type { StoreQuery } from '../sync/conversation-store.ts';
import { assert, assertEqual, assertSameIds, failureOf } from './contract-assertions.ts';
import {
  call,
  changeOf,
  deletedNow,
  minute,
  namesOf,
  otherAccount,
  participant,
  readOf,
  type StoreCheck,
  store,
} from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const customer = '+14155550123';
const line = '+14155550100';

/** What `list` must do, by name. */
export const storeListContract: Readonly<Record<string, StoreCheck>> = {
  'a list is in the order of the starts, those without one last': async (subject) => {
    await store(subject, [
      call('c', { startedAt: minute(3) }),
      call('none', { startedAt: null }),
      call('a', { startedAt: minute(1) }),
      call('b', { startedAt: minute(2) }),
    ]);
    const listed = (query?: StoreQuery) => namesOf(subject.store.list(query));
    assertEqual('the list', await listed(), ['a', 'b', 'c', 'none']);
    assertEqual('the oldest first', await listed({ first: 'oldest' }), ['a', 'b', 'c', 'none']);
    assertEqual('the newest first', await listed({ first: 'newest' }), ['c', 'b', 'a', 'none']);
    assertEqual('the first two', await listed({ limit: 2 }), ['a', 'b']);
    assertEqual('the last one', await listed({ limit: 1, first: 'newest' }), ['c']);
    assertEqual('more than there are', await listed({ limit: 9 }), ['a', 'b', 'c', 'none']);
  },

  'a list is filtered by time, to the millisecond, and lets through what has none': async (subject) => {
    await store(subject, [
      call('before', { startedAt: '2026-04-09T23:59:59.999Z' }),
      call('first', { startedAt: '2026-04-10T00:00:00.000Z' }),
      call('last', { startedAt: '2026-04-10T23:59:59.999Z' }),
      call('after', { startedAt: '2026-04-11T00:00:00.000Z' }),
      call('none', { startedAt: null }),
    ]);
    const listed = (query: StoreQuery) => namesOf(subject.store.list(query));
    const day = { since: '2026-04-10', until: new Date('2026-04-11T00:00:00Z') };
    assertEqual('a day', await listed(day), ['first', 'last', 'none']);
    assertEqual('from a time on', await listed({ since: '2026-04-11T02:00:00+02:00' }), ['after', 'none']);
    assertEqual('before a time', await listed({ until: '2026-04-10' }), ['before', 'none']);
  },

  'a list is filtered by provider and account': async (subject) => {
    await store(subject, [call('a')]);
    await store(subject, [call('b')], otherAccount);
    await store(subject, [call('c', { provider: 'itellico' })], { provider: 'itellico' });
    await assertListed(subject, { provider: 'allo' }, ['a', 'b']);
    await assertListed(subject, { provider: 'itellico' }, ['c']);
    await assertListed(subject, { account: 'main' }, ['a', 'c']);
    await assertListed(subject, { provider: 'allo', account: 'other' }, ['b']);
    await assertListed(subject, { account: 'none' }, []);
  },

  'a list is filtered by direction and channel': async (subject) => {
    await store(subject, [
      call('a', { direction: 'inbound', channel: 'voice' }),
      call('b', { direction: 'outbound', channel: 'voice' }),
      call('c', { direction: 'internal', channel: 'web' }),
      call('d', { direction: 'inbound', channel: 'sms' }),
      call('e', { direction: 'unknown', channel: 'unknown' }),
    ]);
    await assertListed(subject, { direction: 'inbound' }, ['a', 'd']);
    await assertListed(subject, { direction: 'internal' }, ['c']);
    await assertListed(subject, { channel: 'voice' }, ['a', 'b']);
    await assertListed(subject, { channel: 'whatsapp' }, []);
    await assertListed(subject, { direction: 'inbound', channel: 'sms' }, ['d']);
  },

  'a list is filtered by numbers and people, whoever else took part': async (subject) => {
    const agent = participant('agent', { phoneRaw: line, providerRef: 'usr-1' });
    await store(subject, [
      call('a', { participants: [participant('customer', { phoneRaw: customer }), agent] }),
      call('b', {
        participants: [
          participant('agent', { phoneRaw: customer }),
          participant('customer', { phoneRaw: line }),
        ],
      }),
      call('c', {
        participants: [
          participant('other', { phoneRaw: customer }),
          participant('customer', { phoneRaw: '3922' }),
          participant('agent', { phoneRaw: 'LINDENHOF', providerRef: 'usr-2' }),
          participant('customer', { phoneRaw: customer }),
          agent,
        ],
      }),
      call('d', { participants: [participant('other', { phoneRaw: customer, providerRef: 'usr-1' })] }),
    ]);
    await assertListed(subject, { contactNumber: customer }, ['a', 'c']);
    await assertListed(subject, { contactNumber: line }, ['b']);
    await assertListed(subject, { contactNumber: '3922' }, ['c']);
    await assertListed(subject, { contactNumber: '+14155550199' }, []);
    await assertListed(subject, { ourNumber: line }, ['a', 'c']);
    await assertListed(subject, { ourNumber: 'LINDENHOF' }, ['c']);
    await assertListed(subject, { agentId: 'usr-1' }, ['a', 'c']);
    await assertListed(subject, { agentId: 'usr-2', ourNumber: line, contactNumber: customer }, ['c']);
  },

  'a list has what is deleted only when it is asked for': async (subject) => {
    await store(subject, [call('a'), call('b')]);
    await subject.store.commit(changeOf({ missing: [deletedNow('allo:b')] }));
    await assertListed(subject, {}, ['a']);
    await assertListed(subject, { withDeleted: false }, ['a']);
    await assertListed(subject, { withDeleted: true }, ['a', 'b']);
  },

  'a list refuses at once what it can not read': async (subject) => {
    const unreadable = [
      { since: 'last week' },
      { since: '2026-04-02', until: '2026-04-01' },
      { direction: 'sideways' },
      { provider: 'none' },
      { contactNumber: '' },
      { first: 'best' },
      { limit: 0 },
      { limit: 1.5 },
      { from: '2026-04-01' },
    ];
    for (const query of unreadable) {
      for (const [name, list] of [
        ['list', () => subject.store.list(query as StoreQuery)],
        ['search', () => subject.store.search('word', query as StoreQuery)],
      ] as const) {
        const claim = `${name} with ${JSON.stringify(query)}`;
        const error = await failureOf(claim, list);
        assert(claim, error instanceof TypeError, 'a TypeError', error);
      }
    }
  },

  'a list gives every conversation once, however many started at one time': async (subject) => {
    const names = Array.from({ length: 1_300 }, (_, index) => `row-${index}`);
    await store(
      subject,
      names.map((name, index) => call(name, { startedAt: index < 1_200 ? minute(0) : null })),
    );
    for (const first of ['oldest', 'newest'] as const) {
      assertSameIds(`the ${first} first`, await namesOf(subject.store.list({ first })), names);
    }
    assertEqual('how many of a limit', (await namesOf(subject.store.list({ limit: 1_250 }))).length, 1_250);
  },

  'a list hides nothing because something else changes meanwhile': async (subject) => {
    const rows = manyRows(1_500);
    await store(subject, rows);
    const listed: string[] = [];
    for await (const { conversation } of subject.store.list()) {
      listed.push(conversation.providerId);
      const count = listed.length;
      if (count === 1 || count === 700) {
        const before = rows
          .slice(0, count)
          .map((row) => readOf({ ...row, tags: ['changed'] }, { contentHash: `${count}` }));
        const added = call(`earlier-${count}`, { startedAt: '2020-01-01T00:00:00.000Z' });
        await subject.store.commit(changeOf({ conversations: [...before, readOf(added)] }));
        await subject.store.forget([`allo:row-${count - 1}`, 'allo:row-1499'], []);
      }
    }
    const expected = rows.map(({ providerId }) => providerId).slice(0, -1);
    assertSameIds(
      'what is listed of what was there',
      listed.filter((name) => name.startsWith('row') && name !== 'row-1499'),
      expected,
    );
  },

  'lists may be left, and read at the same time': async (subject) => {
    const rows = manyRows(1_200);
    await store(subject, rows);
    for await (const _ of subject.store.list()) break;
    const lists = await Promise.all([1, 2, 3].map(() => namesOf(subject.store.list())));
    for (const list of lists)
      assertSameIds(
        'one of the lists',
        list,
        rows.map(({ providerId }) => providerId),
      );
    await subject.store.commit(changeOf({ conversations: [readOf(call('after'))] }));
  },
};

function manyRows(count: number): Conversation[] {
  return Array.from({ length: count }, (_, index) => call(`row-${index}`, { startedAt: minute(index) }));
}

async function assertListed(
  { store: from }: StoreUnderTest,
  query: StoreQuery,
  expected: readonly string[],
): Promise<void> {
  assertSameIds(`list(${JSON.stringify(query)})`, await namesOf(from.list(query)), expected);
}
