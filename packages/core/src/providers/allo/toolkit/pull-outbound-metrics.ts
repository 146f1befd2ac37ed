import type { AlloClient, OutboundAnalyticsRequest } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import type { OutboundMetricsTables } from './outbound-metrics.ts';
import { outboundMetricsTables } from './outbound-metrics-tables.ts';
import { requireAnalyticsRequest } from './require-analytics-request.ts';

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
