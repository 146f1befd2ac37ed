import { type ItellicoHandlers, json } from '../operation.ts';
import { invalid } from '../request/check-texts.ts';
import { type UsageBucket, usageOf } from '../usage/usage-of.ts';
import { type Granularity, ZonedTime } from '../usage/zoned-buckets.ts';

const DEFAULT_SPAN_MS = 30 * 86_400_000;
const MOST_BUCKETS = 500;

function zoneOf(timeZone: string): ZonedTime {
  try {
    return new ZonedTime(timeZone);
  } catch {
    throw invalid('query.tz', 'tz must be an IANA time zone such as Europe/Vienna');
  }
}

function granularityOf(text: string | null | undefined): Granularity {
  return text === 'hour' || text === 'month' ? text : 'day';
}

export const usageOperations: ItellicoHandlers<'getUsage'> = {
  getUsage: ({ world, account, parameters }) => {
    const { emptyUsageBuckets, usageLimitKeeps } = world.settings;
    const endMs = parameters.instant('end') ?? world.moment().nowMs;
    const startMs = parameters.instant('start') ?? endMs - DEFAULT_SPAN_MS;
    if (startMs > endMs) throw invalid('query.start', 'start must not be after end');
    const tz = parameters.text('tz') ?? 'UTC';
    const zone = zoneOf(tz);
    const granularity = granularityOf(parameters.text('granularity'));
    const groupBy = parameters.texts('group_by') ?? [];
    const accountIds = world.accounts.idsWithin(account.id);
    const data: UsageBucket[] = [];
    const limit = parameters.integer('limit') ?? MOST_BUCKETS;
    for (const bucket of usageOf(world, { accountIds, startMs, endMs, granularity, groupBy, zone })) {
      if (emptyUsageBuckets === 'absent' && bucket.values.length === 0) continue;
      data.push(bucket);
      if (data.length <= limit) continue;
      if (usageLimitKeeps === 'newest') data.shift();
      else break;
    }
    if (data.length > limit) data.pop();
    const [start, end] = [zone.iso(startMs), zone.iso(endMs)];
    return json(200, {
      meta: { account_id: account.id, start, end, granularity, group_by: groupBy, tz },
      data,
    });
  },
};
