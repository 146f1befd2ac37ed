import type { AlloClient, AnalyticsRequest } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import { requireAnalyticsRequest } from './require-analytics-request.ts';
import { type TeamMetricsRow, teamMetricsRows } from './team-metrics-rows.ts';

/**
 * The figures of the whole team and of each user as rows for a table: the team's first. `…Previous` is the same over
 * `compare_date`, `…Change` the relative change (0.15 is 15 percent more), `answerRate` a fraction.
 * https://help.withallo.com/en/v2/api-reference/analytics/team-summary
 *
 * @throws {TypeError} for days that are none or the wrong way round, and for users and lines at once, before anything
 *   is sent.
 *
 * @example
 * const rows = await pullTeamMetrics(allo, {
 *   date: { from: '2026-04-01', to: '2026-04-30' },
 *   compare_date: { from: '2026-03-01', to: '2026-03-31' },
 * });
 */
export async function pullTeamMetrics(
  client: AlloClient,
  request: AnalyticsRequest,
  options: CallSettings = {},
): Promise<TeamMetricsRow[]> {
  requireAnalyticsRequest(request);
  const { data } = await client.POST('/v2/api/analytics/overview', { body: request, ...signalOf(options) });
  return teamMetricsRows(data.data);
}
