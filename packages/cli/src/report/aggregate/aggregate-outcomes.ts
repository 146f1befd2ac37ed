import type { Outcome } from '@callweave/core';
import type { Aggregate } from './aggregate.ts';
import type { ConversationFacts } from './conversation-facts.ts';

/** Conversations of one kind by how they went, the most frequent first. */
export interface OutcomeGroup {
  readonly name:
    | 'inboundCalls'
    | 'outboundCalls'
    | 'otherCalls'
    | 'sentMessages'
    | 'receivedMessages'
    | 'web';
  readonly total: number;
  /** Null for those that are not over, or of which nothing was told. */
  readonly outcomes: readonly { readonly outcome: Outcome | null; readonly count: number }[];
}

const names = [
  'inboundCalls',
  'outboundCalls',
  'otherCalls',
  'sentMessages',
  'receivedMessages',
  'web',
] as const satisfies readonly OutcomeGroup['name'][];

/** The groups in which there is something. */
export function aggregateOutcomes(): Aggregate<readonly OutcomeGroup[]> {
  const groups = new Map(names.map((name) => [name, new Map<Outcome | null, number>()] as const));
  return {
    add(facts) {
      const counts = groups.get(groupOf(facts));
      counts?.set(facts.outcome, (counts.get(facts.outcome) ?? 0) + 1);
    },
    result: () =>
      names
        .map((name) => {
          const outcomes = [...(groups.get(name) ?? [])]
            .map(([outcome, count]) => ({ outcome, count }))
            .sort((left, right) => right.count - left.count);
          return { name, total: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes };
        })
        .filter(({ total }) => total > 0),
  };
}

function groupOf({ medium, direction }: ConversationFacts): OutcomeGroup['name'] {
  if (medium === 'message') return direction === 'outbound' ? 'sentMessages' : 'receivedMessages';
  if (medium !== 'call') return 'web';
  if (direction === 'inbound') return 'inboundCalls';
  return direction === 'outbound' ? 'outboundCalls' : 'otherCalls';
}
