import type { MetricValue, paths } from '@callweave/allo-client';
import type { DataOf } from '@callweave/transport';
import { textOf } from '@callweave/transport/json';
import { type FlatMetric, flatMetric } from './flat-metric.ts';

/** The answer of `POST /v2/api/analytics/overview`. */
export type TeamMetrics = NonNullable<DataOf<paths['/v2/api/analytics/overview']['post']>['data']>;

/** The figures of the team or of one user, one column each; null for what Allo does not say. */
export interface TeamMetricsRow
  extends FlatMetric<'calls'>,
    FlatMetric<'talkTimeSeconds'>,
    FlatMetric<'callsOver1Min'>,
    FlatMetric<'answerRate'> {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string | null;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string | null;
  /** The first and last day of the period compared with; null without one. */
  readonly compareFrom: string | null;
  readonly compareTo: string | null;
  readonly subject: 'team' | 'user';
  readonly userId: string | null;
  readonly userName: string | null;
  readonly userEmail: string | null;
  /** When Allo computed the figures, as it tells. */
  readonly lastUpdated: string | null;
}

/** As `pullTeamMetrics`, of an answer that you have: the team's row first. */
export function teamMetricsRows(metrics: TeamMetrics): TeamMetricsRow[] {
  const { date, compare_date, summary = {}, breakdown = [] } = metrics;
  const period = {
    from: textOf(date?.from),
    to: textOf(date?.to),
    compareFrom: textOf(compare_date?.from),
    compareTo: textOf(compare_date?.to),
  };
  const lastUpdated = textOf(metrics.last_updated);
  const nobody = { userId: null, userName: null, userEmail: null };
  return [
    { ...period, subject: 'team', ...nobody, ...figuresOf(summary.total_calls, summary), lastUpdated },
    ...breakdown.map((row) => ({
      ...period,
      subject: 'user' as const,
      userId: textOf(row.user?.id),
      userName: textOf(row.user?.name),
      userEmail: textOf(row.user?.email),
      ...figuresOf(row.calls, row),
      lastUpdated,
    })),
  ];
}

interface Figures {
  readonly talk_time_seconds?: MetricValue;
  readonly calls_over_1_min?: MetricValue;
  readonly calls_over1_min?: MetricValue;
  readonly answer_rate?: MetricValue | null;
}

function figuresOf(calls: MetricValue | undefined, figures: Figures) {
  return {
    ...flatMetric('calls', calls),
    ...flatMetric('talkTimeSeconds', figures.talk_time_seconds),
    // Documented as the first, seen live as the second.
    ...flatMetric('callsOver1Min', figures.calls_over_1_min ?? figures.calls_over1_min),
    ...flatMetric('answerRate', figures.answer_rate),
  };
}
