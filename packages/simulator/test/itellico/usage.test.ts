import { describe, expect, it } from 'vitest';
import { fakeClock, ITELLICO_ROOT, type ItellicoUnderTest, startItellico } from '../started.ts';

const OCTOBER = 'start=2026-10-01T00:00:00Z&end=2026-11-01T00:00:00Z';

interface Usage {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly data: readonly {
    readonly ts: string;
    readonly values: readonly {
      readonly conversations: number;
      readonly seconds: number;
      readonly dimensions: Readonly<Record<string, string>> | null;
    }[];
  }[];
}

const usage = async ({ send }: ItellicoUnderTest, query: string, account = ''): Promise<Usage> =>
  JSON.parse(JSON.stringify((await send('GET', `${account}/analytics/usage?${query}`)).json));

/** What was completed, by hand from the rows. */
const completed = ({ simulator }: ItellicoUnderTest, from: string, until: string) =>
  simulator
    .truth()
    .map(({ row }) => row)
    .filter(
      ({ status, start_timestamp }) =>
        status === 'completed' && start_timestamp >= from && start_timestamp < until,
    );
const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

describe('itellico: usage', () => {
  it('adds up the conversations that were really held, by day', async () => {
    const itellico = await startItellico();
    const { meta, data } = await usage(itellico, OCTOBER);
    expect(meta).toEqual({
      account_id: ITELLICO_ROOT,
      start: '2026-10-01T00:00:00+00:00',
      end: '2026-11-01T00:00:00+00:00',
      granularity: 'day',
      group_by: [],
      tz: 'UTC',
    });
    expect(data).toHaveLength(31);
    for (const bucket of data) {
      const day = String(bucket.ts).slice(0, 10);
      const rows = completed(itellico, `${day}T`, `${day}T99`);
      const expected = { conversations: rows.length, seconds: sum(rows.map((row) => row.duration_seconds)) };
      expect(bucket.values).toEqual(rows.length === 0 ? [] : [{ ...expected, dimensions: null }]);
    }
  });

  it.each(['group_by=agent,type', 'group_by=agent&group_by=type'])('splits them by %s', async (groupBy) => {
    const itellico = await startItellico();
    const { data, meta } = await usage(itellico, `${OCTOBER}&granularity=month&${groupBy}`);
    expect(meta.group_by).toEqual(['agent', 'type']);
    expect(data).toHaveLength(1);
    const rows = completed(itellico, '2026-10-01', '2026-11-01');
    const split = data[0]?.values ?? [];
    expect(sum(split.map(({ conversations }) => conversations))).toBe(rows.length);
    for (const { dimensions, conversations, seconds } of split) {
      const group = rows.filter((row) => row.agent_id === dimensions?.agent && row.type === dimensions?.type);
      expect([conversations, seconds]).toEqual([group.length, sum(group.map((row) => row.duration_seconds))]);
    }
  });

  it('has subaccounts in that of their parent, and tells them apart', async () => {
    const itellico = await startItellico({ subaccounts: 1 });
    const child = String((await itellico.send('GET', '/subaccounts')).json.items?.[0]?.id);
    const { data } = await usage(itellico, `${OCTOBER}&granularity=month&group_by=subaccount`);
    const split = data[0]?.values ?? [];
    expect(new Set(split.map(({ dimensions }) => dimensions?.subaccount))).toEqual(
      new Set([child, ITELLICO_ROOT]),
    );
    const own = await usage(itellico, `${OCTOBER}&granularity=month`, `/v1/accounts/${child}`);
    const { conversations, seconds } = split.find(({ dimensions }) => dimensions?.subaccount === child) ?? {};
    expect(own.data[0]?.values).toEqual([{ conversations, seconds, dimensions: null }]);
  });

  it('begins its buckets where the zone begins its days, also when the clock changes', async () => {
    const itellico = await startItellico();
    const query = 'start=2026-10-24T10:00:00Z&end=2026-10-26T10:00:00Z&tz=Europe/Vienna';
    const { data, meta } = await usage(itellico, query);
    expect(data.map(({ ts }) => ts)).toEqual([
      '2026-10-24T00:00:00+02:00',
      '2026-10-25T00:00:00+02:00',
      '2026-10-26T00:00:00+01:00',
    ]);
    expect([meta.start, meta.end]).toEqual(['2026-10-24T12:00:00+02:00', '2026-10-26T11:00:00+01:00']);
    const hours = (await usage(itellico, `${query}&granularity=hour`)).data.map(({ ts }) => String(ts));
    expect(hours).toHaveLength(48);
    expect(hours?.filter((ts) => ts.startsWith('2026-10-25T02'))).toEqual([
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
    ]);
  });

  it('looks at the last 30 days unless it is told, and never beyond now', async () => {
    const clock = fakeClock(Date.UTC(2026, 9, 15, 12));
    const itellico = await startItellico({ clock });
    const { meta, data } = await usage(itellico, '');
    expect([meta.start, meta.end]).toEqual(['2026-09-15T12:00:00+00:00', '2026-10-15T12:00:00+00:00']);
    expect(data).toHaveLength(31);
    const later = await usage(itellico, 'start=2026-10-16T00:00:00Z&end=2026-10-20T00:00:00Z');
    expect(later.data.flatMap(({ values }) => values)).toEqual([]);
  });

  it('counts what was started through the API', async () => {
    const clock = fakeClock(Date.UTC(2026, 10, 2));
    const itellico = await startItellico({ clock, callAnswer: 'human', answerDelayMs: 0 });
    const agent_id = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
    await itellico.send('POST', '/calls', { type: 'web', agent_id });
    await clock.advance(3_600_000);
    const { data } = await usage(itellico, 'start=2026-11-02T00:00:00Z');
    expect(data[0]?.values).toMatchObject([{ conversations: 1 }]);
  });

  it.each([
    ['oldest', '2026-10-01T00:00:00+00:00'],
    ['newest', '2026-10-29T00:00:00+00:00'],
  ] as const)('keeps the %s of too many buckets', async (usageLimitKeeps, first) => {
    const itellico = await startItellico({ usageLimitKeeps });
    const { data } = await usage(itellico, `${OCTOBER}&limit=3`);
    expect([data.length, data[0]?.ts]).toEqual([3, first]);
    const hours = await usage(itellico, `${OCTOBER}&granularity=hour`);
    expect(hours.data).toHaveLength(500);
  });

  it('leaves empty buckets out on request', async () => {
    const { data } = await usage(
      await startItellico({ emptyUsageBuckets: 'absent' }),
      `${OCTOBER}&granularity=hour`,
    );
    expect(data.length).toBeGreaterThan(10);
    expect(data.filter(({ values }) => values?.length === 0)).toEqual([]);
  });

  it.each([
    ['limit=501', 'query.limit', 'less_than_equal'],
    ['limit=0', 'query.limit', 'greater_than_equal'],
    ['granularity=week', 'query.granularity', 'enum'],
    ['group_by=agent,campaign', 'query.group_by.1', 'enum'],
    ['tz=Mars/Olympus', 'query.tz', 'value_error'],
    ['start=2026-10-01', 'query.start', 'datetime_parsing'],
    ['start=2026-11-02T00:00:00Z&end=2026-11-01T00:00:00Z', 'query.start', 'value_error'],
  ])('refuses %s', async (query, field, type) => {
    const { status, json } = await (await startItellico()).send('GET', `/analytics/usage?${query}`);
    expect([status, json.errors]).toMatchObject([422, [{ field, type }]]);
  });
});
