import type { AlloClient, OutboundAnalyticsRequest, paths } from '@callweave/allo-client';
import type { DataOf } from '@callweave/transport';
import { textOf } from '@callweave/transport/json';
import { type CallSettings, signalOf } from './call-settings.ts';
import { type FlatMetric, flatMetric, numberOf } from './flat-metric.ts';
import { requireAnalyticsRequest } from './require-analytics-request.ts';

/** The answer of `POST /v2/api/analytics/outbound`. */
export type OutboundMetrics = NonNullable<DataOf<paths['/v2/api/analytics/outbound']['post']>['data']>;

export interface FunnelRow extends FlatMetric<'count'> {
  readonly stage: 'dials' | 'connected' | 'conversations' | 'conversions';
  /** Share of the dials that got this far, as a fraction. */
  readonly rate: number | null;
}

export interface TimeSeriesRow {
  /** The day, or the first of its week or month, `YYYY-MM-DD`. */
  readonly date: string;
  readonly dials: number | null;
  readonly connected: number | null;
  readonly connectionRate: number | null;
  readonly conversions: number | null;
}

export interface HeatmapRow {
  /** As Allo names it: `MONDAY`. */
  readonly day: string;
  /** 0 to 23, in a time zone that Allo does not name. */
  readonly hour: number;
  readonly dials: number | null;
  readonly connected: number | null;
  readonly connectionRate: number | null;
}

export interface LeaderboardRow {
  readonly userId: string | null;
  readonly userName: string | null;
  readonly userEmail: string | null;
  readonly connected: number | null;
}

export interface TimeSpentRow
  extends FlatMetric<'averageRingingSeconds'>,
    FlatMetric<'averageConversationSeconds'>,
    FlatMetric<'totalConversationSeconds'> {}

/** The figures of outbound calls as tables; null in a cell for what Allo does not say. */
export interface OutboundMetricsTables {
  readonly funnel: readonly FunnelRow[];
  /** By date. */
  readonly timeSeries: readonly TimeSeriesRow[];
  /** By hour of the week, those that Allo names. */
  readonly heatmap: readonly HeatmapRow[];
  readonly leaderboard: readonly LeaderboardRow[];
  readonly timeSpent: TimeSpentRow;
  /** When Allo computed the figures, as it tells. */
  readonly lastUpdated: string | null;
}

/**
 * The figures of outbound calls, flattened to tables. For the calls behind a stage, page through the same operation
 * with `extend: 'items'` and a `stage`. Allo takes an interval finer than a day for a day.
 * https://help.withallo.com/en/v2/api-reference/analytics/outbound
 *
 * @throws {TypeError} for days that are none or the wrong way round, and for users and lines at once, before anything
 *   is sent.
 *
 * @example
 * const { funnel } = await pullOutboundMetrics(allo, { date: { from: '2026-04-01', to: '2026-04-30' } });
 */
export async function pullOutboundMetrics(
  client: AlloClient,
  request: Omit<OutboundAnalyticsRequest, 'extend' | 'stage' | 'page' | 'size'>,
  options: CallSettings = {},
): Promise<OutboundMetricsTables> {
  requireAnalyticsRequest(request);
  const { data } = await client.POST('/v2/api/analytics/outbound', { body: request, ...signalOf(options) });
  return outboundMetricsTables(data.data);
}

/** As `pullOutboundMetrics`, of an answer that you have. */
export function outboundMetricsTables(metrics: OutboundMetrics): OutboundMetricsTables {
  const { funnel = {}, time_spent: timeSpent = {}, leaderboard = [] } = metrics;
  const stages = ['dials', 'connected', 'conversations', 'conversions'] as const;
  return {
    funnel: stages.map((stage) => ({
      stage,
      ...flatMetric('count', funnel[stage]?.count),
      rate: numberOf(funnel[stage]?.rate),
    })),
    timeSeries: timeSeriesOf(metrics.time_series ?? {}),
    heatmap: heatmapOf(metrics.heatmap ?? {}),
    leaderboard: leaderboard.map(({ user, connected }) => ({
      userId: textOf(user?.id),
      userName: textOf(user?.name),
      userEmail: textOf(user?.email),
      connected: numberOf(connected),
    })),
    timeSpent: {
      ...flatMetric('averageRingingSeconds', timeSpent.avg_ringing_time_seconds),
      ...flatMetric('averageConversationSeconds', timeSpent.avg_conversation_time_seconds),
      ...flatMetric('totalConversationSeconds', timeSpent.total_conversation_time_seconds),
    },
    lastUpdated: textOf(metrics.last_updated),
  };
}

function timeSeriesOf(series: NonNullable<OutboundMetrics['time_series']>): TimeSeriesRow[] {
  const lists = [series.dials, series.connected, series.connection_rate, series.conversions];
  const [dials, connected, connectionRate, conversions] = lists.map((points = []) =>
    valuesBy(points, ({ date }) => textOf(date)),
  );
  return keysOf(dials, connected, connectionRate, conversions).map((date) => ({
    date,
    dials: dials?.get(date) ?? null,
    connected: connected?.get(date) ?? null,
    connectionRate: connectionRate?.get(date) ?? null,
    conversions: conversions?.get(date) ?? null,
  }));
}

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

function heatmapOf(heatmap: NonNullable<OutboundMetrics['heatmap']>): HeatmapRow[] {
  const cellKey = (cell: { readonly day?: string; readonly hour?: number }): string | null =>
    cell.day === undefined || cell.hour === undefined
      ? null
      : `${days.indexOf(cell.day)} ${String(cell.hour).padStart(2, '0')} ${cell.day}`;
  const lists = [heatmap.dials, heatmap.connected, heatmap.connection_rate];
  const [dials, connected, connectionRate] = lists.map((cells = []) => valuesBy(cells, cellKey));
  return keysOf(dials, connected, connectionRate).map((key) => {
    const [, hour = '', ...day] = key.split(' ');
    return {
      day: day.join(' '),
      hour: Number(hour),
      dials: dials?.get(key) ?? null,
      connected: connected?.get(key) ?? null,
      connectionRate: connectionRate?.get(key) ?? null,
    };
  });
}

function valuesBy<Row extends { readonly value?: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) values.set(key, numberOf(row.value));
  }
  return values;
}

/** Each key that one of the columns has, in order. */
function keysOf(...columns: readonly (ReadonlyMap<string, unknown> | undefined)[]): string[] {
  return [...new Set(columns.flatMap((column) => [...(column?.keys() ?? [])]))].sort();
}
