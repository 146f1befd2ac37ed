import type { Aggregate } from './aggregate.ts';
import { type AccountFigures, aggregateAccounts } from './aggregate-accounts.ts';
import { type AgentFigures, aggregateAgents } from './aggregate-agents.ts';
import { aggregateDays, type Volumes } from './aggregate-days.ts';
import { aggregateHours, type Hours } from './aggregate-hours.ts';
import { aggregateMessages, type MessageFigures } from './aggregate-messages.ts';
import { aggregateMissedCalls, type MissedCalls } from './aggregate-missed-calls.ts';
import { aggregateOutcomes, type OutcomeGroup } from './aggregate-outcomes.ts';
import { aggregateTotals, type Totals } from './aggregate-totals.ts';

/** Every figure of the report. */
export interface ReportFigures {
  readonly totals: Totals;
  readonly volumes: Volumes;
  readonly hours: Hours;
  readonly outcomes: readonly OutcomeGroup[];
  readonly agents: readonly AgentFigures[];
  readonly missedCalls: MissedCalls;
  readonly messages: readonly MessageFigures[];
  readonly accounts: readonly AccountFigures[];
}

/** Takes conversations in the order of their start. */
export function aggregateReport(): Aggregate<ReportFigures> {
  const totals = aggregateTotals();
  const volumes = aggregateDays();
  const hours = aggregateHours();
  const outcomes = aggregateOutcomes();
  const agents = aggregateAgents();
  const missedCalls = aggregateMissedCalls();
  const messages = aggregateMessages();
  const accounts = aggregateAccounts();
  const all = [totals, volumes, hours, outcomes, agents, missedCalls, messages, accounts];
  return {
    add(facts) {
      for (const { add } of all) add(facts);
    },
    result: () => ({
      totals: totals.result(),
      volumes: volumes.result(),
      hours: hours.result(),
      outcomes: outcomes.result(),
      agents: agents.result(),
      missedCalls: missedCalls.result(),
      messages: messages.result(),
      accounts: accounts.result(),
    }),
  };
}
