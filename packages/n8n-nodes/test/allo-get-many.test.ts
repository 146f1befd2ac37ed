import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { type NodeUnderTest, startAllo } from './support/run-node.ts';

const getMany = (parameters: INodeParameters) => ({ parameters: () => parameters });
type Allo = Awaited<ReturnType<typeof startAllo>>;

const rowsOf = ({ simulator }: Allo) => simulator.truth().map(({ row }) => row);
const newestFirst = (left: { date: string }, right: { date: string }) => right.date.localeCompare(left.date);
const bodiesOf = ({ simulator }: NodeUnderTest<unknown>) =>
  simulator.requests.map(({ body }) => body as Record<string, unknown>);

describe('Allo: Get Many', () => {
  it('a limit of 5 asks for one page of five, the newest', async () => {
    const allo = await startAllo();
    const { output } = await allo.run(getMany({ returnAll: false, limit: 5 }));
    const newest = rowsOf(allo).sort(newestFirst).slice(0, 5);
    expect(output.map(({ json }) => json.startedAt)).toEqual(
      newest.map(({ date }) => new Date(date).toISOString()),
    );
    expect(bodiesOf(allo)).toEqual([
      { sort: 'DATE_DESC', size: 5, page: 1, type: undefined, extend: 'transcript' },
    ]);
  });

  it('a limit of 150 needs two pages', async () => {
    const allo = await startAllo();
    expect((await allo.run(getMany({ limit: 150 }))).output).toHaveLength(150);
    expect(bodiesOf(allo).map(({ size, page }) => [size, page])).toEqual([
      [100, 1],
      [100, 2],
    ]);
  });

  it('Return All reads every page, each item once', async () => {
    const allo = await startAllo();
    const { output } = await allo.run(getMany({ returnAll: true }));
    const ids = rowsOf(allo).map(({ id }) => `allo:${id}`);
    expect(ids.length).toBeGreaterThan(200);
    expect(output.map(({ json }) => json.id).sort()).toEqual(ids.sort());
  });

  it('sends every filter under the name that Allo knows', async () => {
    const allo = await startAllo();
    await allo.run(
      getMany({
        filters: {
          contactNumber: ' +14155550100 ',
          direction: 'inbound',
          line: '+14155550199',
          result: 'VOICEMAIL',
          tags: 'interested, to_call_back',
          text: 'invoice',
          type: 'CALL',
          unread: true,
          unresponded: false,
          userId: 'usr-1',
          since: '2026-03-01T00:00:00Z',
          until: '2026-03-08T00:00:00Z',
        },
      }),
    );
    expect(bodiesOf(allo)[0]).toEqual({
      contact_number: '+14155550100',
      direction: 'INBOUND',
      allo_number: '+14155550199',
      result: 'VOICEMAIL',
      tags: ['interested', 'to_call_back'],
      search: 'invoice',
      type: 'CALL',
      unread: true,
      unresponded: false,
      user_id: 'usr-1',
      // A day more at either end, since the time zone of Allo's days is not known.
      date: { from: '2026-02-28', to: '2026-03-09' },
      sort: 'DATE_DESC',
      size: 100,
      page: 1,
      extend: 'transcript',
    });
  });

  it('takes a line and a user that are chosen in a list, and tags that are ticked', async () => {
    const allo = await startAllo();
    const chosen = (value: string) => ({ __rl: true, mode: 'list', value });
    const filters = { line: chosen('+14155550199'), userId: chosen('usr-1'), tags: ['interested'] };
    await allo.run(getMany({ limit: 1, filters }));
    expect(bodiesOf(allo)[0]).toMatchObject({
      allo_number: '+14155550199',
      user_id: 'usr-1',
      tags: ['interested'],
    });
  });

  it('an empty filter filters nothing', async () => {
    const allo = await startAllo();
    await allo.run(getMany({ limit: 1, filters: { text: ' ', tags: '', since: '', contactNumber: '' } }));
    expect(Object.keys(bodiesOf(allo)[0] ?? {}).sort()).toEqual(['extend', 'page', 'size', 'sort']);
  });

  it('Since and Until are exact, and read in the time zone of the workflow', async () => {
    const allo = await startAllo();
    const dates = rowsOf(allo)
      .map(({ date }) => date)
      .sort();
    const [since = '', until = ''] = [dates[60], dates[120]];
    // The clocks of Kolkata are five and a half hours ahead of UTC, all year.
    const local = (date: string) => new Date(Date.parse(date) + 19_800_000).toISOString().slice(0, 19);
    const { output } = await allo.run({
      ...getMany({ returnAll: true, filters: { since: local(since), until: local(until) } }),
      timeZone: 'Asia/Kolkata',
    });
    const expected = dates.filter((date) => date >= since && date < until);
    expect(output.map(({ json }) => json.startedAt).sort()).toEqual(
      expected.map((date) => new Date(date).toISOString()),
    );
  });

  it('a limit with Since does not stop at rows of the extra day', async () => {
    const allo = await startAllo();
    const oldest = rowsOf(allo)
      .map(({ date }) => date)
      .sort()[0];
    const { output } = await allo.run(
      getMany({ limit: 3, filters: { since: oldest ?? '' }, options: { sort: 'DATE_ASC' } }),
    );
    expect(output).toHaveLength(3);
    expect(output[0]?.json.startedAt).toBe(new Date(oldest ?? '').toISOString());
  });

  it('without Include Transcript does not ask for it, and says so', async () => {
    const allo = await startAllo();
    const { output } = await allo.run(
      getMany({
        limit: 20,
        includeTranscript: false,
        filters: { type: 'CALL', result: 'ANSWERED' },
        output: 'selectedFields',
        fields: ['transcript', 'transcriptState'],
      }),
    );
    expect(bodiesOf(allo)[0]).not.toHaveProperty('extend');
    expect(new Set(output.map(({ json }) => `${json.transcript} ${json.transcriptState}`))).toEqual(
      new Set(['null not_requested']),
    );
  });

  it('searches once for each input item, and pairs what it finds', async () => {
    const allo = await startAllo();
    const { output } = await allo.run({
      items: [{ type: 'CALL' }, { type: 'SMS' }],
      parameters: ({ type }) => ({ limit: 2, filters: { type: String(type) }, output: 'raw' }),
    });
    expect(output.map(({ json, pairedItem }) => [json.type, pairedItem])).toEqual([
      ['CALL', { item: 0 }],
      ['CALL', { item: 0 }],
      ['SMS', { item: 1 }],
      ['SMS', { item: 1 }],
    ]);
  });

  it('with Continue On Fail gives the failing item its error and the others their results', async () => {
    const allo = await startAllo();
    const { output } = await allo.run({
      items: [{ type: 'CALL' }, { type: 'FAX' }, { type: 'SMS' }],
      parameters: ({ type }) => ({ limit: 1, filters: { type: String(type) } }),
      continueOnFail: true,
    });
    expect(output.map(({ json, pairedItem }) => [typeof json.error, pairedItem])).toEqual([
      ['undefined', { item: 0 }],
      ['string', { item: 1 }],
      ['undefined', { item: 2 }],
    ]);
    expect(output[1]?.json.error).toBe(
      `'Type' has a value that does not exist [item 1]. It is "FAX"; it can be CALL, SMS, ALL.`,
    );
  });

  it('tells what is wrong with a time or a limit', async () => {
    const allo = await startAllo();
    expect(await allo.failure(getMany({ filters: { since: 'yesterday' } }))).toMatchObject({
      message: "'Since' is not a date and time [item 0]",
      description: expect.stringMatching(/"yesterday"/),
    });
    const range = { since: '2026-03-02', until: '2026-03-01' };
    expect(await allo.failure(getMany({ filters: range }))).toMatchObject({
      message: "'Since' is not before 'Until' [item 0]",
    });
    expect(await allo.failure(getMany({ limit: 0 }))).toMatchObject({
      message: "'Limit' is less than 1 [item 0]",
    });
    expect(allo.simulator.requests).toHaveLength(0);
  });

  it('fails rather than pass over items that Allo announced and did not give', async () => {
    const allo = await startAllo();
    const short = { data: [], pagination: { has_more: false, page: 2, size: 100, total_count: 0 } };
    allo.simulator.inject({ kind: 'status', status: 200, body: short, after: 1 });
    const failure = await allo.failure(getMany({ returnAll: true }));
    expect(failure.message).toBe(
      `Allo announced ${rowsOf(allo).length} conversation items and gave 100 [item 0]`,
    );
    expect(failure.description).toMatch(/'Since' and 'Until'/);
  });
});

describe('Output', () => {
  it('Simplified: ten flat fields, the id first', async () => {
    const allo = await startAllo();
    const { output } = await allo.run(getMany({ limit: 50 }));
    for (const { json } of output) {
      expect(Object.keys(json)).toEqual([
        'id',
        'startedAt',
        'direction',
        'channel',
        'outcome',
        'durationSeconds',
        'customerNumber',
        'agentName',
        'summary',
        'transcript',
      ]);
      expect(Object.values(json).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    }
  });

  it('Raw: the row as Allo sent it', async () => {
    const allo = await startAllo();
    const { output } = await allo.run(getMany({ limit: 50, output: 'raw' }));
    const rows = new Map(rowsOf(allo).map((row) => [row.id, row]));
    for (const { json } of output) expect(json).toEqual(rows.get(String(json.id)));
  });

  it('Selected Fields: those, and always the id', async () => {
    const allo = await startAllo();
    const fields = ['tags', 'customerNumber', 'turns', 'participants'];
    const { output } = await allo.run(getMany({ limit: 3, output: 'selectedFields', fields }));
    for (const { json } of output) expect(Object.keys(json)).toEqual(['id', ...fields]);
    expect(Array.isArray(output[0]?.json.participants)).toBe(true);
  });
});
