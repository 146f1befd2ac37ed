import type { AnalyticsRequest, OutboundAnalyticsRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const overview: AnalyticsRequest = {
  date: { from: '2026-04-01', to: '2026-04-30' },
  compare_date: { from: '2026-03-01', to: '2026-03-31' },
  user_ids: ['usr-1'],
  allo_numbers: ['+14155550100'],
};
const outbound: OutboundAnalyticsRequest = {
  date: { from: '2026-04-01', to: '2026-04-30' },
  granularity: 'WEEK',
  tags: ['meeting_booked'],
  extend: 'items',
  stage: 'CONVERSION',
  page: 1,
  size: 50,
};

export const analyticsCases: readonly OperationCase[] = [
  {
    operation: 'POST /v2/api/analytics/overview',
    call: (client) => client.POST('/v2/api/analytics/overview', { body: overview }),
    url: '/v2/api/analytics/overview',
    body: overview,
  },
  {
    operation: 'POST /v2/api/analytics/outbound',
    call: (client) => client.POST('/v2/api/analytics/outbound', { body: outbound }),
    url: '/v2/api/analytics/outbound',
    body: outbound,
  },
];
