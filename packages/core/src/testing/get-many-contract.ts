import {
  assert,
  assertEqual,
  assertSameIds,
  collect,
  failureOf,
  providerIdsOf,
} from './contract-assertions.ts';
import type { SourceUnderTest } from './source-under-test.ts';

type Check = (subject: SourceUnderTest) => Promise<void>;

/** What `getMany` must do, by name. */
export const getManyContract: Readonly<Record<string, Check>> = {
  'getMany keeps the order of the ids, and gives each once': async (subject) => {
    const ids = someIds(subject).reverse();
    const { conversations, missingIds } = await subject.source.getMany([...ids, ...ids.slice(0, 3)]);
    assertEqual('the order of getMany', providerIdsOf(conversations), ids);
    assertEqual('missing ids', missingIds, []);
  },

  'getMany brings the turns along': async (subject) => {
    const { source, expected } = subject;
    const spoken = expected.filter(({ hasTurns }) => hasTurns).slice(0, 10);
    const { conversations } = await source.getMany(spoken.map(({ providerId }) => providerId));
    const without = conversations.filter(({ turns }) => (turns?.length ?? 0) === 0);
    assertEqual('conversations without their turns', providerIdsOf(without), []);
  },

  'getMany reports ids that do not exist, as they were given': async ({ source, expected, missingId }) => {
    const id = expected[0]?.providerId ?? '';
    const prefixed = `${source.provider}:${missingId}`;
    const { conversations, missingIds, invalidIds } = await source.getMany([prefixed, id, prefixed]);
    assertEqual('what is there', providerIdsOf(conversations), [id]);
    assertEqual('missing ids', missingIds, [prefixed]);
    assertEqual('refused ids', invalidIds, []);
  },

  'getMany tells ids that the provider refuses from those that do not exist': async (subject) => {
    const { source, missingId, invalidId } = subject;
    if (invalidId === undefined) return;
    const ids = someIds(subject);
    const { conversations, missingIds, invalidIds } = await source.getMany([missingId, ...ids, invalidId]);
    assertEqual('what is there', providerIdsOf(conversations), ids);
    assertEqual('ids without a conversation', missingIds, [missingId, invalidId]);
    assertEqual('refused ids', invalidIds, [invalidId]);
  },

  'getMany takes the ids of records': async (subject) => {
    const ids = someIds(subject);
    const prefixed = ids.map((id) => `${subject.source.provider}:${id}`);
    const { conversations, missingIds } = await subject.source.getMany([...prefixed, ...ids]);
    assertEqual('getMany by the ids of records', providerIdsOf(conversations), ids);
    assertEqual('missing ids', missingIds, []);
  },

  'getMany refuses empty ids and those of others, before anything is sent': async (subject) => {
    const { source, requestCount } = subject;
    const [id = ''] = someIds(subject);
    const before = requestCount();
    for (const wrong of ['', ' ', 'another:1']) {
      const error = await failureOf(`getMany with ${JSON.stringify(wrong)}`, () =>
        source.getMany([id, wrong]),
      );
      assert(`getMany with ${JSON.stringify(wrong)}`, error instanceof TypeError, 'a TypeError', error);
    }
    assert('its requests', requestCount() === before, before, requestCount());
  },

  'getMany of nothing asks for nothing': async ({ source, requestCount }) => {
    const before = requestCount();
    const { conversations, missingIds } = await source.getMany([]);
    assertEqual('getMany([])', [...conversations, ...missingIds], []);
    assert('its requests', requestCount() === before, before, requestCount());
  },

  'getMany asks for each id once, however many ask at the same time': async (subject) => {
    const { source, requestCount, getManyRequests } = subject;
    const ids = someIds(subject);
    const before = requestCount();
    const results = await Promise.all([...ids, ...ids].map((id) => source.getMany([id])));
    const requests = requestCount() - before;
    assertEqual(
      'the answers to each caller',
      results.map(({ conversations }) => providerIdsOf(conversations)),
      [...ids, ...ids].map((id) => [id]),
    );
    assert(
      'requests of twice twenty callers',
      requests <= getManyRequests,
      `at most ${getManyRequests}`,
      requests,
    );
  },

  'getMany rejects with the reason of a signal': async (subject) => {
    const { source, requestCount } = subject;
    const ids = someIds(subject);
    const reason = new Error('aborted');
    const before = requestCount();
    const early = await failureOf('getMany with a signal that has aborted', () =>
      source.getMany(ids, { signal: AbortSignal.abort(reason) }),
    );
    assert('its rejection', early === reason, reason, early);
    assert('its requests', requestCount() === before, before, requestCount());
    const controller = new AbortController();
    const work = source.getMany(ids, { signal: controller.signal });
    controller.abort(reason);
    const late = await failureOf('getMany whose signal aborts', () => work);
    assert('its rejection', late === reason, reason, late);
    const { conversations } = await source.getMany(ids);
    assertEqual('what comes after the abort', providerIdsOf(conversations), ids);
  },

  'getMany and list give the same records': async (subject) => {
    const listed = await collect(subject.source.list());
    const { conversations } = await subject.source.getMany(someIds(subject));
    for (const conversation of conversations) {
      const twin = listed.find(({ id }) => id === conversation.id);
      assertEqual(`the record ${conversation.id}`, conversation, twin);
    }
  },

  'records are well-formed': async ({ source, expected }) => {
    const byId = new Map(expected.map((row) => [row.providerId, row]));
    const conversations = await collect(source.list());
    assertSameIds(
      'ids of the records',
      conversations.map(({ id }) => id),
      expected.map(({ providerId }) => `${source.provider}:${providerId}`),
    );
    for (const conversation of conversations) {
      const { id, provider, providerId, schemaVersion, startedAt, participants, turns, raw } = conversation;
      const row = byId.get(providerId);
      assertEqual(`the provider of ${id}`, provider, source.provider);
      assertEqual(`the schema version of ${id}`, schemaVersion, 1);
      assertEqual(`the start of ${id}`, startedAt, new Date(row?.startedAt ?? '').toISOString());
      assertEqual(
        `direction and channel of ${id}`,
        [conversation.direction, conversation.channel],
        [row?.direction, row?.channel],
      );
      assert(`the row of ${id}`, raw !== undefined && raw !== null, 'the row as it came', raw);
      const speakers = (turns ?? []).flatMap(({ participant }) => participant ?? []);
      const isKnown = (index: number): boolean => participants[index] !== undefined;
      assert(`the speakers of ${id}`, speakers.every(isKnown), `below ${participants.length}`, speakers);
    }
  },
};

/** Twenty, so that they fit into anybody's batch and are told from one. */
function someIds({ expected }: SourceUnderTest): string[] {
  return expected.slice(0, 20).map(({ providerId }) => providerId);
}
