import { pullOutboundMetrics, pullTeamMetrics } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { perItem } from '../../operations/per-item.ts';
import { rawRow } from '../../output/raw-row.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { readAnalyticsRequest } from './read-analytics-request.ts';
import { teamMetricsEntity } from './team-metrics-entity.ts';

async function getTeam(call: AlloItemCall): Promise<IDataObject[]> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const format = readOutputFormat(context, itemIndex, teamMetricsEntity);
  const rows = await pullTeamMetrics(client, readAnalyticsRequest(parameters), cancellation);
  return rows.map(format);
}

const tables = ['all', 'funnel', 'heatmap', 'leaderboard', 'timeSeries', 'timeSpent'] as const;

async function getOutbound(call: AlloItemCall): Promise<IDataObject | IDataObject[]> {
  const { client, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const table = parameters.choice('table', 'Table', tables) ?? 'all';
  const tags = filters.list('tags');
  const granularity = filters.choice('granularity', 'Interval', ['DAY', 'WEEK', 'MONTH']);
  const metrics = await pullOutboundMetrics(
    client,
    {
      ...readAnalyticsRequest(parameters),
      ...(tags.length === 0 ? undefined : { tags }),
      ...(granularity === undefined ? undefined : { granularity }),
    },
    cancellation,
  );
  if (table === 'all') return rawRow(metrics);
  return table === 'timeSpent' ? rawRow(metrics.timeSpent) : metrics[table].map(rawRow);
}

export const analyticsOperations = {
  getOutbound: perItem(getOutbound),
  getTeam: perItem(getTeam),
} satisfies Record<string, AlloOperation>;
