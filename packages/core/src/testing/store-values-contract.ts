import type { Conversation } from '../conversation.ts';
import { assert, assertEqual } from './contract-assertions.ts';
import {
  account,
  all,
  call,
  changeOf,
  hint,
  leaseOf,
  livePartition,
  minute,
  namesOf,
  participant,
  readOf,
  type StoreCheck,
  said,
  store,
} from './store-fixtures.ts';
import { assertFound } from './store-search-contract.ts';
import type { StoreUnderTest } from './store-under-test.ts';

const oddTexts = [
  "'); DROP TABLE conversations; --",
  '" OR 1=1 --',
  '%_\\?*:$1 {}[]()',
  '–ÄÖÜß 日本語 한국어 العربية 👩‍👩‍👧 e\u0301',
  ' \t\n\r leading and trailing ',
  '../../etc/hosts',
  'constructor',
  '__proto__',
  'x'.repeat(300),
];

/** That values survive as they are, by name. */
export const storeValuesContract: Readonly<Record<string, StoreCheck>> = {
  'every field of a record is kept': async (subject) => {
    const whole: Conversation = {
      ...call('whole', { provider: 'itellico' }),
      threadKey: '+14155550100|+14155550123',
      channel: 'web',
      isTest: true,
      direction: 'unknown',
      status: 'in_progress',
      outcome: 'transferred',
      providerStatus: 'TRANSFERRED',
      participants: [
        participant('customer', { phoneE164: '+14155550123', phoneRaw: '+14155550123', name: 'Alex' }),
        participant('agent', { kind: 'ai', email: 'ai@example.com', providerRef: 'agt-1' }),
      ],
      startedAt: '2026-04-10T12:00:00.123Z',
      endedAt: '2026-04-10T12:01:00.456Z',
      endedAtDerived: true,
      durationSeconds: 60.333,
      recording: { url: 'https://example.com/1.mp3', requiresAuth: null, expiresAt: minute(9) },
      turns: [
        said('Hi.', { participant: 0, at: minute(0), startOffsetMs: 0, endOffsetMs: 1_500 }),
        said('', { kind: 'tool', tool: { name: 'lookup', result: { found: [1, null, true, 'x'] } } }),
      ],
      transcriptState: 'pending',
      summary: { text: '**Hi**', format: 'markdown' },
      tags: ['vip', 'to_call_back'],
      crmRefs: [{ type: 'deal', id: 'd1', name: 'Deal', status: null, parentId: 'c1' }],
      raw: { id: 'whole' },
    };
    await assertKept(subject, whole, { provider: 'itellico' });
    await assertKept(subject, call('empty', { outcome: null, turns: null, startedAt: null }));
  },

  'texts of any characters are kept, and find their way nowhere else': async (subject) => {
    for (const [index, text] of oddTexts.entries()) {
      await assertKept(
        subject,
        call(`${index}`, {
          threadKey: text,
          providerStatus: text,
          participants: [
            participant('customer', { name: text, phoneRaw: text, email: text, providerRef: text }),
          ],
          turns: [said(text)],
          summary: { text, format: 'plain' },
          tags: [text],
          raw: { [text]: text },
        }),
      );
    }
    assertEqual('how many there are', (await subject.store.count()).conversations, oddTexts.length);
  },

  'ids, names and deliveries of any characters are kept apart': async ({ store }) => {
    for (const text of oddTexts) {
      await store.commit(changeOf({ conversations: [readOf(call(text))] }));
      assertEqual('its id', (await store.get(`allo:${text}`))?.conversation.providerId, text);
      assertEqual('a new hint', await store.addHints([hint(text, { conversationId: `allo:${text}` })]), 1);
      assertEqual('the same hint', await store.addHints([hint(text)]), 0);
      await store.addPartitions([{ ...livePartition(), key: text }]);
      const lease = await leaseOf(store, text, { key: text });
      await store.commit(changeOf({ lease, followedHints: [text] }));
    }
    assertEqual('how many there are', (await store.count()).conversations, oddTexts.length);
    assertEqual('the hints that are left', await store.listHints(account, minute(60), 100), []);
    assertEqual('nothing of an id like it', await store.get('allo:%'), null);
    const partitions = await store.listPartitions();
    assertEqual('who works', partitions.map(({ leasedBy }) => leasedBy).sort(), [...oddTexts].sort());
    await store.forget(
      oddTexts.map((text) => `allo:${text}`),
      [],
    );
    assertEqual('how many are left', (await store.count()).conversations, 0);
  },

  'the zero character and halves of surrogate pairs are kept': async (subject) => {
    const text = 'a\0b \ud83d c \ude00';
    await assertKept(
      subject,
      call('odd', {
        participants: [participant('customer', { name: text, phoneRaw: text })],
        turns: [said(text)],
        summary: { text, format: 'plain' },
        tags: [text],
        raw: { text },
      }),
    );
  },

  'raw is kept as it came, and is not where it did not come': async (subject) => {
    const raws = [
      null,
      'text',
      '',
      0,
      -1.5,
      1e21,
      9_007_199_254_740_991,
      true,
      [],
      {},
      { b: 1, a: [{ c: null }] },
    ];
    for (const [index, raw] of raws.entries()) await assertKept(subject, call(`raw-${index}`, { raw }));
    const { raw: _, ...withoutRaw } = call('without');
    await store(subject, [withoutRaw as Conversation]);
    const stored = await subject.store.get('allo:without');
    assert('raw', stored !== null && !('raw' in stored.conversation), 'none', stored?.conversation);
  },

  'a transcript of a megabyte is kept, and found to its last word': async (subject) => {
    const turns = Array.from({ length: 10_000 }, (_, index) =>
      said(
        `turn ${index} of a very long conversation about word${index % 4_000} and many other things of the day`,
      ),
    );
    const conversation = call('long', { turns: [...turns, said('the very last')], raw: { turns } });
    await assertKept(subject, conversation);
    await assertFound(subject, 'word3999 last', ['long']);
    assertEqual('what is listed', await namesOf(subject.store.list()), ['long']);
    const [hit] = await all(subject.store.search('last'));
    assertEqual(
      'the matches',
      hit?.matches.map(({ index }) => index),
      [10_000],
    );
  },

  'fields of a later release are kept': async (subject) => {
    await assertKept(subject, Object.assign(call('later'), { sentiment: { score: 0.5 } }));
  },
};

async function assertKept(
  subject: StoreUnderTest,
  conversation: Conversation,
  of: Parameters<typeof store>[2] = {},
): Promise<void> {
  await store(subject, [conversation], of);
  const stored = await subject.store.get(conversation.id);
  assertEqual(`the record ${conversation.id}`, stored?.conversation, conversation);
}
