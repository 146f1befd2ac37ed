import { describe, expect, it } from 'vitest';
import type { AlloItemRow } from '../../src/index.ts';
import type { Answer, Json } from '../started.ts';
import { type AlloAtAnInstant, alloAt, FRENCH_LINE, LINE } from './allo-at.ts';

const OVERVIEW = '/v2/api/analytics/overview';
const OUTBOUND = '/v2/api/analytics/outbound';
const september = { from: '2026-09-01', to: '2026-09-30' };
const august = { from: '2026-08-01', to: '2026-08-31' };
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];

/** The calls of the content between two days. */
const callsOf = (allo: AlloAtAnInstant, { from, to }: typeof september): AlloItemRow[] =>
  allo.simulator
    .truth()
    .map(({ row }) => row)
    .filter((row) => row.type === 'CALL' && row.date.slice(0, 10) >= from && row.date.slice(0, 10) <= to);

const isAnswered = ({ result }: AlloItemRow): boolean => result === 'ANSWERED' || result === 'TRANSFERRED';
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

describe('Allo: team metrics', () => {
  it('are those of the items that are held', async () => {
    const allo = await alloAt(undefined, { unansweredCalls: 30 });
    const { json } = await allo.post(OVERVIEW, { date: september, compare_date: august });
    const [now, before] = [callsOf(allo, september), callsOf(allo, august)];
    const answered = now.filter(isAnswered);
    expect(json.data?.date).toEqual(september);
    expect(json.data?.compare_date).toEqual(august);
    expect(json.data?.summary).toMatchObject({
      total_calls: {
        value: now.length,
        previous: before.length,
        change: rounded((now.length - before.length) / before.length),
      },
      talk_time_seconds: { value: answered.reduce((sum, { duration }) => sum + (duration ?? 0), 0) },
      calls_over_1_min: { value: answered.filter(({ duration }) => (duration ?? 0) > 60).length },
      answer_rate: { value: rounded(answered.length / now.length) },
    });
    const users = json.data?.breakdown?.map(({ user, calls }) => [user?.name, calls?.value]) ?? [];
    const count = (name: string): number => now.filter(({ user }) => user?.name === name).length;
    expect(users).toEqual(
      ['Mia Carter', 'Hugo Lefèvre', 'Johanna Weiß', 'Pablo Núñez'].map((name) => [name, count(name)]),
    );
    expect(json.data?.last_updated).toBe('2026-11-02T12:00:00Z');
  });

  it('compare with nothing unless asked, and have no rate of nothing', async () => {
    const allo = await alloAt();
    const { json } = await allo.post(OVERVIEW, { date: { from: '2020-01-01', to: '2020-01-02' } });
    expect(json.data).toMatchObject({
      summary: { total_calls: { value: 0, previous: null, change: null }, answer_rate: null },
      breakdown: [],
    });
    expect(json.data?.compare_date).toBeUndefined();
  });

  it('are of users or of lines', async () => {
    const allo = await alloAt();
    const total = async (body: object): Promise<unknown> =>
      (await allo.post(OVERVIEW, { date: september, ...body })).json.data?.summary?.total_calls?.value;
    const calls = callsOf(allo, september);
    expect(await total({ allo_numbers: [LINE, FRENCH_LINE] })).toBe(
      calls.filter(({ allo_number }) => allo_number === LINE || allo_number === FRENCH_LINE).length,
    );
    expect(await total({ user_ids: ['usr_b83n5z0r6t2d'] })).toBe(
      calls.filter(({ user }) => user?.name === 'Hugo Lefèvre').length,
    );
    const both = await allo.post(OVERVIEW, { date: september, user_ids: ['usr-a'], allo_numbers: [LINE] });
    expect(codeOf(both)).toEqual([400, 'INVALID_REQUEST_BODY']);
  });

  it.each(['calls_over_1_min', 'calls_over1_min'] as const)(
    'spell it %s on request',
    async (callsOverOneMinuteKey) => {
      const allo = await alloAt(undefined, { callsOverOneMinuteKey });
      const { json } = await allo.post(OVERVIEW, { date: september });
      const keys = ['total_calls', 'talk_time_seconds', callsOverOneMinuteKey, 'answer_rate'];
      expect(Object.keys(Object(json.data?.summary))).toEqual(keys);
      expect(Object.keys(Object(json.data?.breakdown?.[0]))).toContain(callsOverOneMinuteKey);
    },
  );

  it.each([
    [OVERVIEW, {}, 'INVALID_REQUEST_BODY'],
    [OVERVIEW, { date: { from: '2026-09-01' } }, 'INVALID_REQUEST_BODY'],
    [OVERVIEW, { date: { from: '2026-09-01', to: null } }, 'INVALID_REQUEST_BODY'],
    [OVERVIEW, { date: null }, 'INVALID_REQUEST_BODY'],
    [OVERVIEW, { date: { from: '2026-09-02', to: '2026-09-01' } }, 'INVALID_DATE_RANGE'],
    [OUTBOUND, {}, 'MISSING_PARAMETER'],
    [OUTBOUND, { date: september, extend: 'all' }, 'UNSUPPORTED_EXTEND_VALUE'],
    [OUTBOUND, { date: september, extend: 'items' }, 'MISSING_PARAMETER'],
    [OUTBOUND, { date: september, size: 0 }, 'INVALID_PAGE_SIZE'],
  ])('%s refuses %j', async (path, body, code) => {
    expect(codeOf(await (await alloAt()).post(path, body))).toEqual([400, code]);
  });
});

describe('Allo: outbound metrics', () => {
  it('are a funnel of the outbound calls', async () => {
    const allo = await alloAt(undefined, { unansweredCalls: 30 });
    const { json } = await allo.post(OUTBOUND, {
      date: september,
      compare_date: august,
      tags: ['interested'],
    });
    const dials = callsOf(allo, september).filter(({ direction }) => direction === 'OUTBOUND');
    const connected = dials.filter(isAnswered);
    const isConversion = ({ tags }: AlloItemRow): boolean => tags?.includes('interested') === true;
    const conversations = connected.filter((row) => isConversion(row) || (row.duration ?? 0) > 60);
    const before = callsOf(allo, august).filter(({ direction }) => direction === 'OUTBOUND');
    expect(json.data?.funnel).toMatchObject({
      dials: { count: { value: dials.length, previous: before.length }, rate: 1 },
      connected: { count: { value: connected.length }, rate: connected.length / dials.length },
      conversations: { count: { value: conversations.length } },
      conversions: { count: { value: connected.filter(isConversion).length } },
    });
    const sum = (points: Json | undefined): number =>
      points?.reduce((total, { value }) => total + Number(value), 0) ?? 0;
    expect(sum(json.data?.time_series?.dials)).toBe(dials.length);
    expect(sum(json.data?.heatmap?.connected)).toBe(connected.length);
    const seconds = connected.reduce((total, { duration }) => total + (duration ?? 0), 0);
    expect(json.data?.time_spent).toMatchObject({
      total_conversation_time_seconds: { value: seconds },
      avg_conversation_time_seconds: { value: rounded(seconds / connected.length) },
    });
    const leaders = json.data?.leaderboard?.map(({ connected: count }) => Number(count)) ?? [];
    expect(leaders).toEqual([...leaders].sort((left, right) => right - left));
  });

  it('come by day, week or month, and by day of what is finer', async () => {
    const allo = await alloAt();
    const days = async (body: object): Promise<string[]> => {
      const { json } = await allo.post(OUTBOUND, { date: september, ...body });
      return json.data?.time_series?.dials?.map(({ date }) => String(date)) ?? [];
    };
    const daily = await days({});
    expect(daily).toEqual([...new Set(daily)].sort());
    expect(await days({ granularity: 'HOUR' })).toEqual(daily);
    const weekly = await days({ granularity: 'WEEK' });
    expect(weekly.every((day) => new Date(day).getUTCDay() === 1)).toBe(true);
    expect(await days({ granularity: 'MONTH' })).toEqual(['2026-09-01']);
  });

  it('refuse a finer granularity on request', async () => {
    const allo = await alloAt(undefined, { unknownGranularity: 'refused' });
    const answer = await allo.post(OUTBOUND, { date: september, granularity: 'HOUR' });
    expect(codeOf(answer)).toEqual([400, 'INVALID_GRANULARITY']);
  });

  it('list the calls behind a stage, in pages', async () => {
    const allo = await alloAt();
    const body = { date: september, extend: 'items', stage: 'CONNECTED', size: 2 };
    const pages = [await allo.post(OUTBOUND, body), await allo.post(OUTBOUND, { ...body, page: 2 })];
    const connected = callsOf(allo, september)
      .filter((row) => row.direction === 'OUTBOUND' && isAnswered(row))
      .sort((left, right) => left.date.localeCompare(right.date));
    const rows = pages.flatMap(({ json }) => json.data?.items?.data?.map((row) => row) ?? []);
    expect(rows.map(({ id }) => id)).toEqual(connected.slice(0, 4).map(({ id }) => id));
    expect(pages[0]?.json.data?.items?.pagination).toMatchObject({
      page: 1,
      size: 2,
      total_count: connected.length,
    });
    const [first] = connected;
    expect(rows[0]).toMatchObject({
      ...{ user: first?.user, allo_number: first?.allo_number, contact_number: first?.contact_number },
      ...{ voicemail: false, duration: first?.duration, date: first?.date },
    });
    const plain = await allo.post(OUTBOUND, { date: september });
    expect(plain.json.data?.items).toBeUndefined();
  });
});
