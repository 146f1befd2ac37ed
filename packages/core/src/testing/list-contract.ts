import type { ListOptions, ListProgress } from '../conversation-source.ts';
import { UnsupportedFilterError } from '../unsupported-filter-error.ts';
import { assert, assertSameIds, collect, failureOf, providerIdsOf } from './contract-assertions.ts';
import type { ExpectedConversation, SourceUnderTest } from './source-under-test.ts';

type Check = (subject: SourceUnderTest) => Promise<void>;

/** What `list` must do, by name. */
export const listContract: Readonly<Record<string, Check>> = {
  'list gives every conversation, each once': async ({ source, expected }) => {
    assertSameIds('list()', providerIdsOf(await collect(source.list())), idsOf(expected));
  },

  'list includes since and excludes until, to the millisecond': async (subject) => {
    const times = subject.expected.map(({ startedAt }) => startedAt).sort();
    const since = times[Math.floor(times.length / 4)] ?? '';
    const until = times[Math.floor((times.length * 3) / 4)] ?? '';
    const after = (limit: string) => (row: ExpectedConversation) => isAtOrAfter(row, limit);
    const before = (limit: string) => (row: ExpectedConversation) => !isAtOrAfter(row, limit);
    await assertListed(subject, { since, until }, (row) => after(since)(row) && before(until)(row));
    await assertListed(subject, { since: new Date(since) }, after(since));
    await assertListed(subject, { until: new Date(until) }, before(until));
  },

  'list gives nothing of a time in which there was nothing': async (subject) => {
    await assertListed(subject, { since: '2001-01-01', until: '2001-02-01' }, () => false);
    await assertListed(subject, { since: '2101-01-01' }, () => false);
  },

  'list filters by direction': (subject) => assertFilter(subject, 'direction'),
  'list filters by channel': (subject) => assertFilter(subject, 'channel'),
  'list filters by contactNumber': (subject) => assertFilter(subject, 'contactNumber'),
  'list filters by ourNumber': (subject) => assertFilter(subject, 'ourNumber'),
  'list filters by agentId': (subject) => assertFilter(subject, 'agentId'),

  'list lets through what all of its filters do': async (subject) => {
    const times = subject.expected.map(({ startedAt }) => startedAt).sort();
    const since = times[Math.floor(times.length / 3)] ?? '';
    const { direction, channel } = subject.expected.find((row) => isAtOrAfter(row, since)) ?? {};
    if (
      direction === undefined ||
      direction === 'unknown' ||
      channel === undefined ||
      channel === 'unknown'
    ) {
      return;
    }
    await assertListed(
      subject,
      { since, direction, channel },
      (row) => isAtOrAfter(row, since) && row.direction === direction && row.channel === channel,
    );
  },

  'list finds words': async ({ source, expected, text }) => {
    const found = providerIdsOf(await collect(source.list({ text: text.words })));
    const missing = text.providerIds.filter((id) => !found.includes(id));
    assert(`list with the text "${text.words}": none missing`, missing.length === 0, [], missing);
    assert(
      `list with the text "${text.words}": not everything`,
      found.length < expected.length,
      `fewer than ${expected.length}`,
      found.length,
    );
  },

  'list refuses filters that the provider can not serve, before anything is sent': async (subject) => {
    for (const options of subject.unsupported) {
      const claim = `list(${JSON.stringify(options)})`;
      const error = await refusalOf(subject, options);
      assert(claim, UnsupportedFilterError.isInstance(error), 'an UnsupportedFilterError', error);
    }
  },

  'list refuses options that it can not read, before anything is sent': async (subject) => {
    const unreadable = [
      { since: 'last week' },
      { until: '2026-04-01T10:00:00' },
      { since: '2026-04-02', until: '2026-04-01' },
      { contactNumber: '' },
      { text: '?!' },
      { from: '2026-04-01' },
    ];
    for (const options of unreadable) {
      const error = await refusalOf(subject, options as ListOptions);
      assert(`list(${JSON.stringify(options)})`, error instanceof TypeError, 'a TypeError', error);
    }
  },

  'list asks for nothing before it is consumed': async ({ source, requestCount }) => {
    const before = requestCount();
    source.list();
    await Promise.resolve();
    assert('requests of a list that nobody reads', requestCount() === before, before, requestCount());
  },

  'list asks for no more once its reader leaves': async ({ source, requestCount, firstRequests }) => {
    const before = requestCount();
    for await (const _ of source.list()) break;
    const requests = requestCount() - before;
    const claim = 'requests of a list whose reader leaves at once';
    assert(claim, requests <= firstRequests, `at most ${firstRequests}`, requests);
  },

  'list takes no more requests than it needs, transcripts included': async (subject) => {
    const { source, expected, requestCount, listRequests } = subject;
    const before = requestCount();
    const conversations = await collect(source.list());
    const requests = requestCount() - before;
    assert('requests of the whole list', requests <= listRequests, `at most ${listRequests}`, requests);
    const turnsById = new Map(conversations.map(({ providerId, turns }) => [providerId, turns]));
    const without = expected.filter(
      ({ providerId, hasTurns }) => hasTurns && (turnsById.get(providerId)?.length ?? 0) === 0,
    );
    assert('conversations without their turns', without.length === 0, [], idsOf(without));
  },

  'list rejects with the reason of a signal that has aborted': async ({ source, requestCount }) => {
    const reason = new Error('aborted before');
    const before = requestCount();
    const list = () => collect(source.list({ signal: AbortSignal.abort(reason) }));
    const error = await failureOf('list with a signal that has aborted', list);
    assert('its rejection', error === reason, reason, error);
    assert('its requests', requestCount() === before, before, requestCount());
  },

  'list ends with the reason of a signal that aborts while it is read': async ({ source, expected }) => {
    const reason = new Error('aborted meanwhile');
    const controller = new AbortController();
    let count = 0;
    const read = async () => {
      for await (const _ of source.list({ signal: controller.signal })) {
        count += 1;
        controller.abort(reason);
      }
    };
    const error = await failureOf('list whose signal aborts', read);
    assert('its rejection', error === reason, reason, error);
    assert('what it gave', count < expected.length, `fewer than ${expected.length}`, count);
  },

  'list tells its progress': async ({ source, expected }) => {
    const progress: ListProgress[] = [];
    const listed = await collect(source.list({ onProgress: (step) => progress.push(step) }));
    const read = progress.map(({ rowsRead }) => rowsRead);
    assert(
      'progress that only grows',
      read.every((rows, index) => rows >= (read[index - 1] ?? 0)),
      'growth',
      read,
    );
    assert('rows read at the end', read.at(-1) === listed.length, listed.length, read.at(-1));
    const total = progress.at(-1)?.totalCount ?? null;
    assert('the total', total === null || total === expected.length, expected.length, total);
  },

  'lists that are read at the same time do not disturb each other': async ({ source, expected }) => {
    const lists = await Promise.all([collect(source.list()), collect(source.list())]);
    for (const list of lists) assertSameIds('one of two lists', providerIdsOf(list), idsOf(expected));
  },

  'list gives the same when it is read again': async ({ source, expected }) => {
    await collect(source.list());
    assertSameIds('the second list', providerIdsOf(await collect(source.list())), idsOf(expected));
  },
};

function idsOf(rows: readonly ExpectedConversation[]): string[] {
  return rows.map(({ providerId }) => providerId);
}

function isAtOrAfter({ startedAt }: ExpectedConversation, limit: string): boolean {
  return Date.parse(startedAt) >= Date.parse(limit);
}

async function assertListed(
  { source, expected }: SourceUnderTest,
  options: ListOptions,
  isExpected: (row: ExpectedConversation) => boolean,
): Promise<void> {
  const listed = providerIdsOf(await collect(source.list(options)));
  assertSameIds(`list(${JSON.stringify(options)})`, listed, idsOf(expected.filter(isExpected)));
}

/** A few of the values that there are, and the conversations that have them. */
async function assertFilter(
  subject: SourceUnderTest,
  filter: 'direction' | 'channel' | 'contactNumber' | 'ourNumber' | 'agentId',
): Promise<void> {
  const known = subject.expected
    .map((row) => row[filter])
    .filter((value) => value !== null && value !== 'unknown');
  const values = [...new Set(known)].sort();
  assert(
    `values of ${filter} in what the test expects`,
    values.length >= 2,
    'two or more, so that there is something to filter',
    values,
  );
  for (const value of new Set([values[0], values[values.length >> 1], values.at(-1)])) {
    await assertListed(subject, { [filter]: value }, (row) => row[filter] === value);
  }
}

/** What the call itself throws; it must not wait for the first page. */
async function refusalOf({ source, requestCount }: SourceUnderTest, options: ListOptions): Promise<unknown> {
  const before = requestCount();
  const claim = `list(${JSON.stringify(options)})`;
  const error = await failureOf(claim, () => {
    source.list(options);
    return 'an iterable';
  });
  assert(`requests of ${claim}`, requestCount() === before, before, requestCount());
  return error;
}
