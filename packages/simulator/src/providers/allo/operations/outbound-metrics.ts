import { isoSeconds } from '../../../content/times.ts';
import { ALLO_LINES, ALLO_TEAM } from '../content/roster.ts';
import { textIn, textsIn } from '../protocol/fields.ts';
import { dataReply, paginationOf, v2Page } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';
import { type AnalysedCall, durationSeconds, readAnalysis } from './analysed-calls.ts';
import { metric, share } from './metric.ts';
import { hasReached, OutboundTotals, type Stage, stageOf } from './outbound-funnel.ts';
import { type Granularity, OutboundSeries } from './outbound-series.ts';

/** What counts as a conversion unless the request names tags. */
const CONVERSION_TAGS: readonly string[] = ['meeting_booked'];

/** One page of the calls that have reached a stage, gathered while everything is counted. */
class Drilldown {
  readonly rows: object[] = [];
  #matched = 0;
  readonly #call: AlloCall;
  readonly #wanted: string;

  constructor(call: AlloCall, wanted: string) {
    this.#call = call;
    this.#wanted = wanted;
  }

  add({ key, facts }: AnalysedCall, stage: Stage): void {
    const isWanted = (['DIAL', 'CONNECTED', 'CONVERSATION', 'CONVERSION'] as const).some(
      (candidate) => candidate === this.#wanted && hasReached(stage, candidate),
    );
    if (!isWanted) return;
    const { skip, size } = v2Page(this.#call.body);
    this.#matched += 1;
    if (this.#matched <= skip || this.rows.length >= size) return;
    this.rows.push({
      id: this.#call.world.shelf.id(key),
      ...(facts.user !== null && { user: facts.user }),
      allo_number: facts.alloNumber,
      allo_number_label: ALLO_LINES.find(({ number }) => number === facts.alloNumber)?.name ?? '',
      contact_number: facts.contactNumber,
      stage,
      voicemail: facts.result === 'VOICEMAIL',
      duration: durationSeconds(facts),
      date: isoSeconds(facts.startMs),
    });
  }

  get json(): object {
    return { data: this.rows, pagination: paginationOf(v2Page(this.#call.body), this.#matched) };
  }
}

function readDrilldown(call: AlloCall): Drilldown | null {
  if (call.body.extend !== 'items') return null;
  const stage = textIn(call.body, 'stage');
  if (stage !== undefined) return new Drilldown(call, stage);
  const message = 'stage is required with extend: items.';
  throw new AlloProblem({ status: 400, code: 'MISSING_PARAMETER', message, param: 'stage' });
}

/** What is finer than a day is taken as a day. */
function readGranularity(call: AlloCall): Granularity {
  const granularity = textIn(call.body, 'granularity');
  return granularity === 'WEEK' || granularity === 'MONTH' ? granularity : 'DAY';
}

const leaderboard = ({ connectedByUser }: OutboundTotals): object[] =>
  ALLO_TEAM.flatMap(({ id, name, email }) => {
    const connected = connectedByUser.get(id);
    return connected === undefined ? [] : [{ user: { id, name, email }, connected }];
  }).sort((left, right) => right.connected - left.connected);

/** The funnel from dials to conversions, over time, by hour of the week, and per user. */
export const getAnalyticsOutbound: AlloHandler = (call) => {
  const { days, compareDays, calls } = readAnalysis(call);
  const conversionTags = textsIn(call.body, 'tags') ?? CONVERSION_TAGS;
  const drilldown = readDrilldown(call);
  const series = new OutboundSeries(call.world.calendar, readGranularity(call));
  const totals = new OutboundTotals();
  for (const analysed of calls(days)) {
    if (analysed.facts.direction !== 'OUTBOUND') continue;
    const stage = stageOf(analysed.facts, conversionTags);
    totals.add(analysed, stage);
    series.add(analysed.facts, stage);
    drilldown?.add(analysed, stage);
  }
  const before = compareDays === null ? null : new OutboundTotals();
  for (const analysed of compareDays === null ? [] : calls(compareDays)) {
    if (analysed.facts.direction === 'OUTBOUND') {
      before?.add(analysed, stageOf(analysed.facts, conversionTags));
    }
  }

  const step = (stage: Stage): object => ({
    count: metric(totals.stages[stage], before?.stages[stage] ?? null),
    rate: share(totals.stages[stage], totals.stages.DIAL),
  });
  const average = (sum: (of: OutboundTotals) => number, of: (of: OutboundTotals) => number): object => {
    const mean = (all: OutboundTotals): number => share(sum(all), of(all)) ?? 0;
    return metric(mean(totals), before === null ? null : mean(before));
  };
  return dataReply(200, {
    date: days,
    ...(compareDays !== null && { compare_date: compareDays }),
    funnel: {
      dials: step('DIAL'),
      connected: step('CONNECTED'),
      conversations: step('CONVERSATION'),
      conversions: step('CONVERSION'),
    },
    time_series: series.timeSeries,
    heatmap: series.heatmap,
    leaderboard: leaderboard(totals),
    time_spent: {
      avg_ringing_time_seconds: average(
        ({ ringingSeconds }) => ringingSeconds,
        ({ stages }) => stages.DIAL,
      ),
      avg_conversation_time_seconds: average(
        ({ conversationSeconds }) => conversationSeconds,
        ({ stages }) => stages.CONNECTED,
      ),
      total_conversation_time_seconds: metric(
        totals.conversationSeconds,
        before?.conversationSeconds ?? null,
      ),
    },
    last_updated: isoSeconds(call.nowMs),
    ...(drilldown !== null && { items: drilldown.json }),
  });
};
