import type { paths } from '@callweave/allo-client';
import type { DataOf } from '@callweave/transport';
import type { FlatMetric } from './flat-metric.ts';

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
