import type { StoreQuery } from '../sync/conversation-store.ts';
import { assert, assertEqual, assertSameIds, failureOf } from './contract-assertions.ts';
import {
  all,
  call,
  changeOf,
  deletedNow,
  minute,
  namesOf,
  otherAccount,
  participant,
  readOf,
  type StoreCheck,
  said,
  store,
} from './store-fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const talk = (name: string, ...texts: string[]) => call(name, { turns: texts.map((text) => said(text)) });

/** What `search` must do, by name. */
export const storeSearchContract: Readonly<Record<string, StoreCheck>> = {
  'a search finds the beginnings of words, whatever their case and accents': async (subject) => {
    await store(subject, [
      talk('a', 'My HEATING is cold.'),
      talk('b', 'Un café, s’il vous plaît.'),
      talk('c', 'Deux cafe\u0301s!'),
      talk('d', 'ΟΔΟΣ, οδός 12–14'),
      talk('e', 'the ﬁnest ５㎏'),
      talk('f', 'eating'),
    ]);
    await assertFound(subject, 'heat', ['a']);
    await assertFound(subject, 'CAFÉ', ['b', 'c']);
    await assertFound(subject, 'cafés', ['c']);
    await assertFound(subject, 'plait', ['b']);
    await assertFound(subject, 'οδος', ['d']);
    await assertFound(subject, '12 14', ['d']);
    await assertFound(subject, 'fin 5kg', ['e']);
    await assertFound(subject, 'ating', []);
  },

  'a search finds words that stand apart: in turns, summary and names': async (subject) => {
    await store(subject, [
      call('a', {
        turns: [said('The boiler broke.'), said('We come on Tuesday.', { kind: 'message' })],
        summary: { text: 'Appointment made.', format: 'plain' },
        participants: [participant('customer', { name: 'Zoë Example' }), participant('agent')],
      }),
      talk('b', 'The boiler works.'),
    ]);
    await assertFound(subject, 'boiler', ['a', 'b']);
    await assertFound(subject, 'tuesday boiler', ['a']);
    await assertFound(subject, 'zoe appoint boil', ['a']);
    await assertFound(subject, 'zoe works', []);
  },

  'a search does not find what was neither said nor written': async (subject) => {
    await store(subject, [
      call('a', {
        turns: [
          said('secret', { kind: 'tool', tool: { name: 'secret', result: 'secret' } }),
          said('secret', { kind: 'system' }),
          said('secret', { kind: 'event', providerRole: 'secret' }),
        ],
        participants: [participant('customer', { email: 'secret@example.com', providerRef: 'secret' })],
        tags: ['secret'],
        raw: 'secret',
      }),
      call('b', { turns: null }),
    ]);
    await assertFound(subject, 'secret', []);
  },

  'a search finds what a conversation says now': async (subject) => {
    await store(subject, [talk('a', 'old words'), talk('b', 'old words')]);
    const now = readOf(talk('a', 'new words'), { contentHash: 'b', readAt: minute(2) });
    const outdated = readOf(talk('b', 'never'), { contentHash: 'b', readAt: '2026-04-01T00:00:00.000Z' });
    await subject.store.commit(changeOf({ conversations: [now, outdated] }));
    await assertFound(subject, 'old', ['b']);
    await assertFound(subject, 'new', ['a']);
    await assertFound(subject, 'words', ['a', 'b']);
    await assertFound(subject, 'never', []);
  },

  'a search has what is deleted only when it is asked for': async (subject) => {
    await store(subject, [talk('a', 'word'), talk('b', 'word')]);
    await subject.store.commit(changeOf({ missing: [deletedNow('allo:b')] }));
    await assertFound(subject, 'word', ['a']);
    await assertFound(subject, 'word', ['a', 'b'], { withDeleted: true });
    await subject.store.commit(
      changeOf({ conversations: [readOf(talk('b', 'word'), { readAt: minute(5) })] }),
    );
    await assertFound(subject, 'word', ['a', 'b']);
  },

  'a search is filtered as a list is': async (subject) => {
    const contact = participant('customer', { phoneRaw: '+14155550123' });
    await store(subject, [
      { ...talk('a', 'word'), startedAt: minute(1), participants: [contact] },
      { ...talk('b', 'word'), startedAt: minute(2), direction: 'outbound' },
      { ...talk('c', 'word'), startedAt: null, channel: 'sms' },
      talk('d', 'other'),
    ]);
    await store(subject, [{ ...talk('e', 'word'), startedAt: minute(9) }], otherAccount);
    await assertFound(subject, 'word', ['a', 'b', 'c'], { account: 'main' });
    await assertFound(subject, 'word', ['b', 'c', 'e'], { since: minute(2) });
    await assertFound(subject, 'word', ['a', 'c'], { until: minute(2) });
    await assertFound(subject, 'word', ['b'], { direction: 'outbound' });
    await assertFound(subject, 'word', ['c'], { channel: 'sms' });
    await assertFound(subject, 'word', ['a'], { contactNumber: '+14155550123' });
    await assertFound(subject, 'word', [], { provider: 'itellico' });
  },

  'a search gives the best match first, of equal ones the newest': async (subject) => {
    const filler = Array.from({ length: 60 }, (_, index) => `filler${index}`).join(' ');
    await store(subject, [
      { ...talk('weak', `invoice ${filler}`), startedAt: minute(9) },
      { ...talk('older', 'the same words'), startedAt: minute(1) },
      { ...talk('strong', 'invoice, invoice, invoice!'), startedAt: minute(1) },
      { ...talk('none', 'the same words'), startedAt: null },
      { ...talk('newer', 'the same words'), startedAt: minute(2) },
      ...Array.from({ length: 10 }, (_, index) => talk(`noise-${index}`, `something else ${filler}`)),
    ]);
    const found = (text: string, query?: StoreQuery) => namesOf(subject.store.search(text, query));
    assertEqual('the best first', await found('invoice'), ['strong', 'weak']);
    assertEqual('of equal ones the newest', await found('same'), ['newer', 'older', 'none']);
    assertEqual('the best alone', await found('invoice', { limit: 1 }), ['strong']);
    assertEqual('the oldest first', await found('invoice', { first: 'oldest' }), ['strong', 'weak']);
    assertEqual('the newest first', await found('invoice', { first: 'newest' }), ['weak', 'strong']);
    const all = await found('same', { first: 'oldest' });
    assertEqual('those without a start last', all, ['older', 'newer', 'none']);
  },

  'a search tells where the words are, in the text as it is': async (subject) => {
    const conversation = call('a', {
      summary: { text: 'A café.', format: 'plain' },
      participants: [participant('customer', { name: 'Café Example' })],
      turns: [said('Nothing.'), said('😀 The cafe\u0301s, ﬁne cafés!')],
    });
    await store(subject, [conversation]);
    const [hit, ...others] = await all(subject.store.search('cafe fi'));
    assertEqual('other hits', others, []);
    assertEqual('what was found', hit?.stored, await subject.store.get('allo:a'));
    assertEqual('its matches', hit?.matches, [
      { place: 'summary', index: null, text: 'A café.', highlights: [[2, 6]] },
      { place: 'participant', index: 0, text: 'Café Example', highlights: [[0, 4]] },
      {
        place: 'turn',
        index: 1,
        text: '😀 The cafe\u0301s, ﬁne cafés!',
        highlights: [
          [7, 13],
          [15, 18],
          [19, 24],
        ],
      },
    ]);
  },

  'a search takes every text for words, and no sign for syntax': async (subject) => {
    await store(subject, [
      talk('a', "Robert'); DROP TABLE conversations;-- and or not near"),
      talk('b', 'words of another kind'),
    ]);
    for (const text of [
      "Robert'); DROP TABLE",
      'and NOT near',
      'near(a',
      '"robert"',
      'robert* & !',
      'rob:or|',
    ]) {
      await assertFound(subject, text, ['a']);
    }
    await assertFound(subject, 'words:* OR robert', []);
    await assertFound(subject, 'w%', ['b']);
    await assertFound(subject, 'w_rds', []);
  },

  'a search refuses at once a text without a letter or digit': async ({ store }) => {
    for (const text of ['', '  ', '?!', '*', '😀']) {
      const claim = `search(${JSON.stringify(text)})`;
      const error = await failureOf(claim, () => store.search(text));
      assert(claim, error instanceof TypeError, 'a TypeError', error);
    }
  },

  'a search finds all of many, and may be left': async (subject) => {
    const names = Array.from({ length: 2_300 }, (_, index) => `row-${index}`);
    await store(
      subject,
      names.map((name, index) => talk(name, 'common', index % 1_000 === 7 ? 'rare' : 'usual')),
    );
    await assertFound(subject, 'common', names);
    await assertFound(subject, 'common rare', ['row-7', 'row-1007', 'row-2007']);
    assertEqual(
      'how many of a limit',
      (await all(subject.store.search('com', { limit: 1_500 }))).length,
      1_500,
    );
    for await (const _ of subject.store.search('common')) break;
    await assertFound(subject, 'common', names, { first: 'newest' });
  },
};

export async function assertFound(
  { store: from }: Pick<StoreUnderTest, 'store'>,
  text: string,
  expected: readonly string[],
  query?: StoreQuery,
): Promise<void> {
  const claim = `search(${JSON.stringify(text)}${query === undefined ? '' : `, ${JSON.stringify(query)}`})`;
  assertSameIds(claim, await namesOf(from.search(text, query)), expected);
}
