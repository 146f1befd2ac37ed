import { describe, expect, it } from 'vitest';
import { type AlloUnderTest, type Json, startAllo } from './started.ts';

const LINE = '+14155550100';
const list = (allo: AlloUnderTest, query: Record<string, string> = {}): ReturnType<AlloUnderTest['get']> =>
  allo.get(`/v2/api/conversations?${new URLSearchParams({ allo_number: LINE, ...query })}`);
const codeOf = ({ json }: { json: Json }): unknown => json.error?.code;

describe('Allo: list conversations', () => {
  it('needs a line, in E.164', async () => {
    const { get } = await startAllo();
    expect(await get('/v2/api/conversations')).toMatchObject({
      status: 400,
      json: { error: { type: 'validation_error', code: 'MISSING_ALLO_NUMBER', param: 'allo_number' } },
    });
    const unencoded = await get(`/v2/api/conversations?allo_number=${LINE}`);
    expect([unencoded.status, codeOf(unencoded)]).toEqual([400, 'INVALID_PHONE_FORMAT']);
  });

  it('gives each contact of the line once, with the newest item, the latest activity first', async () => {
    const allo = await startAllo();
    const { json } = await list(allo, { size: '100' });
    const rows = allo.simulator
      .truth()
      .map(({ row }) => row)
      .filter((row) => row.allo_number === LINE);
    const newest = new Map<string, string>();
    for (const { contact_number, date } of rows) {
      if (date > (newest.get(contact_number) ?? '')) newest.set(contact_number, date);
    }
    const listed = json.data?.map((summary) => [summary.contact_number, summary.last_activity]) ?? [];
    expect(new Map(listed as unknown as [string, string][])).toEqual(newest);
    expect(listed).toHaveLength(newest.size);
    const dates = listed.map(([, date]) => String(date));
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { contact_number, contacts, last_activity, last_item } of json.data ?? []) {
      expect(last_item).toMatchObject({ contact_number, contacts, date: last_activity, transcript: null });
    }
  });

  it('filters by activity, including its instant, and by unread', async () => {
    const allo = await startAllo({ unansweredCalls: 30 });
    const { json } = await list(allo, { size: '100' });
    const since = String(json.data?.[4]?.last_activity);
    const recent = await list(allo, { size: '100', last_activity_since: since });
    expect(recent.json.data).toEqual(json.data?.slice(0, 5));
    const unread = await list(allo, { size: '100', unread: 'true' });
    const read = await list(allo, { size: '100', unread: 'false' });
    expect(unread.json.data?.length).toBeGreaterThan(0);
    expect((unread.json.data?.length ?? 0) + (read.json.data?.length ?? 0)).toBe(json.data?.length);
    expect(codeOf(await list(allo, { last_activity_since: 'yesterday' }))).toBe('INVALID_REQUEST_BODY');
    expect(codeOf(await list(allo, { unread: 'maybe' }))).toBe('INVALID_REQUEST_BODY');
  });

  it('extends by the transcript and by nothing else', async () => {
    const allo = await startAllo();
    const { json } = await list(allo, { extend: 'transcript' });
    expect(json.data?.some(({ last_item }) => Array.isArray(last_item?.transcript))).toBe(true);
    expect(codeOf(await list(allo, { extend: 'transcript,summary' }))).toBe('UNSUPPORTED_EXTEND_VALUE');
  });

  it('pages from 1', async () => {
    const allo = await startAllo();
    const { json: all } = await list(allo, { size: '100' });
    const { json } = await list(allo, { page: '2', size: '7' });
    const total = all.data?.length ?? 0;
    expect(json.data).toEqual(all.data?.slice(7, 14));
    expect(json.pagination).toEqual({
      page: 2,
      size: 7,
      total_count: total,
      total_pages: Math.ceil(total / 7),
      has_more: true,
    });
    expect((await list(allo)).json.pagination).toMatchObject({ page: 1, size: 20 });
  });

  it.each([{ size: '0' }, { size: '101' }, { size: 'many' }, { page: '0' }, { page: '1.5' }])(
    'refuses the page %j',
    async (query) => {
      const answer = await list(await startAllo(), query);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'INVALID_PAGE_SIZE']);
    },
  );
});
