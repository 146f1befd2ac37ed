import { isoSeconds } from '../../../content/times.ts';
import { isConnected } from '../content/item-facts.ts';
import { ALLO_TEAM } from '../content/roster.ts';
import { dataReply } from '../protocol/pages.ts';
import type { AlloUserRow } from '../wire.ts';
import type { AlloHandler } from './allo-handler.ts';
import { type AnalysedCall, durationSeconds, readAnalysis } from './analysed-calls.ts';
import { metric, metricOrNull, share } from './metric.ts';

class Totals {
  calls = 0;
  talkSeconds = 0;
  callsOverOneMinute = 0;
  answered = 0;

  add({ facts }: AnalysedCall): void {
    const seconds = isConnected(facts) ? durationSeconds(facts) : 0;
    this.calls += 1;
    this.talkSeconds += seconds;
    if (seconds > 60) this.callsOverOneMinute += 1;
    if (isConnected(facts)) this.answered += 1;
  }
}

interface TeamTotals {
  readonly team: Totals;
  readonly ofUsers: ReadonlyMap<string, Totals>;
}

function totalsOf(calls: Iterable<AnalysedCall>): TeamTotals {
  const team = new Totals();
  const ofUsers = new Map<string, Totals>();
  for (const call of calls) {
    team.add(call);
    const { user } = call.facts;
    if (user === null) continue;
    const totals = ofUsers.get(user.id) ?? new Totals();
    ofUsers.set(user.id, totals);
    totals.add(call);
  }
  return { team, ofUsers };
}

/** Calls, talk time and answered calls, for the team and per user. */
export const getTeamMetrics: AlloHandler = (call) => {
  const { callsOverOneMinuteKey } = call.world.settings;
  const { days, compareDays, calls } = readAnalysis(call);
  const now = totalsOf(calls(days));
  const before = compareDays === null ? null : totalsOf(calls(compareDays));

  const figures = (totals: Totals, previous: Totals | null, countName: 'total_calls' | 'calls'): object => ({
    [countName]: metric(totals.calls, previous?.calls ?? null),
    talk_time_seconds: metric(totals.talkSeconds, previous?.talkSeconds ?? null),
    [callsOverOneMinuteKey]: metric(totals.callsOverOneMinute, previous?.callsOverOneMinute ?? null),
    answer_rate: metricOrNull(
      share(totals.answered, totals.calls),
      previous === null ? null : share(previous.answered, previous.calls),
    ),
  });
  const ofUser = ({ id, name, email }: AlloUserRow): object[] => {
    const totals = now.ofUsers.get(id);
    if (totals === undefined) return [];
    const previous = before === null ? null : (before.ofUsers.get(id) ?? new Totals());
    return [{ user: { id, name, email }, ...figures(totals, previous, 'calls') }];
  };

  return dataReply(200, {
    date: days,
    ...(compareDays !== null && { compare_date: compareDays }),
    summary: figures(now.team, before?.team ?? null, 'total_calls'),
    breakdown: ALLO_TEAM.flatMap(ofUser),
    last_updated: isoSeconds(call.nowMs),
  });
};
