import { textOf } from '@callweave/transport/json';
import { flatMetric, numberOf } from './flat-metric.ts';
import type {
  HeatmapRow,
  OutboundMetrics,
  OutboundMetricsTables,
  TimeSeriesRow,
} from './outbound-metrics.ts';

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
