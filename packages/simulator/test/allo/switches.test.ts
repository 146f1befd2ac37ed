import { describe, expect, it } from 'vitest';
import type { AlloSimulatorOptions } from '../../src/index.ts';
import type { Answer } from '../started.ts';
import { alloAt, LINE } from './allo-at.ts';

type Options = Omit<AlloSimulatorOptions, 'provider'>;

const ITEMS = '/v2/api/conversations/items';
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];

describe('Allo: switches', () => {
  it.each([
    ['either', ['200', '200', '401']],
    ['prefixed', ['200', '401', '401']],
    ['bare', ['401', '200', '401']],
  ] as const)('keyForm: %s', async (keyForm, expected) => {
    const { get } = await alloAt(undefined, { keyForm, apiKey: 'ak_x' });
    const statuses: string[] = [];
    for (const authorization of ['Api-Key ak_x', 'ak_x', 'Bearer ak_x']) {
      statuses.push(String((await get('/v2/api/me', { authorization })).status));
    }
    expect(statuses).toEqual(expected);
  });

  it.each([
    ['write', '5'],
    ['read', '20'],
  ] as const)('postReads: %s', async (postReads, limit) => {
    const allo = await alloAt(undefined, { postReads, rateLimits: { read: 20, write: 5 } });
    const date = { from: '2026-09-01', to: '2026-09-02' };
    for (const [path, body] of [
      [`${ITEMS}/search`, {}],
      [`${ITEMS}/batch`, { ids: ['cll-none'] }],
      ['/v2/api/analytics/overview', { date }],
      ['/v2/api/crm/people/search', {}],
    ] as const) {
      expect((await allo.post(path, body)).headers.get('x-ratelimit-limit')).toBe(limit);
      await allo.clock.advance(1_000);
    }
    expect((await allo.post('/v2/api/crm/companies', { name: 'a' })).headers.get('x-ratelimit-limit')).toBe(
      '5',
    );
  });

  it.each([
    ['refuse-all', [400, 'INVALID_ITEM_ID']],
    ['leave-out', [200, undefined]],
  ] as const)('badIdInBatch: %s', async (badIdInBatch, expected) => {
    const allo = await alloAt(undefined, { badIdInBatch });
    const id = allo.simulator.truth()[0]?.row.id;
    const answer = await allo.post(`${ITEMS}/batch`, { ids: ['cnt-1', id, 'cll-none'] });
    expect(codeOf(answer)).toEqual(expected);
    if (badIdInBatch === 'leave-out') expect(answer.json.data?.map((row) => row.id)).toEqual([id]);
  });

  it.each([
    ['once', 1],
    ['repeated', 2],
  ] as const)('batchDuplicates: %s', async (batchDuplicates, rows) => {
    const allo = await alloAt(undefined, { batchDuplicates });
    const id = allo.simulator.truth()[0]?.row.id ?? '';
    const { json } = await allo.post(`${ITEMS}/batch`, { ids: [id, id.replace('-', '_')] });
    expect(json.data).toHaveLength(rows);
  });

  it.each([null, 'MISSED', 'VOICEMAIL'] as const)('resultForUnanswered: %s', async (resultForUnanswered) => {
    const allo = await alloAt(undefined, { resultForUnanswered, unansweredCalls: 5, dialogues: [] });
    const { json } = await allo.search({});
    expect(json.data?.map(({ result }) => result)).toEqual(Array(5).fill(resultForUnanswered));
    const missed = await allo.search({ result: 'MISSED' });
    expect(missed.status).toBe(resultForUnanswered === 'MISSED' ? 200 : 400);
  });

  it.each(['-', '_'] as const)('idSeparator: %s', async (idSeparator) => {
    const allo = await alloAt(undefined, { idSeparator });
    const { json } = await allo.search({ size: 100 });
    const ids = json.data?.flatMap(({ id, contacts, user }) => [
      String(id),
      ...(user === undefined || Object(user) !== user ? [] : [String(user.id)]),
      ...(contacts?.map((contact) => String(contact.id)) ?? []),
    ]);
    expect(ids?.length).toBeGreaterThan(150);
    for (const id of ids ?? []) expect(id).toMatch(idSeparator === '-' ? /^[a-z]{3}-\w+$/ : /^[a-z]{3}_\w+$/);
    for (const sent of [ids?.[0]?.replace('_', '-'), ids?.[0]?.replace('-', '_')]) {
      expect((await allo.get(`${ITEMS}/${sent}`)).json.data?.id).toBe(ids?.[0]);
    }
  });

  it.each([
    ['api.withallo.com', 'https://api.withallo.com/v1/assets/recordings/'],
    ['storage.withallo.com', 'https://storage.withallo.com/recordings/'],
  ] as const)('recordingHost: %s', async (recordingHost, prefix) => {
    const allo = await alloAt(undefined, { recordingHost });
    const { json } = await allo.search({ type: 'CALL', size: 100 });
    const urls = json.data?.map((row) => String(row.recording_url)).filter((url) => url !== 'null') ?? [];
    expect(urls.length).toBeGreaterThan(50);
    for (const url of urls) expect(url.startsWith(prefix) && url.endsWith('.mp3')).toBe(true);
  });

  it.each(['absent', 'present'] as const)('undocumentedFields: %s', async (undocumentedFields) => {
    const allo = await alloAt(undefined, { undocumentedFields });
    const { json } = await allo.search({ size: 100, extend: 'transcript' });
    for (const row of json.data ?? []) {
      const isThere = undocumentedFields === 'present' && String(row.type) === 'CALL';
      expect([Object.hasOwn(row, 'extracted_data'), Object.hasOwn(row, 'data_collected')]).toEqual([
        isThere,
        isThere,
      ]);
    }
  });

  it('searchCap', async () => {
    const [free, capped] = [await alloAt(), await alloAt(undefined, { searchCap: 50 })];
    const date = { from: '2026-08-03', to: '2026-10-31' };
    const total = Number((await free.search({ date })).json.pagination?.total_count);
    const refused = await capped.search({ date });
    expect(codeOf(refused)).toEqual([400, 'DATE_RANGE_TOO_WIDE']);
    const days = Math.floor((90 * 50) / total);
    expect(refused.json.error?.message).toBe(`The range of days is too wide; the maximum is ${days} days.`);
    expect(codeOf(await capped.search({}))).toEqual([400, 'DATE_RANGE_TOO_WIDE']);
    expect((await capped.search({ date: { from: '2026-09-01', to: '2026-09-07' } })).status).toBe(200);
  });

  it('widestRangeDays', async () => {
    const [free, narrow] = [await alloAt(), await alloAt(undefined, { widestRangeDays: 7 })];
    const week = { from: '2026-09-01', to: '2026-09-07' };
    const more = { from: '2026-09-01', to: '2026-09-08' };
    expect((await free.search({ date: more })).status).toBe(200);
    expect((await narrow.search({ date: week })).status).toBe(200);
    expect(codeOf(await narrow.search({ date: more }))).toEqual([400, 'DATE_RANGE_TOO_WIDE']);
    const analytics = await narrow.post('/v2/api/analytics/overview', { date: week, compare_date: more });
    expect([...codeOf(analytics), analytics.json.error?.param]).toEqual([
      400,
      'DATE_RANGE_TOO_WIDE',
      'compare_date',
    ]);
  });

  it.each([
    ['UTC', '2026-09-10T00:00:00Z', '2026-09-11T00:00:00Z'],
    ['America/New_York', '2026-09-10T04:00:00Z', '2026-09-11T04:00:00Z'],
    ['Asia/Tokyo', '2026-09-09T15:00:00Z', '2026-09-10T15:00:00Z'],
  ])('dayTimeZone: %s', async (dayTimeZone, from, to) => {
    const allo = await alloAt(undefined, { dayTimeZone });
    const expected = allo.simulator
      .truth()
      .map(({ row }) => row)
      .filter(({ date }) => date >= from && date < to);
    expect(expected.length).toBeGreaterThan(0);
    const { json } = await allo.search({ date: { from: '2026-09-10', to: '2026-09-10' }, size: 100 });
    expect(json.pagination?.total_count).toBe(expected.length);
  });

  it.each<[Options, string]>([
    [{ conversations: -1 }, 'Option "conversations": expected a whole number of at least 0, received -1'],
    [
      { dayTimeZone: 'Mars' },
      'Option "dayTimeZone": expected a time zone such as Europe/Paris, received "Mars"',
    ],
    [{ edits: { share: 2, delayMs: 0 } }, 'Option "edits.share": expected a share from 0 to 1, received 2'],
    [
      { summaryDelayMs: { min: 5, max: 4 } },
      'Option "summaryDelayMs.max": expected a whole number of at least 5',
    ],
    [
      { crmValidationStatus: JSON.parse('404') },
      'Option "crmValidationStatus": expected 400 or 422, received 404',
    ],
    [{ searchCap: 0 }, 'Option "searchCap": expected a whole number of at least 1, received 0'],
  ])('%j is checked', async (options, message) => {
    await expect(alloAt(undefined, options)).rejects.toThrow(message);
  });

  it('an option that is undefined is as none', async () => {
    const allo = await alloAt(undefined, JSON.parse('{}'));
    const { json } = await allo.get(`/v2/api/conversations?allo_number=${encodeURIComponent(LINE)}&size=1`);
    expect(json.data).toHaveLength(1);
  });
});
